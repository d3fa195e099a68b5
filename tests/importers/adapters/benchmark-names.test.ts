import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchmarks } from '../../../db/seed/benchmarks.ts';
import { publishedBenchmarks } from '../../../db/seed/published-benchmarks.ts';
import { benchmarkAliases } from '../../../src/importers/adapters/benchmark-aliases.ts';
import { type BenchmarkName, nameBenchmark, slugOf } from '../../../src/importers/adapters/benchmark-names.ts';
import { claimSchemas } from '../../../src/importers/claims.ts';

const seeded = [...benchmarks, ...publishedBenchmarks];
const seededVariants = seeded.flatMap(({ variants }) => variants);
const facts = { unit: 'PERCENT', higherIsBetter: true, min: 0, max: 100, category: 'GENERAL' } as const;
const variantOf = (named: BenchmarkName | string) =>
  nameBenchmark(typeof named === 'string' ? { name: named } : named)?.variant ?? null;

describe('spellings of one test', () => {
  test.each([
    ['swe-bench-pro', ['SWE-Bench Pro', 'SWE Bench Pro', 'swe_bench_pro', 'SWE-bench  PRO']],
    ['terminal-bench-2.1', ['Terminal-Bench 2.1', 'Terminal Bench 2.1', 'Terminal-Bench v2.1']],
    ['hle', ["Humanity's Last Exam", 'Humanity’s Last Exam', 'Humanitys Last Exam', 'HLE']],
    ['tau2-bench-retail', ['τ2-bench Retail', 'τ²-Bench Retail', 'Tau2 Retail', 'tau2-bench retail']],
    ['humaneval-plus', ['HumanEval+', 'HumanEval Plus']],
    ['aime-2025', ['AIME 2025', 'AIME25', 'AIME ’25']],
    ['docvqa', ['DocVQA', 'DocVQAtest']],
    ['mmmu', ['MMMU', 'MMMU (val)', 'MMMUval', 'MMMU (validation)']],
    ['swe-bench-verified', ['SWE-bench Verified', 'SWE-Bench verified', 'SWE-bench Verified (Agentic Coding)']],
    ['mrcr-v2', ['MRCRv2', 'MRCR v2', 'OpenAI MRCR v2']],
    ['bfcl-v3', ['BFCL v3', 'BFCL-v3', 'BFCLv3']],
    ['graphwalks-bfs-under-128k', ['Graphwalks BFS <128k']],
    ['graphwalks-bfs-over-128k', ['Graphwalks BFS >128k']],
  ])('%s', (variant, names) => {
    expect(names.map(variantOf)).toEqual(names.map(() => variant));
  });
});

describe('versions and parts of one test stay apart', () => {
  test.each([
    [['MMMU-Pro', 'MMMU-Pro overall', 'MMMU-Pro vision', 'MMMU-Pro (4 options)', 'MMMU-Pro (10 options)']],
    [['Terminal-Bench', 'Terminal-Bench 1.0', 'Terminal-Bench 2.0', 'Terminal-Bench 2.1', 'Terminal-Bench Hard']],
    [['AIME', 'AIME 2023', 'AIME 2024', 'AIME 2025', 'AIME 2026']],
    [['SWE-bench', 'SWE-bench Lite', 'SWE-bench Verified', 'SWE-bench Pro', 'SWE-bench Multilingual']],
    [['METR', 'METR time horizon 1.0', 'METR time horizon 1.1']],
    [['MRCR', 'MRCR 1M', 'MRCR v2', 'MRCR v2 (2-needle)', 'MRCR v2 (4-needle)', 'MRCR v2 (8-needle)']],
    [
      [
        'Tau-bench',
        'TAU-bench Retail',
        'TAU-bench Airline',
        'Tau2 Retail',
        'Tau2 Airline',
        'Tau2 Telecom',
        'τ3 Banking',
      ],
    ],
    [['Arena Hard', 'Arena-Hard v1', 'Arena-Hard v2']],
    [['LiveCodeBench', 'LiveCodeBench v5', 'LiveCodeBench v6', 'LiveCodeBench v7', 'LiveCodeBench Pro']],
    [['GPQA', 'GPQA Diamond']],
    [['ARC-C', 'ARC-E', 'ARC-AGI', 'ARC-AGI 1', 'ARC-AGI v2', 'ARC-AGI-3']],
    [['HLE', 'HLE no tools', 'HLE with tools', 'HLE text only']],
    [['MMLU', 'MMLU-Pro', 'MMLU-Redux', 'MMLU-redux-2.0', 'MMLU-ProX', 'MMMLU', 'Global-MMLU', 'MMLU (CoT)']],
    [['MATH', 'MATH-500', 'MATH level 5', 'MathVista', 'MathVista-Mini']],
    [['BFCL', 'BFCL v2', 'BFCL v3', 'BFCL v4']],
  ])('%j', (names) => {
    const variants = names.map(variantOf);
    expect(variants).not.toContain(null);
    expect(new Set(variants).size).toBe(names.length);
  });

  test('what a name leaves open is said to be open', () => {
    expect(['GPQA', 'AIME', 'MMMU-Pro', 'Terminal-Bench', 'ARC-AGI', 'tau2-bench'].map(variantOf)).toEqual([
      'gpqa-unspecified',
      'aime-unspecified',
      'mmmu-pro-unspecified',
      'terminal-bench-unspecified',
      'arc-agi-unspecified',
      'tau2-bench-unspecified',
    ]);
  });
});

