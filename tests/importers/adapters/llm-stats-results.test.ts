import { describe, expect, test } from 'vitest';
import { benchmark, model, read, result, results, shown } from './llm-stats-corpus.ts';
import { claimsOf, issuesOf } from './read.ts';

describe('scales', () => {
  test('shares of 1 are per cent, exactly', () => {
    expect(shown(results(result('MMLU', 0.57), result('HellaSwag', 1)))).toEqual(['mmlu | 57', 'hellaswag | 100']);
  });

  test('a maximum of 100 is believed only when the scores go above 1', () => {
    const corpus = (scores: number[]) =>
      read({
        models: scores.map((_, index) => model({ model_id: `m-${index}` })),
        benchmarks: [benchmark('jumble', { max_score: 100 })],
        model_benchmarks: scores.map((score, index) => result('jumble', score, { model_id: `m-${index}` })),
      });
    expect(shown(corpus([0.35, 0.9]))).toEqual(['jumble | 35', 'jumble | 90']);
    const mixed = corpus([35, 0.9, 90]);
    expect(shown(mixed)).toEqual(['jumble | 35', 'jumble | 90']);
    expect(issuesOf(mixed)).toEqual(['INVALID_VALUE error score']);
  });

  test('ratings, marks and rates of mistakes have scales of their own', () => {
    const output = read({
      models: [model(), model({ model_id: 'comet-1' })],
      benchmarks: [
        benchmark('codeforces', { name: 'CodeForces', max_score: 3000 }),
        benchmark('cfeval', { name: 'CFEval', max_score: 10_000 }),
        benchmark('mt-bench', { name: 'MT-Bench', max_score: 100 }),
        benchmark('fleurs', { name: 'FLEURS', max_score: 100, categories: ['audio'] }),
        benchmark('points', { max_score: 40, categories: ['multimodal', 'math'] }),
      ],
      model_benchmarks: [
        result('codeforces', 0.7),
        result('cfeval', 2134),
        result('mt-bench', 0.902),
        result('mt-bench', 0.0899, { model_id: 'comet-1' }),
        result('fleurs', 0.041, { analysis_method: 'WER' }),
        result('fleurs', 0.864, { model_id: 'comet-1', analysis_method: 'Speech recognition accuracy (1 - WER)' }),
        result('points', 31),
      ],
    });
    expect(shown(output)).toEqual([
      'codeforces | 2100',
      'cfeval | 2134',
      'mt-bench | 9.02',
      'fleurs | 4.1',
      'points | 31',
    ]);
    expect(issuesOf(output)).toEqual(['INVALID_VALUE error score', 'INVALID_VALUE error analysis_method']);
    expect(
      claimsOf(output, 'benchmark').map(({ slug, unit, min, max, higherIsBetter, category }) =>
        [slug, unit, min, max, higherIsBetter, category].join(' '),
      ),
    ).toEqual([
      'codeforces ELO   true CODING',
      'cfeval ELO   true REASONING',
      'mt-bench POINTS 1 10 true PREFERENCE',
      'fleurs PERCENT 0 100 false AUDIO',
      'points POINTS 0 40 true VISION',
    ]);
  });
});

describe('remarks on the method', () => {
  test.each<[string, string, string, string?]>([
    ['MMLU', 'Accuracy', 'mmlu'],
    ['MMLU', '0-shot', 'mmlu'],
    ['MMLU', '5-shot', 'mmlu.5-shot'],
    ['MMLU', '5-shot, macro_avg/acc', 'mmlu.5-shot'],
    ['MMLU', '5 shot COT', 'mmlu.5-shot.cot'],
    ['MMLU', '0-shot Chain-of-Thought', 'mmlu.cot'],
    ['MMLU (CoT)', '0-shot, CoT', 'mmlu.cot'],
    ['GSM-8K (CoT)', '8-shot', 'gsm8k.8-shot.cot'],
    ['HumanEval', 'Pass@1', 'humaneval'],
    ['HumanEval Plus', 'Pass@5', 'humaneval-plus.pass-5'],
    ['AIME 2024', 'Cons@64', 'aime-2024.cons-64'],
    ['AIME 2024', 'Avg@32', 'aime-2024'],
    ['AIME 2025', 'python', 'aime-2025.with-tools'],
    ['AIME 2025', 'accuracy (no tools)', 'aime-2025'],
    ['GPQA', 'Diamond, Pass@1', 'gpqa-diamond'],
    ['GPQA', '0-shot', 'gpqa-unspecified'],
    ['HLE', 'Accuracy (with tools)', 'hle.with-tools'],
    ['HLE', 'GPT-4.1 with no tools', 'hle.no-tools'],
    ["Humanity's Last Exam", 'text-only subset', 'hle-text-only'],
    ['LiveCodeBench', 'v5', 'livecodebench-v5'],
    ['LiveCodeBench', 'Pass@1, 2408-2505, Thinking mode', 'livecodebench.2408-2505', 'thinking'],
    ['BFCL', 'v3', 'bfcl-v3'],
    ['Arena Hard', 'v2', 'arena-hard-v2'],
    ['SWE-Bench Verified', 'OpenHands v0.34.0', 'swe-bench-verified.openhands'],
    [
      'SWE-Bench Verified',
      'Parallel test-time compute. No extended thinking.',
      'swe-bench-verified.multiple-attempts',
      'no thinking',
    ],
    ['TAU-bench Retail', 'Extended thinking with tool use', 'tau-bench-retail', 'thinking'],
    ['Aider-Polyglot', 'accuracy (whole, o4-mini-high)', 'aider-polyglot.whole', 'high'],
    ['Aider', 'Pass@2', 'aider-edit'],
    ['MathVista', 'testmini', 'mathvista.testmini'],
    ['MMMU', 'val', 'mmmu'],
    ['MultiChallenge (o3-mini grader)', 'GPT-5 with o3-mini grader', 'multichallenge.o3-mini-grader'],
    ['Multi-Challenge', 'Standard benchmark (GPT-4o grader)', 'multichallenge.graded-by-gpt-4o'],
    ['IFEval', 'Strict Accuracy, Reasoning', 'ifeval', 'thinking'],
    ['IFEval', 'Pass@1, Non-Thinking mode', 'ifeval', 'no thinking'],
  ])('%s, %s', (name, analysis_method, variant, run) => {
    const output = results(result(name, 0.5, { analysis_method }));
    expect(output.issues).toEqual([]);
    expect(claimsOf(output, 'result').map((one) => [one.variant, one.run])).toEqual([[variant, run]]);
  });
});

