import type { AdapterOutput } from '../../../src/importers/adapters/adapter.ts';
import { openrouter } from '../../../src/importers/adapters/openrouter/openrouter.ts';
import { readAs } from './reading.ts';

/** An entry of OpenRouter's list, made up, with every key that the list has. */
export const rocket = {
  id: 'acme/rocket-1',
  canonical_slug: 'acme/rocket-1-20260315',
  hugging_face_id: 'Acme/Rocket-1',
  name: 'Acme: Rocket 1',
  created: 1_773_532_800,
  description: 'A made-up model.',
  context_length: 200_000,
  architecture: {
    modality: 'text+image->text',
    input_modalities: ['text', 'image', 'file'],
    output_modalities: ['text'],
    tokenizer: 'Other',
    instruct_type: null,
  },
  pricing: { prompt: '0.00000015', completion: '0.0000006' },
  top_provider: { context_length: 128_000, max_completion_tokens: 16_000, is_moderated: false },
  per_request_limits: null,
  supported_parameters: ['max_tokens', 'tools', 'response_format'],
  default_parameters: { temperature: null },
  supported_voices: null,
  knowledge_cutoff: '2025-10-31',
  expiration_date: null,
  links: { details: '/api/v1/models/acme/rocket-1/endpoints' },
};

/** Reads a list of these entries. */
export function list(...data: unknown[]): AdapterOutput {
  return readAs(openrouter, { data });
}