describe('what is stated beside the name', () => {
  test.each<[BenchmarkName, string]>([
    [{ name: 'Terminal-Bench', version: '2.1' }, 'terminal-bench-2.1'],
    [{ name: 'Terminal-Bench', version: 'v2' }, 'terminal-bench-2.0'],
    [{ name: 'Terminal-Bench', version: '3.0' }, 'terminal-bench-3.0'],
    [
      { name: 'Terminal-Bench', version: '2.1', harness: 'Claude Code', setting: 'medium' },
      'terminal-bench-2.1.claude-code.medium',
    ],
    [{ name: 'Terminal-Bench 2.1', setting: 'Claude Code' }, 'terminal-bench-2.1.claude-code'],
    [{ name: 'Terminal-Bench 2.1', harness: 'Terminus-2' }, 'terminal-bench-2.1.terminus-2'],
    [{ name: 'SWE-Atlas Test Writing', harness: 'Codex CLI' }, 'swe-atlas-test-writing.codex'],
    [{ name: 'SWE-Bench Pro', dataset: 'hard-aa', harness: 'Codex' }, 'swe-bench-pro.hard-aa.codex'],
    [{ name: 'GPQA', dataset: 'Diamond' }, 'gpqa-diamond'],
    [{ name: 'GPQA', setting: ['Diamond', '5-shot'] }, 'gpqa-diamond.5-shot'],
    [{ name: 'AIME', version: '2024' }, 'aime-2024'],
    [{ name: 'AIME', version: '2023' }, 'aime-2023'],
    [{ name: 'MMMU-Pro', setting: 'vision' }, 'mmmu-pro-vision'],
    [{ name: 'tau2-bench', setting: 'Telecom' }, 'tau2-bench-telecom'],
    [{ name: "Humanity's Last Exam", setting: 'no tools' }, 'hle.no-tools'],
    [{ name: 'MATH (CoT)' }, 'math.cot'],
    [{ name: 'MMLU', setting: '5-shot' }, 'mmlu.5-shot'],
  ])('%j', (named, variant) => {
    expect(variantOf(named)).toBe(variant);
  });

  test('a made variant says what it was made of', () => {
    const found = nameBenchmark({ name: 'AIME', version: '2023', harness: 'codex cli', setting: 'maj@64' });
    expect(found?.benchmark.variants.at(-1)).toEqual({
      slug: 'aime-2023.codex.maj-64',
      name: 'AIME 2023, Codex, maj@64',
      version: '2023',
      harness: 'Codex',
      setting: 'maj@64',
    });
  });
});

