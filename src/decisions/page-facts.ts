/** What the sentences of a model's page are made of; null is not known. */
export interface PageFacts {
  name: string;
  summary: string | null;
  developer: string | null;
  family: string | null;
  openness: string | null;
  specialization: string | null;
  status: string;
  released_on: string | null;
  deprecated_on: string | null;
  retires_on: string | null;
  /** Tokens. */
  context_window: number | null;
  max_output_tokens: number | null;
  input_modalities: readonly string[] | null;
  output_modalities: readonly string[] | null;
  supported: readonly string[];
  /** Names of the providers of its routes that are served, one a route, in the order of the price ladder. */
  servedBy: readonly string[];
  /** The cheapest METERED route: amounts in USD per million tokens, in standard mode. */
  cheapest: { provider: string; input: string; output: string; cacheRead: string | null } | null;
  /** The results that count, one a variant. */
  results: readonly { benchmark: string; variant: string; scoreText: string }[];
}
