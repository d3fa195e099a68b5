import type { TypedDocumentString } from '../../schema/generated/graphql.ts';

/** An answer of the catalog: data, or errors with a code each. */
interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * The whole of a typed client: sends a generated document and gives what it selects, typed.
 * @throws Error with the messages of the errors that the catalog answers with
 */
export async function request<Result, Variables>(
  fetchFn: (url: string, init: RequestInit) => Promise<Response> | Response,
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetchFn(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? `HTTP ${response.status}`);
  return data;
}
