import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveSearch } from '../../../src/importers/derive-search.ts';
import { openTestCatalog, type TestCatalog } from '../../setup/catalog.ts';
import { multiplyCatalog } from '../../setup/multiply.ts';

const times = 20;
let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
  await multiplyCatalog(catalog.database.db, times);
  await deriveSearch(catalog.database.db);
  // As autovacuum does: index-only scans need it.
  await raw`vacuum analyze`.execute(catalog.database.db);
}, 180_000);
afterAll(() => catalog[Symbol.asyncDispose]());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** More than any of these searches needs, and a fraction of the things that there are. */
const mostRows = 6_000;

test.each(['gpt4o mini', 'claude sonnet', 'llama 70b', 'openai', 'o', 'cluade sonet', 'gpt-4o-mini-2024-07-18'])(
  `"%s" is served by indexes at ${times} times the data`,
  async (text) => {
    catalog.statements.length = 0;
    const { data, errors } = await catalog.query(
      'query ($text: String!) { search(text: $text, first: 100) { totalCount nodes { __typename } } }',
      { text },
    );
    expect(errors).toBeUndefined();
    expect(data.search.nodes.length).toBeGreaterThan(0);
    for (const { sql, parameters } of [...catalog.statements]) {
      const { rows } = await catalog.explain(sql, parameters);
      const plan = nodes((rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'][0].Plan);
      const whole = plan.filter((node) => node['Node Type'].includes('Seq Scan'));
      const search = whole.filter((node) => node['Relation Name']?.startsWith('search_'));
      expect(search, sql).toEqual([]);
      const read = plan
        .filter((node) => node['Relation Name']?.startsWith('search_'))
        .reduce((sum, node) => sum + (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 1), 0);
      expect(read, sql).toBeLessThanOrEqual(mostRows);
    }
  },
);
