import { z } from 'zod';
import { quantizationOf } from '../../../decisions/wire-id.ts';
import { readAmount } from '../../amounts.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { googleProvider, llmStatsProviders } from './llm-stats-tables.ts';

const flag = z.boolean().nullish();
const routeSchema = z.object({
  model_id: z.string().min(1),
  provider_id: z.string().min(1),
  provider_model_id_used: z.string().min(1),
  model_name: z.string().trim().min(1).nullish(),
  organization_id: z.string().nullish(),
  deprecated_at: z.string().nullish(),
  input_cents_per_million_tokens: z.unknown().optional(),
  output_cents_per_million_tokens: z.unknown().optional(),
  quantization: z.string().nullish(),
  max_input_tokens: z.int().positive().nullish(),
  max_output_tokens: z.int().positive().nullish(),
  feature_web_search: flag,
  feature_function_calling: flag,
  feature_structured_output: flag,
  feature_code_execution: flag,
  feature_batch_inference: flag,
  feature_finetuning: flag,
  input_modality_image: flag,
  input_modality_audio: flag,
});
type Route = z.output<typeof routeSchema>;

/** Speed changes by the hour; modalities of the answer have no capability. */
const otherKeys = [
  ...['created_at', 'updated_at', 'model_provider_id', 'throughput', 'latency', 'input_modality_text'],
  ...['input_modality_video', 'output_modality_text', 'output_modality_image', 'output_modality_audio'],
  'output_modality_video',
];
const routeKeys = new Set([...Object.keys(routeSchema.shape), ...otherKeys]);

const providerSchema = z.object({
  provider_id: z.string().min(1),
  name: z.string().nullish(),
  website: z.string().nullish(),
});
const providerKeys = new Set([...Object.keys(providerSchema.shape), 'created_at', 'updated_at']);

/** A capability is there when its flag is set; a flag that is not set says as little as a missing one. */
const capabilities = {
  feature_web_search: 'WEB_SEARCH',
  feature_function_calling: 'TOOL_CALLING',
  feature_structured_output: 'STRUCTURED_OUTPUTS',
  feature_code_execution: 'CODE_EXECUTION',
  feature_batch_inference: 'BATCH',
  feature_finetuning: 'FINE_TUNING',
  input_modality_image: 'VISION',
  input_modality_audio: 'AUDIO_INPUT',
} as const;

/** Takes providers and routes, which stand in one list: a route names a model, a provider does not. */
export function readProviders(collected: Collected, providers: readonly unknown[]): void {
  for (const [index, one] of providers.entries()) {
    const { provider_id: id, model_id: model } = (one ?? {}) as { provider_id?: unknown; model_id?: unknown };
    const record = `providers ${[id, model].filter(Boolean).join(' ') || index}`;
    if (model !== undefined) readRoute(collected, one, record);
    else readProvider(collected, one, record);
  }
}

function readProvider(collected: Collected, one: unknown, record: string): void {
  const read = collected.check(providerSchema, one, record);
  if (!read) return;
  collected.unknownKeys(one as object, providerKeys, record);
  const entry = providerEntry(collected, read.provider_id, record);
  // Two of ours are one of theirs: its website is that of neither.
  const website = read.provider_id === 'google' ? undefined : read.website || undefined;
  if (entry) collected.take('provider', { ...entry, website }, record);
}

function readRoute(collected: Collected, one: unknown, record: string): void {
  const { check, unknownKeys, take, report } = collected;
  const read = check(routeSchema, one, record);
  if (!read) return;
  unknownKeys(one as object, routeKeys, record);
  const entry = providerEntry(collected, read.provider_id, record);
  if (!entry) return;
  const provider = read.provider_id === 'google' ? googleProvider(read.organization_id ?? '') : entry;
  if (provider.slug === 'google-vertex-ai') take('provider', provider, record);
  const key = { provider: provider.slug, wireId: read.provider_model_id_used, region: 'global' };
  const supported = (Object.keys(capabilities) as (keyof typeof capabilities)[])
    .filter((name) => read[name] === true)
    .map((name) => capabilities[name]);
  take(
    'route',
    {
      ...key,
      modelName: read.model_name ?? undefined,
      accessType: 'SERVERLESS',
      status: read.deprecated_at ? 'DEPRECATED' : undefined,
      maxInputTokens: read.max_input_tokens ?? undefined,
      maxOutputTokens: maxOutput(read),
      quantization: read.quantization ?? quantizationOf(read.provider_model_id_used) ?? undefined,
      supported: supported.length > 0 ? supported : undefined,
    },
    record,
  );
  const lines = [
    ...line('INPUT', 'input_cents_per_million_tokens'),
    ...line('OUTPUT', 'output_cents_per_million_tokens'),
  ];
  const free = lines.every(({ amount }) => amount === '0');
  if (lines.length > 0) {
    take('rate-card', { ...key, terms: free ? 'UNKNOWN' : 'METERED', lines: free ? [] : lines }, record);
  }

  function line(
    meter: 'INPUT' | 'OUTPUT',
    path: 'input_cents_per_million_tokens' | 'output_cents_per_million_tokens',
  ): ClaimsInput<'rate-card'>['lines'] {
    const cents = (read as Route)[path];
    if (cents === undefined || cents === null) return [];
    const amount = readAmount(cents, '0.01');
    if (typeof amount === 'string') return [{ meter, amount }];
    report(amount.kind, record, path, amount.reason);
    return [];
  }
}

/** The same number for both limits is the context window written twice, not a limit of the answer. */
function maxOutput({ max_input_tokens: input, max_output_tokens: output }: Route): number | undefined {
  return output && output !== input ? output : undefined;
}

function providerEntry({ report }: Collected, id: string, record: string) {
  const entry = entryOf(llmStatsProviders, id);
  if (!entry) report('UNMAPPED', record, 'provider_id', `no table has the provider ${id}`, 'error');
  return entry;
}
