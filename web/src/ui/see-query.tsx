import { boot } from '../api/boot.ts';
import { documentIdOf } from '../api/trusted.ts';

/** Leads to GraphiQL with the operation that the page is made of, where GraphiQL is served. */
export function SeeQuery({ document, variables }: { document: unknown; variables: object }) {
  if (!boot.graphiql) return null;
  const parameters = new URLSearchParams({
    documentId: documentIdOf(document),
    variables: JSON.stringify(variables),
  });
  return <a href={`/see-query?${parameters}`}>See the query</a>;
}
