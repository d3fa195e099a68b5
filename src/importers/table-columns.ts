/** The columns that an import writes, by table; the others are derived or generated. A route's prices are both. */

// biome-ignore format: lists of columns
export const modelColumns = [
  'id', 'slug', 'name', 'summary', 'identity', 'developer_id', 'family_id', 'license_id', 'released_on',
  'knowledge_cutoff_on', 'context_window', 'max_output_tokens', 'architecture', 'specialization', 'openness',
  'parameters', 'active_parameters', 'links', 'weights', 'input_modalities', 'output_modalities', 'supported',
  'unsupported', 'declared_status', 'deprecated_on', 'retires_on', 'retires_not_before_on', 'spelling',
] as const;
// biome-ignore format: lists of columns
export const routeColumns = [
  'id', 'model_id', 'provider_id', 'wire_id', 'region', 'access_type', 'declared_status', 'retires_on', 'listed',
  'last_listed_on', 'context_window', 'max_input_tokens', 'max_output_tokens', 'quantization', 'supported',
  'unsupported', 'parameters', 'reasoning_options', 'data_policy', 'current_input', 'current_output', 'current_blended',
] as const;
// biome-ignore format: lists of columns
export const cardColumns = [
  'id', 'route_id', 'valid_from', 'currency', 'terms', 'pricing', 'input', 'output', 'cache_read', 'cache_write',
  'batch_input', 'batch_output', 'source_id', 'recorded_at', 'correction',
] as const;
/** What makes a line of a card the same line. */
export const lineKey = ['card_id', 'meter', 'mode', 'unit', 'min_input_tokens', 'cache_ttl', 'from_minute'] as const;
// biome-ignore format: lists of columns
export const gatewayColumns = [
  'id', 'slug', 'name', 'kind', 'summary', 'organization_id', 'provider_id', 'open_source', 'self_hostable',
  'license_id', 'hosting', 'pricing_model', 'data_policy', 'website',
] as const;
// biome-ignore format: lists of columns
export const resultColumns = [
  'id', 'model_id', 'variant_id', 'score', 'score_text', 'standard_error', 'reporting', 'reported_by', 'reported_on',
  'source_url', 'source_id',
] as const;
// biome-ignore format: lists of columns
export const useCaseColumns = [
  'id', 'slug', 'name', 'position', 'summary', 'required_capabilities', 'required_inputs', 'required_outputs',
  'required_openness', 'min_context_window', 'workload',
] as const;