describe('the declaration', () => {
  test('of a known test agrees with the seed, and holds the headline variant and the one that is meant', () => {
    for (const { source: _, variants, ...own } of seeded) {
      for (const variant of variants) {
        const found = nameBenchmark({ name: variant.slug });
        expect(found).toMatchObject({ variant: variant.slug, benchmark: own });
        expect(found?.benchmark.variants).toContainEqual(variant);
        expect(found?.benchmark.variants).toContainEqual(variants.find(({ slug }) => slug === own.headlineVariant));
        expect(found?.benchmark.variants.length).toBe(variant.slug === own.headlineVariant ? 1 : 2);
      }
    }
  });

  test('of an unknown test is made of its name and what the source says of it', () => {
    expect(nameBenchmark({ name: 'Jumble Test (dev)', setting: '5-shot' })).toBeNull();
    expect(nameBenchmark({ name: 'Jumble Test (dev)', setting: '5-shot' }, facts)).toEqual({
      variant: 'jumble-test-dev.5-shot',
      benchmark: {
        slug: 'jumble-test-dev',
        name: 'Jumble Test (dev)',
        ...facts,
        headlineVariant: 'jumble-test-dev',
        variants: [
          { slug: 'jumble-test-dev', name: 'Jumble Test (dev)' },
          { slug: 'jumble-test-dev.5-shot', name: 'Jumble Test (dev), 5-shot', setting: '5-shot' },
        ],
      },
    });
  });

  test('is not made of a name without a letter or digit of a slug', () => {
    expect([nameBenchmark({ name: '中文' }, facts), nameBenchmark({ name: ' — ' }, facts)]).toEqual([null, null]);
  });
});

describe('the tables', () => {
  test('every alias leads to a variant of the seed, and none to two', () => {
    const slugs = new Set(seededVariants.map(({ slug }) => slug));
    expect(Object.keys(benchmarkAliases).filter((slug) => !slugs.has(slug))).toEqual([]);
    const wrong = Object.entries(benchmarkAliases).flatMap(([slug, names]) =>
      names.filter((name) => variantOf(name) !== slug),
    );
    expect(wrong).toEqual([]);
  });

  test('every name and slug of the seed leads to a variant of its own benchmark', () => {
    for (const { slug, name, variants } of seeded) {
      for (const text of [slug, name])
        expect([text, nameBenchmark({ name: text })?.benchmark.slug]).toEqual([text, slug]);
      for (const variant of variants) {
        expect([variant.name, nameBenchmark({ name: variant.name })?.benchmark.slug]).toEqual([variant.name, slug]);
      }
    }
  });

  test('a slug stands once', () => {
    const slugs = seededVariants.map(({ slug }) => slug);
    expect(slugs.length).toBe(new Set(slugs).size);
    expect(new Set(seeded.map(({ slug }) => slug)).size).toBe(seeded.length);
  });
});

const knownNames = [...seededVariants.map(({ slug }) => slug), ...Object.values(benchmarkAliases).flat()];

test('case and separators never change what is meant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...knownNames),
      fc.constantFrom('-', ' ', '_', ' - '),
      fc.boolean(),
      (name, mark, upper) => {
        const other = name.replace(/(?<=[a-z])[- _](?=[a-z])/gi, mark);
        expect(variantOf(upper ? other.toUpperCase() : other.toLowerCase())).toBe(variantOf(name));
      },
    ),
  );
});

test('whatever is named is a valid declaration that holds the variant', () => {
  const stated = fc.option(fc.string({ maxLength: 20 }), { nil: undefined });
  const named = fc.record({
    name: fc.oneof(fc.constantFrom(...knownNames), fc.string({ maxLength: 30, unit: 'binary' })),
    version: stated,
    harness: stated,
    dataset: stated,
    setting: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(named, (one) => {
      const found = nameBenchmark(one, facts);
      if (found === null) {
        expect(slugOf(one.name)).toBe('');
        return;
      }
      const read = claimSchemas.benchmark.safeParse(found.benchmark);
      expect(read.error?.issues).toBeUndefined();
      expect(found.benchmark.variants.map(({ slug }) => slug)).toContain(found.variant);
    }),
    { numRuns: 500 },
  );
});
