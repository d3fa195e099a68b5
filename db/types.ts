// Generated from the migrated database by `npm run generate`. Do not edit.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Numeric = ColumnType<string, number | string, number | string>;

export type Timestamp = ColumnType<string, Date | string, Date | string>;

export interface Alias {
  confidence: number;
  id: string;
  model_id: string | null;
  provider_id: string | null;
  rule: string;
  source_id: string;
  spelling: string | null;
  wire_id: string;
}

export interface Alternative {
  cost: Numeric | null;
  kind: string;
  model_id: string;
  position: number;
  quality: number;
  target_cost: Numeric;
  target_model_id: string;
  target_quality: number;
  use_case_id: string;
}

export interface Benchmark {
  category: string;
  headline_variant_id: string | null;
  higher_is_better: boolean;
  id: string;
  max: number | null;
  min: number | null;
  name: string;
  slug: string;
  unit: string;
  url: string | null;
}

export interface BenchmarkResult {
  chosen: Generated<boolean>;
  id: string;
  model_id: string;
  percentile: number | null;
  rank: number | null;
  reported_by: string | null;
  reported_first: Generated<string | null>;
  reported_on: string | null;
  reporting: string;
  score: number;
  score_text: string;
  source_id: string;
  source_url: string | null;
  standard_error: number | null;
  ties: number | null;
  variant_id: string;
}

export interface BenchmarkVariant {
  benchmark_id: string;
  harness: string | null;
  id: string;
  median_score: number | null;
  name: string;
  position: Generated<number>;
  ranked_results: Generated<number>;
  setting: string | null;
  slug: string;
  version: string | null;
}

export interface CatalogState {
  id: Generated<boolean>;
  revision: Generated<number>;
  rolled_on: string;
  updated_at: Generated<Timestamp>;
}

export interface Change {
  after: Json | null;
  before: Json | null;
  effective_on: string;
  field: string | null;
  id: string;
  model_id: string | null;
  position: number;
  recorded_at: Timestamp;
  result_id: string | null;
  revision: number;
  route_id: string | null;
  source_id: string | null;
  type: string;
  variant_id: string | null;
}

export interface Conflict {
  field: string;
  id: string;
  kind: string;
  model_id: string | null;
  route_id: string | null;
  statements: Json;
}

export interface Family {
  developer_id: string | null;
  id: string;
  name: string;
  slug: string;
}

export interface Gateway {
  data_policy: Json | null;
  hosting: string | null;
  id: string;
  kind: string;
  license_id: string | null;
  name: string;
  open_source: boolean | null;
  organization_id: string | null;
  pricing_model: string | null;
  provider_id: string | null;
  self_hostable: boolean | null;
  slug: string;
  summary: string | null;
  website: string | null;
}

export interface GatewayModel {
  basis: string;
  gateway_id: string;
  model_id: string;
}

export interface GatewayProvider {
  gateway_id: string;
  provider_id: string;
}

export interface ImportRun {
  changed: number;
  changes: Generated<number>;
  created: number;
  etag: string | null;
  feed: string;
  finished_at: Timestamp;
  id: Generated<Int8>;
  issues: Generated<Json>;
  last_modified: string | null;
  no_longer_listed: number;
  observed_at: Timestamp;
  records_read: number;
  revision: number | null;
  started_at: Timestamp;
  unchanged: number;
  url: string | null;
}

export interface License {
  commercial_use: string;
  conditions: string | null;
  id: string;
  name: string;
  slug: string;
  spdx_id: string | null;
  url: string | null;
}

export interface Model {
  active_parameters: Numeric | null;
  architecture: string | null;
  cheapest_blended: Numeric | null;
  cheapest_input: Numeric | null;
  cheapest_output: Numeric | null;
  cheapest_route_id: string | null;
  context_window: number | null;
  declared_status: string | null;
  deprecated_first: Generated<string | null>;
  deprecated_on: string | null;
  developer_id: string | null;
  family_id: string | null;
  gives_text: Generated<boolean | null>;
  id: string;
  identity: string;
  input_modalities: string[] | null;
  knowledge_cutoff_first: Generated<string | null>;
  knowledge_cutoff_on: string | null;
  license_id: string | null;
  links: Generated<Json>;
  max_output_tokens: number | null;
  name: string;
  openness: string | null;
  output_modalities: string[] | null;
  parameters: Numeric | null;
  released_first: Generated<string | null>;
  released_on: string | null;
  retires_first: Generated<string | null>;
  retires_not_before_first: Generated<string | null>;
  retires_not_before_on: string | null;
  retires_on: string | null;
  slug: string;
  specialization: string | null;
  spelling: string | null;
  summary: string | null;
  supported: Generated<string[]>;
  takes_text: Generated<boolean | null>;
  unsupported: Generated<string[]>;
  weights: Generated<Json>;
}

export interface Organization {
  country: string | null;
  id: string;
  name: string;
  slug: string;
  website: string | null;
}

