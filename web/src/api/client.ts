import { Client, cacheExchange, createRequest, fetchExchange, ssrExchange } from 'urql';
import { boot } from './boot.ts';

const answered = answeredAlready();

/** The keys of the operations that came answered with the page. */
export const bootKeys: readonly number[] = answered.map(({ key }) => key);

/**
 * The client of the public API. Documents go by hash and by GET, so that the browser keeps answers and asks whether they
 * still hold; nothing is ever written, so the document cache needs no schema.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: 'within-url-limit',
  exchanges: [
    cacheExchange,
    ssrExchange({
      isClient: true,
      initialState: Object.fromEntries(answered.map(({ key, result }) => [key, result])),
    }),
    fetchExchange,
  ],
});

function answeredAlready() {
  return boot.answers.map(({ documentId, variables, data }) => {
    const document = { kind: 'Document', definitions: [], documentId } as unknown as Parameters<
      typeof createRequest
    >[0];
    return { key: createRequest(document, variables).key, result: { data: JSON.stringify(data), hasNext: false } };
  });
}