describe('results', () => {
  test('name the model as its record does, and say who measured', () => {
    const output = results(
      result('MMLU', 0.5),
      result('MATH', 0.5, {
        is_self_reported: false,
        self_reported_source_link: 'https://example.com/benchmark-image',
      }),
      result('DROP', 0.5, { is_self_reported: false, verified_by_llmstats: true, self_reported_source_link: '' }),
    );
    expect(claimsOf(output, 'result')).toEqual([
      {
        wireId: 'qwen/rocket-7b',
        modelName: 'Rocket 7B',
        variant: 'mmlu',
        score: 50,
        reporting: 'DEVELOPER',
        sourceUrl: 'https://rocket.example.dev/blog',
      },
      { wireId: 'qwen/rocket-7b', modelName: 'Rocket 7B', variant: 'math', score: 50, reporting: 'UNKNOWN' },
      {
        wireId: 'qwen/rocket-7b',
        modelName: 'Rocket 7B',
        variant: 'drop',
        score: 50,
        reporting: 'INDEPENDENT',
        reportedBy: 'LLM-Stats',
      },
    ]);
    expect(issuesOf(output)).toEqual(['SENTINEL warning self_reported_source_link']);
  });

  test('of unknown tests declare them as the source describes them', () => {
    const output = read({
      benchmarks: [
        benchmark('jumble', {
          name: 'Jumble (dev)',
          categories: ['general', 'safety'],
          paper_link: 'https://arxiv.org/abs/1',
        }),
        benchmark('unused'),
      ],
      model_benchmarks: [result('jumble', 0.5), result('jumble', 0.6, { analysis_method: '3-shot' })],
    });
    expect(output.issues).toEqual([]);
    expect(claimsOf(output, 'benchmark')).toEqual([
      {
        slug: 'jumble-dev',
        name: 'Jumble (dev)',
        unit: 'PERCENT',
        higherIsBetter: true,
        min: 0,
        max: 100,
        category: 'SAFETY',
        url: 'https://arxiv.org/abs/1',
        headlineVariant: 'jumble-dev',
        variants: [
          { slug: 'jumble-dev', name: 'Jumble (dev)' },
          { slug: 'jumble-dev.3-shot', name: 'Jumble (dev), 3-shot', setting: '3-shot' },
        ],
      },
    ]);
  });

  test('a bad one is an issue, and the others are taken', () => {
    const output = read({
      benchmarks: [benchmark('MMLU'), { benchmark_id: 'broken' }],
      model_benchmarks: [
        result('MMLU', 0),
        result('MMLU', null),
        result('MMLU', 'NaN'),
        result('MMLU', 57),
        result('MMLU', -0.5),
        result('MMLU', 0.5, { model_id: 'nobody' }),
        result('broken', 0.5),
        result('MMLU', '61%', { analysis_method: '5-shot' }),
        { ...result('MMLU', 0.5), is_self_reported: 'yes' },
        result('MMLU', 0.61, { mood: 'good' }),
        result('MMLU', 0.62),
      ],
    });
    expect(issuesOf(output)).toEqual([
      'INVALID_RECORD error name',
      'INVALID_RECORD error max_score',
      'SENTINEL error score',
      'INVALID_VALUE error score',
      'INVALID_VALUE error score',
      'INVALID_VALUE error score',
      'INVALID_VALUE error score',
      'UNKNOWN_REFERENCE error model_id',
      'UNKNOWN_REFERENCE error benchmark_id',
      'INVALID_VALUE error score',
      'INVALID_RECORD error is_self_reported',
      'UNKNOWN_KEY warning mood',
      'DUPLICATE error',
    ]);
    expect(shown(output)).toEqual(['mmlu | 61']);
  });
});
