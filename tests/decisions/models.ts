import fc from 'fast-check';
import type { ComparedModel } from '../../src/decisions/comparison-models.ts';
import type { ComparedResult } from '../../src/decisions/comparison-results.ts';

/** A result in percent on a variant. */
export function result(
  benchmark: string,
  variant: string,
  score: number,
  more: Partial<ComparedResult['benchmark']> = {},
): ComparedResult {
  return {
    score,
    scoreText: String(score),
    standardError: null,
    reporting: 'INDEPENDENT',
    variant: { slug: variant, name: variant },
    benchmark: { slug: benchmark, name: benchmark, unit: 'PERCENT', higherIsBetter: true, ...more },
  };
}

/** A model of which nothing is known but what is given. */
export function model(slug: string, known: Partial<ComparedModel> = {}): ComparedModel {
  return {
    slug,
    name: slug.toUpperCase(),
    developer: null,
    family: null,
    license: null,
    commercialUse: null,
    releasedOn: null,
    knowledgeCutoff: null,
    architecture: null,
    specialization: null,
    openness: null,
    parameters: null,
    activeParameters: null,
    contextWindow: null,
    maxOutputTokens: null,
    inputModalities: null,
    outputModalities: null,
    supported: [],
    unsupported: [],
    status: 'UNKNOWN',
    deprecatedOn: null,
    retiresOn: null,
    retiresNotBefore: null,
    answersInText: true,
    cheapest: null,
    comparedRoutes: 0,
    cost: null,
    withoutCost: null,
    results: [],
    ...known,
  };
}

const capabilities = ['VISION', 'TOOL_CALLING', 'REASONING', 'BATCH'];
const amount = fc.constantFrom('0.1', '0.15', '2', '10');
const anyResult = fc
  .record({
    variant: fc.constantFrom('aime aime-2024', 'aime aime-2025', 'mmmu mmmu', 'vectara vectara'),
    score: fc.integer({ min: 0, max: 100 }),
    standardError: fc.constantFrom(null, 1, 5),
    reporting: fc.constantFrom('DEVELOPER', 'INDEPENDENT'),
  })
  .map(({ variant, score, ...rest }) => {
    const [benchmark = '', slug = ''] = variant.split(' ');
    return { ...result(benchmark, slug, score, { higherIsBetter: benchmark !== 'vectara' }), ...rest };
  });

/** Any model, with values few enough to be level now and then. */
export const anyModel: fc.Arbitrary<ComparedModel> = fc
  .record({
    slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    knowledgeCutoff: fc.constantFrom(null, '2024', '2024-01', '2024-01-05', '2024-01-20', '2025-03'),
    contextWindow: fc.constantFrom(null, 128_000, 200_000),
    maxOutputTokens: fc.constantFrom(null, 4096, 65_536),
    inputModalities: fc.constantFrom(null, ['TEXT'], ['TEXT', 'IMAGE']),
    outputModalities: fc.constantFrom(null, ['TEXT'], ['EMBEDDING']),
    supported: fc.subarray(capabilities),
    status: fc.constantFrom('ACTIVE', 'RETIRED', 'DEPRECATED', 'UNKNOWN'),
    retiresOn: fc.constantFrom(null, '2026-12'),
    cost: fc.option(fc.record({ provider: fc.constantFrom('P', 'Q'), total: amount })),
    cheapest: fc.option(
      fc.record({
        provider: fc.constantFrom('P', 'Q'),
        blended: amount,
        input: fc.option(amount),
        output: fc.option(amount),
        cacheRead: fc.option(amount),
      }),
    ),
    results: fc.uniqueArray(anyResult, { selector: ({ variant }) => variant.slug, maxLength: 4 }),
  })
  .chain((known) =>
    fc
      .subarray(capabilities.filter((one) => !known.supported.includes(one)))
      .map((unsupported) => model(known.slug, { ...known, unsupported })),
  );
