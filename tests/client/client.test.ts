import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { CatalogError, type ClientOptions, createClient, type TypedDocument } from '../../client/src/client.ts';
import {
  CatalogOverviewDocument,
  ModelPageDocument,
  type ModelStatus,
  PriceHistoryDocument,
  TypedDocumentString,
} from '../../schema/generated/graphql.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

type Fetch = NonNullable<ClientOptions['fetch']>;

const url = 'http://modelgraph.test/graphql';
const serverFetch: Fetch = (target, init) => catalog.server.fetch(new Request(target, init));
const clientOf = (options: Partial<ClientOptions> = {}) => createClient({ url, fetch: serverFetch, ...options });

/** What a request rejects with. */
async function errorOf(request: Promise<unknown>): Promise<CatalogError> {
  const error = await request.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CatalogError);
  return error as CatalogError;
}

test('a generated document gives typed data', async () => {
  const { model } = await clientOf().query(ModelPageDocument, { slug: 'gpt-4o-mini' });
  expect(model?.name).toBe('GPT-4o-mini');
  expectTypeOf(model?.lifecycle.status).toEqualTypeOf<ModelStatus | undefined>();
  const [cheapest] = model?.routes.nodes ?? [];
  expectTypeOf(cheapest?.rateCard?.input?.amount).toEqualTypeOf<string | undefined>();
  expect(cheapest?.rateCard?.input?.amount).toBe('0.15');
});

test('variables are typed, and may be left out where there are none', async () => {
  const { route } = await clientOf().query(PriceHistoryDocument, {
    provider: 'openai',
    wireId: 'o3',
    asOf: '2025-06-01',
  });
  expect([route?.then?.input?.amount, route?.now?.input?.amount]).toEqual(['10', '2']);
  expect((await clientOf().query(CatalogOverviewDocument)).catalog.counts.models).toBeGreaterThan(100);
  // @ts-expect-error the slug is missing
  expect((await errorOf(clientOf().query(ModelPageDocument, {}))).code).toBe('BAD_USER_INPUT');
});

test('what the catalog refuses is thrown with its code, and with what was answered beside it', async () => {
  const refused = await errorOf(
    clientOf().query(PriceHistoryDocument, { provider: 'openai', wireId: 'o3', asOf: 'yesterday' }),
  );
  expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', status: 400, data: null });
  expect(refused.message).toMatch(/Date must be a day of the calendar, YYYY-MM-DD; got "yesterday"/);
  const partial = await errorOf(
    clientOf().query(
      new TypedDocumentString<unknown, Record<string, never>>(
        '{ model(by: { slug: "gpt-4o-mini" }) { name result(variant: "nope") { score } } }',
      ),
    ),
  );
  expect(partial.errors).toMatchObject([{ path: ['model', 'result'], extensions: { argument: 'variant' } }]);
  expect(partial.data).toEqual({ model: { name: 'GPT-4o-mini', result: null } });
});

describe('no answer', () => {
  const never: Fetch = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });

  test.each<[string, Fetch, object]>([
    [
      'nobody there',
      () => Promise.reject(new TypeError('fetch failed')),
      { code: 'NETWORK_ERROR', status: null, message: `The catalog could not be reached at ${url}.` },
    ],
    ["a proxy's page", async () => new Response('<html>', { status: 502 }), { code: 'BAD_RESPONSE', status: 502 }],
    ['JSON of something else', async () => Response.json({ hello: 1 }), { code: 'BAD_RESPONSE', status: 200 }],
    ['nothing', async () => new Response(''), { code: 'BAD_RESPONSE' }],
    ['null', async () => new Response('null'), { code: 'BAD_RESPONSE' }],
    ['errors that are none', async () => Response.json({ errors: [] }), { code: 'BAD_RESPONSE' }],
  ])('%s', async (_case, fetch, expected) => {
    expect(await errorOf(clientOf({ fetch }).query(CatalogOverviewDocument))).toMatchObject(expected);
  });

  test('in time', async () => {
    const late = await errorOf(clientOf({ fetch: never, timeoutMs: 20 }).query(CatalogOverviewDocument));
    expect(late).toMatchObject({ code: 'CLIENT_TIMEOUT', message: 'No answer within 20 ms.' });
  });

  test("when it is not wanted any more: the signal's own reason", async () => {
    const control = new AbortController();
    const asked = clientOf({ fetch: never }).query(CatalogOverviewDocument, {}, { signal: control.signal });
    control.abort(new Error('gone to another page'));
    await expect(asked).rejects.toThrow('gone to another page');
  });
});

test('headers are sent, and do not replace those of the protocol', async () => {
  const sent: Headers[] = [];
  const fetch: Fetch = (target, init) => {
    sent.push(new Headers(init.headers));
    return serverFetch(target, init);
  };
  await clientOf({ fetch, headers: { authorization: 'Bearer x', accept: 'text/html' } }).query(CatalogOverviewDocument);
  expect(sent.map((headers) => [headers.get('authorization'), headers.get('accept')])).toEqual([
    ['Bearer x', 'application/graphql-response+json'],
  ]);
});

describe('by hash', () => {
  const hashed = Object.assign(new TypedDocumentString(CatalogOverviewDocument.toString()), {
    __meta__: { hash: 'sha256:abc' },
  }) as unknown as TypedDocument<{ catalog: { revision: number } }, Record<string, never>>;

  /** A server that answers this hash, in front of the catalog, or knows none. */
  function withHashes(known: boolean, bodies: string[][]): Fetch {
    return async (target, init) => {
      const body = JSON.parse(String(init.body)) as { documentId?: string };
      bodies.push(Object.keys(body));
      if (body.documentId && !known) {
        const errors = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }];
        return Response.json({ errors }, { status: 404 });
      }
      return serverFetch(target, { ...init, body: JSON.stringify({ query: hashed.toString() }) });
    };
  }

  test('is enough for a server that knows it', async () => {
    const bodies: string[][] = [];
    const answer = await clientOf({ fetch: withHashes(true, bodies), byHash: true }).query(hashed);
    expect(answer.catalog.revision).toBeGreaterThan(0);
    expect(bodies).toEqual([['documentId']]);
  });

  test('the text follows where it does not, or knows no hashes at all', async () => {
    const bodies: string[][] = [];
    await clientOf({ fetch: withHashes(false, bodies), byHash: true }).query(hashed);
    expect(bodies).toEqual([['documentId'], ['query']]);
    expect((await clientOf({ byHash: true }).query(hashed)).catalog.revision).toBeGreaterThan(0);
  });

  test('documents without one are sent as text', async () => {
    const bodies: string[][] = [];
    const plain = new TypedDocumentString<unknown, Record<string, never>>(CatalogOverviewDocument.toString());
    await clientOf({ fetch: withHashes(true, bodies), byHash: true }).query(plain);
    expect(bodies).toEqual([['query']]);
  });
});
