import { describe, expect, test } from 'vitest';
import { type SeedFile, seedAdapter } from '../../src/importers/seed.ts';
import { card, facts, route, sources } from './facts.ts';

const issuesOf = (files: SeedFile[]) => seedAdapter(files, sources).issues;

test('a route’s cards become records of their own, by default of the route’s source', () => {
  const cards = [card('1', '4', '2026-01-15'), { ...card('2', '8', '2026-02-15'), source: 'price-list' }];
  const { records, issues } = seedAdapter(facts([route('rocket-1', { model: 'rocket-1' }, cards)]), sources);
  expect(issues).toEqual([]);
  expect(records.filter(({ kind }) => kind === 'rate-card').map(({ source, key }) => [source, key])).toEqual([
    ['acme-docs', 'acme|rocket-1|global|2026-01-15'],
    ['price-list', 'acme|rocket-1|global|2026-02-15'],
  ]);
});

describe('a wrong entry names file, entry, field, what is allowed and what was found', () => {
  test('a value that is not allowed', () => {
    const [issue, ...more] = issuesOf(
      facts([], { provider: [{ slug: 'x', name: 'X', kind: 'SHOP', source: 'acme-docs' }] }),
    );
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ record: 'provider.ts, x', path: 'kind', severity: 'error' });
    expect(issue?.reason).toMatch(/"API"\|"CLOUD"\|"AGGREGATOR"\|"SUBSCRIPTION"; found "SHOP"/);
  });

  test('an unknown field', () => {
    const [issue] = issuesOf(facts([route('rocket-1', { colour: 'red' } as object)]));
    expect(issue).toMatchObject({ record: 'route.ts, acme|rocket-1' });
    expect(issue?.reason).toMatch(/"colour"/);
  });

  test('an amount that is no exact decimal, inside a card', () => {
    expect(issuesOf(facts([route('rocket-1', {}, [card('0.10', '4')])]))).toEqual([
      expect.objectContaining({
        record: 'route.ts, acme|rocket-1, cards.0',
        path: 'lines.0.amount',
        reason: expect.stringMatching(/exact decimal.*found "0\.10"/),
      }),
    ]);
  });

  test('something that is no entry at all', () => {
    expect(issuesOf([{ file: 'model.ts', kind: 'model', entries: ['rocket'] }]).map(({ record }) => record)).toContain(
      'model.ts, entry 0',
    );
  });
});

test('the same thing said twice by one source', () => {
  const twice = { slug: 'acme', name: 'Acme Inc.', source: 'acme-docs' };
  expect(issuesOf(facts([], { organization: [twice] }))).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('also in organization.ts, acme') }),
  ]);
  expect(issuesOf(facts([], { organization: [{ ...twice, source: 'price-list' }] }))).toEqual([]);
});

test('a slug that no entry declares, and a source that is not declared', () => {
  expect(issuesOf(facts([route('rocket-1', { model: 'rocket-9' })]))).toEqual([
    expect.objectContaining({ path: 'model', reason: 'no entry declares the model "rocket-9"' }),
  ]);
  expect(issuesOf(facts([{ ...route('rocket-1'), source: 'hearsay' }]))).toEqual([
    expect.objectContaining({ path: 'source', reason: expect.stringContaining('found "hearsay"') }),
  ]);
});
