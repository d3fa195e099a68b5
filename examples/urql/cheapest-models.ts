import { type Client, cacheExchange, fetchExchange, Client as UrqlClient } from '@urql/core';
import { CheapestModelsDocument, type CheapestModelsQuery } from '../generated/graphql.ts';

/** A client of the catalog. All of it is read, so the document cache never has to be cleared by a mutation. */
export function urqlClient(url: string, fetchFn: typeof fetch = fetch): Client {
  return new UrqlClient({ url, fetch: fetchFn, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
}

type CheapModel = CheapestModelsQuery['models']['nodes'][number];

/**
 * Active models whose cheapest input price is at most so much, the cheapest first.
 * @param maxInput USD per million tokens, as a decimal in text
 * @throws CombinedError; the code of each error stands in `graphQLErrors[…].extensions.code`
 */
export async function cheapestModels(client: Client, maxInput: string, first = 10): Promise<CheapModel[]> {
  const { data, error } = await client.query(CheapestModelsDocument, { maxInput, first }).toPromise();
  if (error) throw error;
  return data?.models.nodes ?? [];
}
