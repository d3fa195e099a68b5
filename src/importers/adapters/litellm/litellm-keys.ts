import type { Claims } from '../../claims.ts';

type Line = Claims<'rate-card'>['lines'][number];
type Capability = NonNullable<Claims<'route'>['supported']>[number];

/** An entry of LiteLLM's price map. */
export type LitellmEntry = Readonly<Record<string, unknown>>;

/** What a price key of LiteLLM's means here. */
interface PriceKey {
  /** The meter, or the one that it is for an entry of its mode. */
  meter: Line['meter'] | ((mode: string | undefined, entry: LitellmEntry) => Line['meter']);
  unit: Line['unit'];
  /** How much of the unit LiteLLM's price is for, where that is not the plain token, character, pixel, page or call. */
  factor?: number;
  /** Left out when one of these stands beside it: both then state the same charge. */
  unlessBeside?: readonly string[];
}

const tokens = (meter: Line['meter'], unlessBeside?: readonly string[]): PriceKey => ({
  meter,
  unit: 'MILLION_TOKENS',
  ...(unlessBeside ? { unlessBeside } : {}),
});
/** Makers of images that have no key for what comes out are priced by what goes in, and mean what comes out. */
const imageOut: PriceKey['meter'] = (mode, entry) =>
  (mode === 'image_generation' || mode === 'image_edit') && entry.output_cost_per_image === undefined
    ? 'OUTPUT_IMAGE'
    : 'INPUT_IMAGE';
const secondsIn: PriceKey['meter'] = (mode) => (mode === 'audio_transcription' ? 'INPUT_AUDIO' : 'OTHER');
const secondsOut: PriceKey['meter'] = (mode) =>
  mode === 'video_generation' ? 'OUTPUT_VIDEO' : mode === 'audio_speech' ? 'OUTPUT_AUDIO' : 'OTHER';

/** Every price key, without the suffixes that {@link readPriceKey} takes off. A null one has no unit or condition here. */
const priceKeys: Readonly<Record<string, PriceKey | null>> = {
  input_cost_per_token: tokens('INPUT'),
  output_cost_per_token: tokens('OUTPUT'),
  output_cost_per_reasoning_token: tokens('REASONING'),
  cache_read_input_token_cost: tokens('CACHE_READ'),
  input_cost_per_token_cache_hit: tokens('CACHE_READ', ['cache_read_input_token_cost']),
  cache_creation_input_token_cost: tokens('CACHE_WRITE'),
  input_cost_per_audio_token: tokens('INPUT_AUDIO'),
  output_cost_per_audio_token: tokens('OUTPUT_AUDIO'),
  cache_read_input_audio_token_cost: tokens('CACHE_READ_AUDIO'),
  input_cost_per_image_token: tokens('INPUT_IMAGE'),
  output_cost_per_image_token: tokens('OUTPUT_IMAGE'),
  output_cost_per_video_token: tokens('OUTPUT_VIDEO'),
  // Cached audio that is written, and citations, have no meter of their own.
  cache_creation_input_audio_token_cost: tokens('OTHER'),
  citation_cost_per_token: tokens('OTHER'),
  computer_use_input_cost_per_1k_tokens: { meter: 'OTHER', unit: 'MILLION_TOKENS', factor: 1000 },
  computer_use_output_cost_per_1k_tokens: { meter: 'OTHER', unit: 'MILLION_TOKENS', factor: 1000 },
  input_cost_per_image: { meter: imageOut, unit: 'IMAGE' },
  output_cost_per_image: { meter: 'OUTPUT_IMAGE', unit: 'IMAGE', unlessBeside: ['output_cost_per_image_token'] },
  input_cost_per_pixel: { meter: imageOut, unit: 'MEGAPIXEL', unlessBeside: ['input_cost_per_image'] },
  output_cost_per_pixel: { meter: 'OUTPUT_IMAGE', unit: 'MEGAPIXEL' },
  input_cost_per_character: { meter: 'INPUT', unit: 'MILLION_CHARACTERS', unlessBeside: ['input_cost_per_token'] },
  output_cost_per_character: { meter: 'OUTPUT', unit: 'MILLION_CHARACTERS', unlessBeside: ['output_cost_per_token'] },
  input_cost_per_second: { meter: secondsIn, unit: 'SECOND' },
  // One second of audio or of a reserved unit, stated as input and as output, is paid once.
  output_cost_per_second: {
    meter: secondsOut,
    unit: 'SECOND',
    unlessBeside: ['output_cost_per_audio_token', 'input_cost_per_second'],
  },
  input_cost_per_audio_per_second: { meter: 'INPUT_AUDIO', unit: 'SECOND' },
  input_cost_per_video_per_second: { meter: 'INPUT_VIDEO', unit: 'SECOND' },
  output_cost_per_video_per_second: { meter: 'OUTPUT_VIDEO', unit: 'SECOND' },
  input_cost_per_query: { meter: 'REQUEST', unit: 'THOUSAND_REQUESTS' },
  input_cost_per_request: { meter: 'REQUEST', unit: 'THOUSAND_REQUESTS' },
  ocr_cost_per_page: { meter: 'PAGE', unit: 'THOUSAND_PAGES' },
  annotation_cost_per_page: { meter: 'OTHER', unit: 'THOUSAND_PAGES' },
  file_search_cost_per_1k_calls: { meter: 'OTHER', unit: 'THOUSAND_REQUESTS', factor: 1 },
  file_search_cost_per_gb_per_day: { meter: 'OTHER', unit: 'GIGABYTE_DAY' },
  vector_store_cost_per_gb_per_day: { meter: 'OTHER', unit: 'GIGABYTE_DAY' },
  code_interpreter_cost_per_session: null,
  ocr_cost_per_credit: null,
  output_cost_per_second_1080p: null,
  input_cost_per_video_per_second_above_8s_interval: null,
  input_cost_per_video_per_second_above_15s_interval: null,
};

