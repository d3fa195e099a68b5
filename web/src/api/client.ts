import { Client, cacheExchange, createRequest, fetchExchange, ssrExchange } from 'urql';
import { boot } from './boot.ts';

const answered = answeredAlready();

/** The key of the operation that came answered with the page; null when there is none. */
export const bootKey = answered?.key ?? null;

/**
 * The client of the public API. Documents go by hash and by GET, so that the browser keeps answers and asks whether they
 * still hold; nothing is ever written, so the document cache needs no schema.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: 'within-url-limit',
  exchanges: [
    cacheExchange,
    ssrExchange({ isClient: true, initialState: answered ? { [answered.key]: answered.result } : undefined }),
    fetchExchange,
  ],
});

function answeredAlready() {
  if (!boot.answer) return null;
  const { documentId, variables, data } = boot.answer;
  const document = { kind: 'Document', definitions: [], documentId } as unknown as Parameters<typeof createRequest>[0];
  return { key: createRequest(document, variables).key, result: { data: JSON.stringify(data), hasNext: false } };
}
