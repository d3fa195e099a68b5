import { type Environment, fetchQuery, getSingularSelector, graphql } from 'relay-runtime';
import fragment, {
  type providerRoutes_provider$key as ProviderKey,
  type providerRoutes_provider$data as ProviderRoutes,
} from './__generated__/providerRoutes_provider.graphql.ts';
import pageQuery, { type providerRoutesPageQuery } from './__generated__/providerRoutesPageQuery.graphql.ts';
import query, { type providerRoutesQuery } from './__generated__/providerRoutesQuery.graphql.ts';

// What Relay's compiler reads. In an application its build plugin turns each tag into the import that stands above, and
// `usePaginationFragment` does what `providerRoutes` does by hand.
export const tags = () => [
  graphql`
    fragment providerRoutes_provider on Provider
    @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
    @refetchable(queryName: "providerRoutesPageQuery") {
      name
      routes(first: $first, after: $after) @connection(key: "providerRoutes_routes") {
        edges {
          node {
            wireId
            region
            model {
              name
            }
            rateCard {
              input {
                amount
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  graphql`
    query providerRoutesQuery($slug: String!) {
      provider(by: { slug: $slug }) {
        id
        ...providerRoutes_provider
      }
    }
  `,
];

/**
 * The first pages of a provider's routes, in the price order; null when there is no such provider.
 * @param pages how many pages of ten are read
 */
export async function providerRoutes(
  environment: Environment,
  slug: string,
  pages: number,
): Promise<ProviderRoutes | null> {
  const answer = await fetchQuery<providerRoutesQuery>(environment, query, { slug }).toPromise();
  const provider = answer?.provider;
  if (!provider) return null;
  let read = fromStore(environment, provider);
  for (let page = 1; page < pages && read.routes.pageInfo.hasNextPage; page++) {
    const { endCursor: after } = read.routes.pageInfo;
    // The page comes by the provider's global id; Relay's store appends it to the connection.
    await fetchQuery<providerRoutesPageQuery>(environment, pageQuery, { id: provider.id, after }).toPromise();
    read = fromStore(environment, provider);
  }
  return read;
}

function fromStore(environment: Environment, key: ProviderKey): ProviderRoutes {
  const selector = getSingularSelector(fragment, key);
  if (!selector) throw new Error('the provider is not in the store');
  return environment.lookup(selector).data as unknown as ProviderRoutes;
}
