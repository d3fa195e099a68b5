import type { AdapterOutput } from '../../../src/importers/adapters/adapter.ts';
import { llmStats } from '../../../src/importers/adapters/llm-stats/llm-stats.ts';
import { claimsOf, read as readWith } from './read.ts';

/** A corpus of one organization and one model, in the format of LLM-Stats. */

const organization = {
  organization_id: 'qwen',
  name: 'Qwen Team',
  website: 'https://qwen.example.org',
  country: 'CN',
};
export const model = (fields: object = {}) => ({
  model_id: 'rocket-7b',
  name: 'Rocket 7B',
  organization_id: 'qwen',
  license_id: 'mit_license',
  release_date: '2025-03-12',
  knowledge_cutoff: '2024-08',
  param_count: 7_610_000_000,
  multimodal: false,
  ...fields,
});
export const benchmark = (benchmark_id: string, fields: object = {}) => ({
  benchmark_id,
  name: benchmark_id,
  categories: ['reasoning'],
  max_score: 1,
  ...fields,
});
export const result = (benchmark_id: string, score: unknown, fields: object = {}) => ({
  benchmark_id,
  model_id: 'rocket-7b',
  score,
  normalized_score: score,
  is_self_reported: true,
  self_reported_source_link: 'https://rocket.example.dev/blog',
  verified_by_llmstats: false,
  analysis_method: 'Accuracy',
  ...fields,
});
/** Reads a corpus; lists that are not given have the one organization and model, or nothing. */
export const read = (corpus: object) =>
  readWith(
    llmStats,
    JSON.stringify({
      organizations: [organization],
      licenses: [],
      models: [model()],
      providers: [],
      benchmarks: [],
      model_benchmarks: [],
      ...corpus,
    }),
  );
/** Results of one model on benchmarks named by their id. */
export const results = (...list: ReturnType<typeof result>[]) =>
  read({
    benchmarks: [...new Set(list.map((one) => one.benchmark_id))].map((id) => benchmark(id)),
    model_benchmarks: list,
  });
/** Results in short: variant, run and score. */
export const shown = (output: AdapterOutput) =>
  claimsOf(output, 'result').map(({ variant, run, score }) => [variant, run, score].filter(Boolean).join(' | '));
