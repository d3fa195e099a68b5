import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** The SDL of another team's Relay server: it has a Node, a `node` and a PageInfo of its own. */
export const reviewsSdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@shareable"])

type Query {
  node(id: ID!): Node
  reviews(first: Int): ReviewConnection!
}

interface Node {
  id: ID!
}

type Review implements Node @key(fields: "id") {
  id: ID!
  text: String!
  model: Model!
}

type ReviewConnection {
  edges: [ReviewEdge!]!
  pageInfo: PageInfo!
}

type ReviewEdge {
  cursor: String!
  node: Review!
}

type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

type Model @key(fields: "slug") {
  slug: String!
  reviews: [Review!]!
}
`;

const reviews = [
  { __typename: 'Review', id: 'cmV2aWV3OjE', text: 'Fast', slug: 'gpt-4o-mini' },
  { __typename: 'Review', id: 'cmV2aWV3OjI', text: 'Thorough', slug: 'o3' },
];

type Review = (typeof reviews)[number];

/** The subgraph, executable. */
export function reviewsSubgraph(): GraphQLSchema {
  const byId = ({ id }: { id: string }) => reviews.find((review) => review.id === id) ?? null;
  return buildSubgraphSchema({
    typeDefs: parse(reviewsSdl),
    resolvers: {
      Query: {
        node: (_root: unknown, args: { id: string }) => byId(args),
        reviews: () => ({
          edges: reviews.map((node) => ({ cursor: node.id, node })),
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        }),
      },
      Review: { __resolveReference: byId, model: ({ slug }: Review) => ({ slug }) },
      Model: {
        __resolveReference: (reference: { slug: string }) => reference,
        reviews: ({ slug }: { slug: string }) => reviews.filter((review) => review.slug === slug),
      },
    },
  });
}
