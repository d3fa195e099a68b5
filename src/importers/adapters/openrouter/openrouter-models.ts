import { z } from 'zod';
import { vendors } from '../../../decisions/vendors.ts';
import type { Claims, ClaimsInput } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { type Fields, fieldsOf, support } from '../fields.ts';
import { modelFacts } from '../model-facts.ts';
import type { NamedBenchmarks } from '../named-benchmarks.ts';
import { organizationOf } from '../organizations.ts';
import { readPricing } from './openrouter-pricing.ts';
import { takeScores } from './openrouter-scores.ts';

type Modality = NonNullable<Claims<'model'>['inputModalities']>[number];
type ReasoningOption = NonNullable<ClaimsInput<'route'>['reasoningOptions']>[number];

/** An entry of the list, as far as it must be right for the record to stand. */
export const publishedModel = z.looseObject({ id: z.string().trim().min(1), name: z.string().trim().min(1) });
export type PublishedModel = z.output<typeof publishedModel>;

/**
 * Keys of an entry. `created` is the day on which OpenRouter listed it, not that of its release; `description` is prose.
 */
const knownKeys = new Set([
  ...['id', 'canonical_slug', 'hugging_face_id', 'name', 'created', 'description', 'context_length', 'architecture'],
  ...['pricing', 'top_provider', 'per_request_limits', 'supported_parameters', 'default_parameters', 'reasoning'],
  ...['supported_voices', 'knowledge_cutoff', 'expiration_date', 'links', 'benchmarks', 'alias_target'],
]);

const object = z.record(z.string(), z.unknown());
const kinds: Readonly<Record<string, Modality>> = {
  text: 'TEXT',
  image: 'IMAGE',
  audio: 'AUDIO',
  video: 'VIDEO',
  file: 'PDF',
  embeddings: 'EMBEDDING',
};

/** Names of OpenRouter's own for other entries of the list. */
export interface Aliases {
  /** By id: its dated name, and the moving names that lead to it. */
  of(id: string): string[] | undefined;
  /** Whether the entry is the model itself: not a moving name, a router, or a free twin of a paid entry. */
  isModel(id: string): boolean;
}

/** Takes one entry: its route with prices, and the model where the entry is one. */
export function takeEntry(collected: Collected, benchmarks: NamedBenchmarks, aliases: Aliases, entry: PublishedModel) {
  const { id } = entry;
  const fields = fieldsOf(collected, id);
  collected.unknownKeys(entry, knownKeys, id);
  const read = readEntry(fields, entry);
  const { route, card } = read;
  const key = { provider: 'openrouter', wireId: id };
  const { inputModalities, outputModalities } = read.model;
  const said = { modelName: read.name, modelFacts: modelFacts(id, { inputModalities, outputModalities }) };
  collected.take('route', { ...key, ...said, ...route, ...read.support }, id);
  if (card) collected.take('rate-card', { ...key, ...card }, id);
  if (!aliases.isModel(id)) return;
  const developer = vendors.get((id.split('/')[0] ?? '').toLowerCase())?.slug;
  if (developer) collected.take('organization', organizationOf(developer), `organizations/${developer}`);
  collected.take(
    'model',
    {
      wireId: id,
      name: read.name.replace(/\s*\(free\)$/i, ''),
      identity: 'CURATED',
      developer,
      ...read.model,
      // A host that lacks something says nothing of the model.
      supported: read.support.supported,
      aliases: aliases.of(id)?.map((wireId) => ({ wireId, provider: 'openrouter' })),
    },
    id,
  );
  takeScores(collected, benchmarks, { wireId: id, modelName: read.name }, entry.benchmarks);
}

function readEntry(fields: Fields, entry: PublishedModel) {
  const architecture = fields.read('architecture', object, entry.architecture) ?? {};
  const limits = fields.read('top_provider', object, entry.top_provider) ?? {};
  const parameters = fields.read('supported_parameters', z.array(z.string().trim().min(1)), entry.supported_parameters);
  const reasoning = fields.read('reasoning', object, entry.reasoning);
  const inputs = fields.modalities('architecture.input_modalities', architecture.input_modalities, kinds);
  const outputs = fields.modalities('architecture.output_modalities', architecture.output_modalities, kinds);
  const context = fields.tokens('context_length', entry.context_length);
  const reasons = reasoning !== undefined || parameters?.some((one) => /^(?:include_)?reasoning/.test(one));
  const card = readPricing(fields, entry.pricing, { wireId: entry.id, reasons: reasons === true });
  const priced = (meter: 'CACHE_READ' | 'WEB_SEARCH') => card?.lines.some((line) => line.meter === meter) || undefined;
  // The list of parameters is whole; an empty one is that of a router.
  const takes = (name: string) => (parameters && parameters.length > 0 ? parameters.includes(name) : undefined);
  const repository = fields.text('hugging_face_id', entry.hugging_face_id || undefined);
  return {
    name: entry.name.replace(/^[^:()]{1,40}: (?=\S)/, ''),
    card,
    route: {
      accessType: card && card.terms !== 'UNKNOWN' ? ('SERVERLESS' as const) : ('UNKNOWN' as const),
      retiresOn: readExpiration(fields, entry.expiration_date),
      contextWindow: fields.tokens('top_provider.context_length', limits.context_length) ?? context,
      maxOutputTokens: fields.tokens('top_provider.max_completion_tokens', limits.max_completion_tokens),
      parameters: parameters && parameters.length > 0 ? parameters : undefined,
      reasoningOptions: reasoning && readReasoning(fields, reasoning),
    },
    model: {
      knowledgeCutoffOn: fields.date('knowledge_cutoff', entry.knowledge_cutoff),
      contextWindow: context,
      inputModalities: inputs,
      outputModalities: outputs,
      weights: repository ? readWeights(fields, repository) : undefined,
    },
    support: support({
      VISION: inputs?.includes('IMAGE'),
      AUDIO_INPUT: inputs?.includes('AUDIO'),
      TOOL_CALLING: takes('tools'),
      STRUCTURED_OUTPUTS: takes('structured_outputs'),
      JSON_MODE: takes('response_format'),
      REASONING: reasons || undefined,
      PROMPT_CACHING: priced('CACHE_READ'),
      WEB_SEARCH: takes('web_search_options') || priced('WEB_SEARCH'),
    }),
  };
}

function readExpiration(fields: Fields, value: unknown): string | undefined {
  const date = fields.date('expiration_date', value);
  if (date === undefined || date < '2090') return date;
  fields.report('SENTINEL', 'expiration_date', `${date} stands for no date`);
  return undefined;
}

function readWeights(fields: Fields, repository: string) {
  const found = fields.read('hugging_face_id', z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name'), repository);
  return found ? [{ label: 'Hugging Face', url: `https://huggingface.co/${found}` }] : undefined;
}

function readReasoning(fields: Fields, reasoning: Record<string, unknown>): ReasoningOption[] | undefined {
  const efforts = fields.read(
    'reasoning.supported_efforts',
    z.array(z.string().trim().min(1)).min(1),
    reasoning.supported_efforts,
  );
  const options: ReasoningOption[] = [
    ...(fields.flag('reasoning.mandatory', reasoning.mandatory) === false ? [{ kind: 'TOGGLE' as const }] : []),
    ...(efforts ? [{ kind: 'EFFORT' as const, values: efforts }] : []),
    ...(fields.flag('reasoning.supports_max_tokens', reasoning.supports_max_tokens)
      ? [{ kind: 'BUDGET_TOKENS' as const }]
      : []),
  ];
  return options.length > 0 ? options : undefined;
}
