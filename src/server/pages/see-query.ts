import { parse, print } from 'graphql';
import type { Site } from './site.ts';

/** Leads to GraphiQL with a document of the pages, which name theirs by hash, filled in with its variables. */
export function seeQueryResponse(address: URL, site: Site): Response {
  const id = address.searchParams.get('documentId');
  const document = [...site.documents.values()].find((one) => one.id === id);
  if (!document) return new Response('no such document\n', { status: 404 });
  const parameters = new URLSearchParams({
    query: print(parse(document.text)),
    variables: address.searchParams.get('variables') ?? '{}',
  });
  return new Response(null, { status: 302, headers: { location: `/graphql?${parameters}` } });
}
