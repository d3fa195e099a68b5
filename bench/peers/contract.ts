import type { Pool } from 'pg';
import { modelBySlug, modelsBySlug, modelsPage, type Row } from './loads.ts';

const capabilities = [
  ...['vision', 'audioInput', 'toolCalling', 'structuredOutputs', 'promptCaching', 'batch', 'fineTuning'],
  ...['codeExecution', 'reasoning', 'webSearch', 'computerUse'],
];
const meters = ['input', 'output', 'cacheRead', 'cacheWrite', 'batchInput', 'batchOutput'];

/** As much of the contract as the bench asks for, for servers that are written by hand. */
export const typeDefs = /* GraphQL */ `
  type Query {
    model(by: ModelBy!): Model
    models(where: ModelWhere, orderBy: [ModelOrder!], first: Int = 50, after: String): ModelConnection!
  }
  input ModelBy { slug: String }
  input ModelWhere { slug: SlugFilter }
  input SlugFilter { in: [String!] }
  input ModelOrder { field: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Organization { slug: String! name: String! }
  type License { slug: String! name: String! spdxId: String commercialUse: String }
  type Lifecycle { status: String! deprecatedOn: String retiresOn: String }
  type Capabilities { ${capabilities.map((name) => `${name}: String!`).join(' ')} }
  type Family { slug: String! name: String! models(first: Int = 50): ModelConnection! }
  type Price { amount: String! unit: String! currency: String! }
  type PriceLine { meter: String! mode: String! amount: String! unit: String! minInputTokens: Int! cacheTtl: Int }
  type Source { slug: String! }
  type Provider { slug: String! name: String! kind: String! }
  type RateCard {
    validFrom: String! currency: String! terms: String! lines: [PriceLine!]! source: Source!
    ${meters.map((name) => `${name}: Price`).join(' ')}
  }
  type Route {
    id: ID! wireId: String! region: String! accessType: String! status: String! pricing: String! contextWindow: Int
    maxOutputTokens: Int provider: Provider! rateCard: RateCard
  }
  type RouteConnection { totalCount: Int! nodes: [Route!]! }
  type CheapestRoute { blendedPrice: String! basis: String! comparedRoutes: Int! route: Route! }
  type Gateway { slug: String! name: String! kind: String! summary: String openSource: Boolean selfHostable: Boolean }
  type GatewayEdge { basis: String! node: Gateway! }
  type GatewayConnection { totalCount: Int! edges: [GatewayEdge!]! }
  type Variant { slug: String! name: String! version: String harness: String setting: String }
  type Benchmark { slug: String! name: String! unit: String! higherIsBetter: Boolean! category: String! }
  type BenchmarkResult {
    id: ID! score: Float! scoreText: String! standardError: Float reporting: String! reportedBy: String
    reportedOn: String sourceUrl: String variant: Variant! benchmark: Benchmark!
  }
  type BenchmarkResultConnection { totalCount: Int! nodes: [BenchmarkResult!]! }
  type Model {
    id: ID! slug: String! name: String! summary: String releasedOn: String knowledgeCutoff: String contextWindow: Int
    maxOutputTokens: Int architecture: String specialization: String openness: String inputModalities: [String!]
    outputModalities: [String!] lifecycle: Lifecycle! license: License developer: Organization family: Family
    capabilities: Capabilities! cheapestRoute: CheapestRoute routes(first: Int = 50): RouteConnection!
    gateways(first: Int = 50): GatewayConnection! benchmarkResults(first: Int = 50): BenchmarkResultConnection!
    result(variant: String!): BenchmarkResult
  }
  type ModelConnection { pageInfo: PageInfo! totalCount: Int! nodes: [Model!]! }
`;

const self = (row: Row) => row;

/** Fields that hold all of what was loaded; the rest of a connection is cut from it. */
export const connections: Record<string, readonly string[]> = {
  Model: ['routes', 'gateways', 'benchmarkResults'],
  Family: ['models'],
};

/** What a connection makes of rows. */
export function connectionOf(rows: Row[], first: number): Row {
  const nodes = rows.length > first ? rows.slice(0, first) : rows;
  return { totalCount: rows.length, nodes, edges: nodes };
}

/** The resolvers that load nothing, and the roots. */
export function resolversOn(pool: Pool): Record<string, Record<string, unknown>> {
  return {
    Query: {
      model: (_: unknown, { by }: { by: { slug: string } }) => modelBySlug(pool, by.slug),
      models: async (_: unknown, { where, first }: { where?: { slug: { in: string[] } }; first: number }) => {
        if (where) return { nodes: await modelsBySlug(pool, where.slug.in, first) };
        const rows = await modelsPage(pool, first + 1);
        const nodes = rows.slice(0, first);
        const last = nodes.at(-1);
        const endCursor = last ? Buffer.from(JSON.stringify([last.name, last.uid])).toString('base64url') : null;
        return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
      },
    },
    Model: { lifecycle: self, capabilities: self },
    CheapestRoute: { route: self },
    Route: {
      provider: (row: Row) => ({ slug: row.providerSlug, name: row.providerName, kind: row.providerKind }),
      rateCard: (row: Row) => (row.cardUid === null ? null : row),
    },
    RateCard: {
      source: (row: Row) => ({ slug: row.sourceSlug }),
      ...Object.fromEntries(
        meters.map((meter) => [
          meter,
          (row: Row) =>
            row[meter] === null ? null : { amount: row[meter], unit: 'MILLION_TOKENS', currency: row.currency },
        ]),
      ),
    },
    GatewayEdge: { node: self },
    BenchmarkResult: {
      benchmark: (row: Row) => ({ ...row, slug: row.benchmarkSlug, name: row.benchmarkName }),
    },
  };
}
