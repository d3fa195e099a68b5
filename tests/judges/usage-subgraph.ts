import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** The SDL of a subgraph that somebody else might have: it knows what was used, by the catalog's slugs and route keys. */
export const usageSdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])

type Query {
  usage: [Usage!]!
  favourites: [Model!]!
}

type Usage {
  requests: Int!
  route: ProviderRoute
}

type Model @key(fields: "slug") {
  slug: String!
  monthlyRequests: Int!
}

type ProviderRoute @key(fields: "provider { slug } wireId region") {
  provider: Provider!
  wireId: String!
  region: String!
  spend: String!
}

type Provider @key(fields: "slug", resolvable: false) {
  slug: String!
}
`;

interface RouteReference {
  provider: { slug: string };
  wireId: string;
  region: string;
}

const route = (provider: string, wireId: string): RouteReference => ({
  provider: { slug: provider },
  wireId,
  region: 'global',
});

/** What it knows to have been used; the last route is none of the catalog's, which is why `Usage.route` may be null. */
const used = [
  { requests: 120, route: route('openai', 'gpt-4o-mini') },
  { requests: 30, route: route('openai', 'o3') },
  { requests: 1, route: route('openai', 'no-such-model') },
];

/** The subgraph, executable. Its numbers follow from the keys alone. */
export function usageSubgraph(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(usageSdl),
    resolvers: {
      Query: { usage: () => used, favourites: () => [{ slug: 'o3' }, { slug: 'gpt-4o-mini' }] },
      Model: {
        __resolveReference: (reference: { slug: string }) => reference,
        monthlyRequests: ({ slug }: { slug: string }) => 1000 + slug.length,
      },
      ProviderRoute: {
        __resolveReference: (reference: RouteReference) => reference,
        spend: ({ wireId }: RouteReference) => `${wireId.length}.50`,
      },
    },
  });
}
