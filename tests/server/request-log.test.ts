import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestLog } from '../../src/server/request-log.ts';
import { openServedCatalog, type ServedCatalog } from '../setup/served.ts';
import { post } from './tiny-server.ts';

const query = 'query Page($slug: String!) { model(by: { slug: $slug }) { name } }';
const variables = { slug: 'sentinel-of-a-client' };

describe.each([
  ['without the values of variables', {}, false],
  ['with them where they are asked for', { LOG_VARIABLES: 'all' }, true],
])('requests are logged %s', (_how, env, shown) => {
  let served: ServedCatalog;
  beforeAll(async () => {
    served = await openServedCatalog({ env: { LOG_REQUESTS: 'all', ...env } });
  });
  afterAll(() => served[Symbol.asyncDispose]());
  beforeEach(() => {
    served.log.length = 0;
  });

  test('by POST and by GET', async () => {
    await served.server.fetch(post({ query, variables }));
    await served.get(`/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`);
    expect(served.log).toEqual(
      ['POST', 'GET'].map((method) => ({
        level: 'info',
        message: expect.stringMatching(new RegExp(`^${method} /graphql Page 200 in [\\d.]+ ms$`)),
        fields: expect.objectContaining({ method, path: '/graphql', status: 200, operation: 'Page', type: 'query' }),
      })),
    );
    expect(JSON.stringify(served.log).includes(variables.slug)).toBe(shown);
  });

  test('with the codes of errors', async () => {
    await served.server.fetch(post({ query: '{ nonsense }' }));
    expect(served.log[0]?.fields).toMatchObject({ status: 400, errors: ['GRAPHQL_VALIDATION_FAILED'] });
  });
});

test.each([
  ['slow', 999, 200, 0],
  ['slow', 1_000, 200, 1],
  ['slow', 3, 503, 1],
  ['all', 3, 200, 1],
] as const)('which: %s, after %d ms with %d', (which, milliseconds, status, records) => {
  const seen: string[] = [];
  const log = { info: () => seen.push('info'), warn: () => seen.push('warn'), error: () => {} };
  const observer = requestLog(log, { which, variables: false });
  observer.ended({ method: 'POST', path: '/graphql', status, milliseconds, operation: undefined });
  expect(seen).toEqual(records === 0 ? [] : [milliseconds >= 1_000 || status >= 500 ? 'warn' : 'info']);
});
