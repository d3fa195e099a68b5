import { z } from 'zod';
import { url } from '../../claim-fields.ts';
import type { Collected } from '../adapter.ts';
import type { BenchmarkFacts } from '../benchmark-names.ts';
import { type NamedBenchmarks, namedBenchmarks } from '../named-benchmarks.ts';
import { scoreOn } from '../scores.ts';
import { readMethod } from '../test-method.ts';
import type { StatsModel } from './llm-stats-models.ts';
import { measuredOtherwise, type Scale, scaleOf } from './llm-stats-scale.ts';
import { categories } from './llm-stats-tables.ts';

const benchmarkSchema = z.object({
  benchmark_id: z.string().min(1),
  name: z.string().trim().min(1),
  categories: z.array(z.string()).nullish(),
  multilingual: z.boolean().nullish(),
  max_score: z.number().positive(),
  paper_link: z.string().nullish(),
});
const benchmarkKeys = new Set([
  ...Object.keys(benchmarkSchema.shape),
  ...['parent_benchmark_id', 'modality', 'language', 'description', 'implementation_link', 'verified'],
  ...['created_at', 'updated_at'],
]);
type Benchmark = z.output<typeof benchmarkSchema>;

const resultSchema = z.object({
  benchmark_id: z.string().min(1),
  model_id: z.string().min(1),
  score: z.unknown(),
  is_self_reported: z.boolean(),
  self_reported_source_link: z.string().nullish(),
  verified_by_llmstats: z.boolean().nullish(),
  analysis_method: z.string().nullish(),
});
const resultKeys = new Set([
  ...Object.keys(resultSchema.shape),
  ...['model_benchmark_id', 'normalized_score', 'verification_provider_id', 'verification_hardware'],
  ...['verification_date', 'verification_notes', 'created_at', 'updated_at', 'benchmark_name'],
]);
type Result = z.output<typeof resultSchema>;

/** The lists of the corpus that are about scores. */
interface Corpus {
  benchmarks: readonly unknown[];
  model_benchmarks: readonly unknown[];
}

interface Test extends Benchmark {
  scale: Scale;
}

/** Takes the results, and the benchmarks of which there is one. */
export function readResults(collected: Collected, corpus: Corpus, models: ReadonlyMap<string, StatsModel>): void {
  const tests = readBenchmarks(collected, corpus);
  const named = namedBenchmarks(collected);
  for (const [index, one] of corpus.model_benchmarks.entries()) {
    const { model_id: model, benchmark_id: benchmark } = (one ?? {}) as { model_id?: unknown; benchmark_id?: unknown };
    const record = `model_benchmarks ${[model, benchmark].filter(Boolean).join(' ') || index}`;
    const result = collected.check(resultSchema, one, record);
    if (!result) continue;
    collected.unknownKeys(one as object, resultKeys, record);
    const test = tests.get(result.benchmark_id);
    const of = models.get(result.model_id);
    if (test && of) readResult(collected, named, { result, test, model: of, record });
    else {
      const [path, id] = test ? ['model_id', result.model_id] : ['benchmark_id', result.benchmark_id];
      collected.report('UNKNOWN_REFERENCE', record, path, `the corpus has no ${id}`, 'error');
    }
  }
  named.take();
}

function readBenchmarks({ check, unknownKeys }: Collected, corpus: Corpus): Map<string, Test> {
  const scores = new Map<string, number[]>();
  for (const one of corpus.model_benchmarks) {
    const { benchmark_id: id, score } = (one ?? {}) as { benchmark_id?: unknown; score?: unknown };
    if (typeof id === 'string' && typeof score === 'number') scores.set(id, [...(scores.get(id) ?? []), score]);
  }
  const tests = new Map<string, Test>();
  for (const [index, one] of corpus.benchmarks.entries()) {
    const record = `benchmarks ${(one as { benchmark_id?: unknown } | null)?.benchmark_id ?? index}`;
    const read = check(benchmarkSchema, one, record);
    if (!read) continue;
    unknownKeys(one as object, benchmarkKeys, record);
    const id = read.benchmark_id;
    tests.set(id, { ...read, scale: scaleOf(id, read.max_score, scores.get(id) ?? []) });
  }
  return tests;
}

function readResult(
  { report, take }: Collected,
  named: NamedBenchmarks,
  { result, test, model, record }: { result: Result; test: Test; model: StatsModel; record: string },
): void {
  const remark = result.analysis_method?.trim() ?? '';
  const otherwise = measuredOtherwise(test.benchmark_id, remark);
  if (otherwise) {
    report('INVALID_VALUE', record, 'analysis_method', `${otherwise}; found ${JSON.stringify(remark)}`, 'error');
    return;
  }
  if (result.score === 0) {
    report('SENTINEL', record, 'score', '0 stands for a score that is missing', 'error');
    return;
  }
  const { settings, run, ...stated } = readMethod(remark, test.name);
  const variant = named.variant({ name: test.name, ...stated, setting: settings }, record, factsOf(test));
  if (!variant) return;
  const score = scoreOn(variant, result.score, test.scale.factor);
  if (typeof score === 'string') {
    report('INVALID_VALUE', record, 'score', score, 'error');
    return;
  }
  if (score <= (test.scale.doubtfulUpTo ?? Number.NEGATIVE_INFINITY)) {
    const reason = `a share of 1, or a very low score among others above 1; found ${score}`;
    report('INVALID_VALUE', record, 'score', reason, 'error');
    return;
  }
  take(
    'result',
    {
      wireId: model.wireId,
      modelName: model.name,
      variant: variant.slug,
      run: run.join(', ') || undefined,
      score,
      ...reportingOf(result),
      sourceUrl: sourceOf(result),
    },
    record,
  );

  function sourceOf({ self_reported_source_link: link }: Result): string | undefined {
    if (!link) return undefined;
    const read = url.safeParse(link);
    const example = read.success && /(?:^|\.)example\.(?:com|org|net)$/.test(new URL(read.data).hostname);
    if (read.success && !example) return read.data;
    const reason = example ? 'an address that stands for none' : 'not a URL';
    report(example ? 'SENTINEL' : 'INVALID_VALUE', record, 'self_reported_source_link', `${reason}; found ${link}`);
    return undefined;
  }
}

/** Who measured: the developer where the source says so, LLM-Stats where it verified; else nobody says. */
function reportingOf({ is_self_reported: own, verified_by_llmstats: verified }: Result) {
  if (verified) return { reporting: 'INDEPENDENT', reportedBy: 'LLM-Stats' } as const;
  return { reporting: own ? ('DEVELOPER' as const) : ('UNKNOWN' as const) };
}

function factsOf({
  scale: { factor: _, doubtfulUpTo: __, ...scale },
  categories: own,
  multilingual,
  paper_link: paper,
}: Test): BenchmarkFacts {
  const found = categories.find(([name]) => own?.includes(name))?.[1];
  const link = url.safeParse(paper);
  return {
    ...scale,
    category: multilingual && (found === undefined || found === 'REASONING') ? 'MULTILINGUAL' : (found ?? 'GENERAL'),
    ...(link.success ? { url: link.data } : {}),
  };
}
