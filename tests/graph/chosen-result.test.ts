import { expect, test } from 'vitest';
import { facts, sources } from '../importers/facts.ts';
import { openTestCatalog } from '../setup/catalog.ts';

const source = 'acme-docs';
const benchmark = (slug: string, higherIsBetter: boolean) => ({
  slug,
  name: slug,
  unit: 'PERCENT',
  higherIsBetter,
  category: 'CODING',
  variants: [{ slug, name: slug }],
  headlineVariant: slug,
  source,
});
const result = (variant: string, run: string, score: number, more: object = {}) => ({
  model: 'rocket-1',
  variant,
  run,
  score,
  reporting: 'INDEPENDENT',
  source,
  ...more,
});

test.each([
  ['the best of several runs of one source', 'flights', 88],
  ['the best is the lowest where less is better', 'crashes', 2],
  ['what others measured before a better score of the developer', 'claims', 60],
  ['the source of higher precedence before a better score', 'ranked', 50],
])('%s counts for the model', async (_what, variant, score) => {
  const files = facts([], {
    benchmark: [
      benchmark('flights', true),
      benchmark('crashes', false),
      benchmark('claims', true),
      benchmark('ranked', true),
    ],
    result: [
      result('flights', 'low', 81.3, { reportedOn: '2026-02-02' }),
      result('flights', 'high', 88, { reportedOn: '2026-01-01' }),
      result('crashes', 'low', 9, { reportedOn: '2026-02-02' }),
      result('crashes', 'high', 2),
      result('claims', 'own', 99, { reporting: 'DEVELOPER', reportedOn: '2026-03-03' }),
      result('claims', 'others', 60),
      result('ranked', 'docs', 50),
      result('ranked', 'list', 70, { source: 'price-list' }),
    ],
  });
  await using catalog = await openTestCatalog({ seed: { files, sources } });
  const { data } = await catalog.query(
    'query ($variant: String!) { model(by: { slug: "rocket-1" }) { result(variant: $variant) { score rank } } }',
    { variant },
  );
  expect(data.model.result).toEqual({ score, rank: 1 });
});
