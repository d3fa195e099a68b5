import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const workload = { inputTokens: 1000, outputTokens: 100 };
const routes = (where: object, more: object = {}) => ({
  document: `query ($where: RouteConstraints, $workload: WorkloadInput!) {
    cheapestRoutes(where: $where, workload: $workload) { place }
  }`,
  variables: { where, workload: { ...workload, ...more } },
});
const frontier = (where: object) => ({
  document: `query ($where: ModelWhere) { frontier(quality: { useCase: "coding" }, where: $where) { truncated } }`,
  variables: { where },
});
const leaderboard = (where: object) => ({
  document: `query ($where: ModelWhere) {
    benchmark(by: { slug: "gpqa" }) { leaderboard(where: $where, first: 1) { nodes { score } } }
  }`,
  variables: { where },
});
const fits = (model: object) => ({
  document: `query ($where: UseCaseFitWhere) {
    useCase(by: { slug: "coding" }) { fits(where: $where, first: 1) { nodes { grade } } }
  }`,
  variables: { where: { model } },
});

test.each([
  ['where.models', routes({ models: ['gpt-4o', 'gpt-4o-mimi'] }), ['gpt-4o-mimi'], 'gpt-4o-mini'],
  ['where.providers', routes({ providers: ['open-ai', 'qqqq'] }), ['open-ai', 'qqqq'], 'openai'],
  ['where.gateways', routes({ gateways: ['openruter'] }), ['openruter'], 'openrouter'],
  ['where.regions', routes({ regions: ['globel'] }), ['globel'], 'global'],
  ['workload.region', routes({}, { region: 'globel' }), ['globel'], 'global'],
  ['where.developer', frontier({ developer: { eq: 'antropic' } }), ['antropic'], 'anthropic'],
  ['where.OR[1].family', frontier({ OR: [{}, { family: { in: ['gpt-4oo'] } }] }), ['gpt-4oo'], 'gpt-4o'],
  ['where.NOT.provider', frontier({ NOT: { provider: { eq: 'openaj' } } }), ['openaj'], 'openai'],
  ['where.gateway', leaderboard({ gateway: { eq: 'openruter' } }), ['openruter'], 'openrouter'],
  ['where.model.AND[0].slug', fits({ AND: [{ slug: { eq: 'gpt-4o-mimi' } }] }), ['gpt-4o-mimi'], 'gpt-4o-mini'],
])('%s that there is not is named, with what may be meant', async (argument, asked, unknown, meant) => {
  const { errors } = await catalog.query(asked.document, asked.variables);
  const [error] = errors ?? [];
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, unknown });
  expect(error?.extensions.suggestions).toContain(meant);
  for (const name of [argument, ...unknown, `"${meant}"`]) expect(error?.message).toContain(name);
});

test('what is like nothing gets no suggestion', async () => {
  const { errors } = await catalog.query(...asArgs(routes({ providers: ['qqqq'] })));
  expect([errors?.[0].message, errors?.[0].extensions.suggestions]).toEqual([
    'where.providers: There is no provider "qqqq". They are listed at Query.providers.',
    [],
  ]);
});

test('what cannot even be stored is not there', async () => {
  const { errors } = await catalog.query(...asArgs(routes({ providers: ['a\0b'] })));
  expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'where.providers' });
});

test('known names of every kind cost one statement', async () => {
  catalog.sql.length = 0;
  const where = { models: ['gpt-4o'], providers: ['openai'], gateways: ['openrouter'], regions: ['global'] };
  const { errors } = await catalog.query(...asArgs(routes(where)));
  expect(errors).toBeUndefined();
  expect(catalog.sql.filter((sql) => sql.includes('wanted.key like'))).toHaveLength(1);
});

function asArgs({ document, variables }: { document: string; variables: object }): [string, object] {
  return [document, variables];
}