export interface PriceFloor {
  input: Numeric | null;
  mode: string;
  output: Numeric | null;
  route_id: string;
}

export interface PriceLine {
  amount: Numeric;
  cache_ttl: number | null;
  card_id: string;
  from_minute: number | null;
  id: Generated<Int8>;
  meter: string;
  min_input_tokens: Generated<number>;
  mode: Generated<string>;
  unit: string;
  until_minute: number | null;
}

export interface Provider {
  docs: string | null;
  id: string;
  kind: string;
  name: string;
  organization_id: string | null;
  slug: string;
  website: string | null;
}

export interface ProviderRoute {
  access_type: string;
  context_window: number | null;
  current_blended: Numeric | null;
  current_input: Numeric | null;
  current_output: Numeric | null;
  data_policy: Json | null;
  declared_status: string | null;
  id: string;
  inherited_deprecated_first: string | null;
  inherited_retires_first: string | null;
  inherited_status: string | null;
  last_listed_on: string | null;
  listed: Generated<boolean>;
  max_input_tokens: number | null;
  max_output_tokens: number | null;
  model_id: string;
  parameters: string[] | null;
  provider_id: string;
  quantization: string | null;
  reasoning_options: Json | null;
  region: Generated<string>;
  retires_first: Generated<string | null>;
  retires_on: string | null;
  supported: Generated<string[]>;
  unsupported: Generated<string[]>;
  wire_id: string;
}

export interface RateCard {
  batch_input: Numeric | null;
  batch_output: Numeric | null;
  cache_read: Numeric | null;
  cache_write: Numeric | null;
  correction: Generated<boolean>;
  currency: string;
  id: string;
  input: Numeric | null;
  output: Numeric | null;
  pricing: string;
  recorded_at: Timestamp;
  route_id: string;
  source_id: string;
  terms: string;
  valid_from: string;
}

export interface Redirect {
  kind: string;
  old: string;
  target_id: string;
}

export interface Replacement {
  model_id: string;
  note: string | null;
  position: number;
  recommended: boolean | null;
  source_id: string;
  target_model_id: string | null;
  wire_id: string | null;
}

export interface SearchEntry {
  entity_id: string;
  fields: string[];
  kind: string;
  norms: string[];
  prominence: number;
  texts: string[];
  words: string[];
}

export interface SearchList {
  entity_ids: string[];
  kind: string;
  prominences: number[];
  word: string;
}

export interface SearchWord {
  entries: number;
  word: string;
}

export interface Source {
  attribution: string | null;
  id: string;
  last_imported_at: Timestamp | null;
  license: string | null;
  license_url: string | null;
  name: string;
  own_provider: string | null;
  precedence: number;
  refresh_hours: number | null;
  share_alike: Generated<boolean>;
  slug: string;
  url: string | null;
}

export interface SourceRecord {
  claims: Json;
  entity_id: string | null;
  external_key: string;
  feed: string;
  id: Generated<Int8>;
  kind: string;
  observed_at: Timestamp;
  recorded_at: Timestamp;
  revision_from: number;
  revision_until: number | null;
  sha256: string;
  source_id: string;
}

export interface UseCase {
  graded_models: Generated<number>;
  id: string;
  min_context_window: number | null;
  name: string;
  position: Generated<number>;
  required_capabilities: Generated<string[]>;
  required_inputs: Generated<string[]>;
  required_openness: Generated<string[]>;
  required_outputs: Generated<string[]>;
  slug: string;
  summary: string;
  workload: Json;
}

export interface UseCaseFit {
  basis: string;
  better_models: number | null;
  blocked: boolean;
  confidence: number;
  cost: Numeric | null;
  grade: string | null;
  model_id: string;
  quality: number | null;
  quality_per_dollar: Numeric | null;
  relevant_results: number;
  route_id: string | null;
  use_case_id: string;
}

export interface UseCaseVariant {
  use_case_id: string;
  variant_id: string;
  weight: number;
}

export interface DB {
  alias: Alias;
  alternative: Alternative;
  benchmark: Benchmark;
  benchmark_result: BenchmarkResult;
  benchmark_variant: BenchmarkVariant;
  catalog_state: CatalogState;
  change: Change;
  conflict: Conflict;
  family: Family;
  gateway: Gateway;
  gateway_model: GatewayModel;
  gateway_provider: GatewayProvider;
  import_run: ImportRun;
  license: License;
  model: Model;
  organization: Organization;
  price_floor: PriceFloor;
  price_line: PriceLine;
  provider: Provider;
  provider_route: ProviderRoute;
  rate_card: RateCard;
  redirect: Redirect;
  replacement: Replacement;
  search_entry: SearchEntry;
  search_list: SearchList;
  search_word: SearchWord;
  source: Source;
  source_record: SourceRecord;
  use_case: UseCase;
  use_case_fit: UseCaseFit;
  use_case_variant: UseCaseVariant;
}