const factors: Partial<Record<Line['unit'], number>> = {
  MILLION_TOKENS: 1_000_000,
  MILLION_CHARACTERS: 1_000_000,
  MEGAPIXEL: 1_000_000,
  THOUSAND_REQUESTS: 1000,
  THOUSAND_PAGES: 1000,
};
const modes: Readonly<Record<string, Line['mode']>> = { batches: 'BATCH', priority: 'PRIORITY', flex: 'FLEX' };
const suffixes = /^(.+?)(_above_1hr)?(?:_above_(\d+)(k?)_tokens)?(?:_(batches|priority|flex))?$/;

/** A price key taken apart: what is metered in which unit, and under which conditions. */
export interface PriceMeaning extends Omit<Line, 'amount'> {
  /** Brings LiteLLM's price to the unit. */
  factor: number;
  unlessBeside: readonly string[];
}

/**
 * The meaning of a price key for an entry, with its suffixes: `_above_200k_tokens` is a tier for prompts that exceed it,
 * `_above_1hr` a cache kept for an hour, `_batches`, `_priority` and `_flex` are modes. Null for a price that no line can
 * hold, undefined for a key that is no price.
 */
export function readPriceKey(
  key: string,
  mode: string | undefined,
  entry: LitellmEntry,
): PriceMeaning | null | undefined {
  if (Object.hasOwn(priceKeys, key) && priceKeys[key] === null) return null;
  const [, base = '', hour, tier, thousands, service] = suffixes.exec(key) ?? [];
  const found = Object.hasOwn(priceKeys, base) ? priceKeys[base] : undefined;
  if (!found || (hour && found.meter !== 'CACHE_WRITE')) return undefined;
  const meter = typeof found.meter === 'string' ? found.meter : found.meter(mode, entry);
  return {
    meter,
    unit: found.unit,
    mode: service === undefined ? 'STANDARD' : (modes[service] as Line['mode']),
    minInputTokens: tier === undefined ? 0 : Number(tier) * (thousands ? 1000 : 1),
    ...(hour ? { cacheTtl: 3600 } : {}),
    factor: found.factor ?? factors[found.unit] ?? 1,
    unlessBeside: found.unlessBeside ?? [],
  };
}

/** Keys that say whether something is supported; of two for the same capability the first that stands there counts. */
export const capabilityKeys: readonly (readonly [key: string, capability: Capability])[] = [
  ['supports_vision', 'VISION'],
  ['supports_image_input', 'VISION'],
  ['supports_embedding_image_input', 'VISION'],
  ['supports_audio_input', 'AUDIO_INPUT'],
  ['supports_function_calling', 'TOOL_CALLING'],
  ['supports_response_schema', 'STRUCTURED_OUTPUTS'],
  ['supports_native_structured_output', 'STRUCTURED_OUTPUTS'],
  ['supports_reasoning', 'REASONING'],
  ['supports_prompt_caching', 'PROMPT_CACHING'],
  ['supports_web_search', 'WEB_SEARCH'],
  ['supports_native_streaming', 'STREAMING'],
  ['supports_computer_use', 'COMPUTER_USE'],
];

/** Keys that the adapter reads by name. */
const readKeys =
  'litellm_provider mode max_input_tokens max_output_tokens deprecation_date supported_endpoints supported_regions ' +
  'search_context_cost_per_query tiered_pricing off_peak_pricing provider_specific_entry supported_modalities ' +
  'supported_output_modalities';

/**
 * Keys that are known and say nothing that a route or card holds: texts, rate limits of an account, how LiteLLM itself
 * calls the model. `max_tokens` is the input or the output limit, whichever the other keys leave out. Prices in DBU are
 * the same as those in USD beside them. Which efforts of reasoning there are is said only of the unusual ones.
 */
const factlessKeys =
  'max_tokens source comment metadata rpm tpm output_vector_size web_search_billing_unit ' +
  'prompt_cache_min_tokens input_dbu_cost_per_token output_dbu_cost_per_token audio_transcription_config ' +
  'bedrock_converse_supports_strict_tools bedrock_output_config_effort_ceiling gemini_audio_only_live ' +
  'gemini_native_audio use_openai_responses_path uses_embed_content supports_adaptive_thinking ' +
  'supports_assistant_prefill supports_audio_output supports_image_size supports_low_reasoning_effort ' +
  'supports_max_reasoning_effort supports_mid_conversation_system supports_minimal_reasoning_effort ' +
  'supports_multimodal supports_none_reasoning_effort supports_nova_canvas_image_edit supports_output_config ' +
  'supports_parallel_function_calling supports_parallel_tool_use_config supports_pdf_input supports_sampling_params ' +
  'supports_speed supports_system_messages supports_tool_choice supports_url_context supports_video_input ' +
  'supports_xhigh_reasoning_effort';

const uplift = /^regional_processing_uplift_multiplier_([a-z]+)$/;

/** The region whose prices are a multiple of the entry's, that a key names; undefined for any other key. */
export function upliftRegion(key: string): string | undefined {
  return uplift.exec(key)?.[1];
}

const plainKeys = new Set([...readKeys.split(' '), ...factlessKeys.split(' '), ...capabilityKeys.map(([key]) => key)]);

/** The keys of an entry that this version knows. */
export function knownKeys(entry: LitellmEntry): ReadonlySet<string> {
  const isKnown = (key: string) =>
    plainKeys.has(key) || upliftRegion(key) !== undefined || readPriceKey(key, undefined, entry) !== undefined;
  return new Set(Object.keys(entry).filter(isKnown));
}
