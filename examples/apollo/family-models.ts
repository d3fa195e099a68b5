import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { FamilyModelsDocument, type FamilyModelsQuery, type FamilyModelsQueryVariables } from '../generated/graphql.ts';

/**
 * A client of the catalog. Each page of a list is kept by itself: a policy that puts pages together
 * (`relayStylePagination`) is for `fetchMore`, and would answer the loop below from what it has.
 */
export function apolloClient(uri: string, fetchFn: typeof fetch = fetch): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri, fetch: fetchFn }),
    cache: new InMemoryCache(),
  });
}

type FamilyModel = NonNullable<FamilyModelsQuery['family']>['models']['edges'][number]['node'];

/**
 * All models of a family, page by page.
 * @throws CombinedGraphQLErrors; the code of each error stands in `errors[…].extensions.code`
 */
export async function familyModels(client: ApolloClient, family: string, first = 20): Promise<FamilyModel[]> {
  const models: FamilyModel[] = [];
  let after: string | null = null;
  do {
    const variables: FamilyModelsQueryVariables = { family, first, after };
    const { data } = await client.query({ query: FamilyModelsDocument, variables });
    const page = data?.family?.models;
    models.push(...(page?.edges.map(({ node }) => node) ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return models;
}
