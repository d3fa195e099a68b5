import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';

/** How many things a list may hold, from which the cost of an operation is known before it runs. */
export type ListSize =
  /** So many at most: what is beyond is cut off. */
  | { most: number }
  /** As many as an argument asks for, `usual` when it is left out, and never more than `most`. */
  | { argument: string; usual: number; most: number }
  /** So many for each item of a list argument; as many as `most` when it is left out. */
  | { items: string; each: number; most: number }
  /** So many on average over all lists below one parent, which are limited together. */
  | { average: number };

const compared = 10;
const facet = { argument: 'first', usual: 20, most: 100 };

/** Facts of some fields as several sources tell them: no more than ten sources tell of one. */
const told = { items: 'fields', each: 10, most: 300 };

/**
 * The size of every list of things that is no connection, by type and field. The numbers are above whatever the real
 * catalogs hold (the most aliases of one model are 67, the most variants of one benchmark 26).
 */
export const listSizes: Readonly<Record<string, ListSize>> = {
  'Benchmark.variants': { most: 50 },
  'BenchmarkResult.provenance': told,
  'Catalog.sources': { most: 100 },
  'Change.priceDifferences': { most: 50 },
  'CheapestRoute.excluded': { most: 200 },
  'Comparison.models': { most: compared },
  'Comparison.rows': { most: 300 },
  'ComparisonRow.cells': { most: compared },
  'ComparisonRow.winners': { most: compared },
  'Conflict.statements': { most: 50 },
  'CostEstimate.lines': { most: 30 },
  'Family.capabilityCounts': { most: 30 },
  'Family.timeline': { most: 100 },
  // All releases of a family hold at most 500 models together.
  'FamilyRelease.models': { average: 5 },
  'Frontier.points': { most: 300 },
  'Frontier.unpriced': { most: 300 },
  'Gateway.providers': { most: 200 },
  'GatewayComparison.gateways': { most: compared },
  'GatewayComparison.rows': { most: 50 },
  'GatewayComparisonRow.cells': { most: compared },
  'GatewayComparisonRow.winners': { most: compared },
  'Guidance.avoidFor': { most: 50 },
  'Guidance.useFor': { most: 50 },
  'Lifecycle.replacements': { most: 10 },
  'MigrationCheck.differences': { most: 100 },
  'MigrationCheck.scores': { most: 200 },
  'Model.aliases': { most: 200 },
  'Model.alternatives': { argument: 'first', usual: 20, most: 20 },
  'Model.comparisons': { argument: 'first', usual: 5, most: 20 },
  'Model.faqs': { most: 20 },
  'Model.links': { most: 50 },
  'Model.migrations': { most: 20 },
  'Model.priceLadder': { most: 200 },
  'Model.provenance': told,
  'Model.useCaseFits': { most: 50 },
  'Model.weights': { most: 50 },
  'ModelFacets.capabilities': { most: 50 },
  'ModelFacets.developers': facet,
  'ModelFacets.families': facet,
  'ModelFacets.gateways': facet,
  'ModelFacets.inputModalities': { most: 20 },
  'ModelFacets.openness': { most: 20 },
  'ModelFacets.outputModalities': { most: 20 },
  'ModelFacets.providers': facet,
  'ModelFacets.statuses': { most: 20 },
  'ModelResolution.candidates': { most: 50 },
  'Organization.gateways': { most: 50 },
  'Organization.providers': { most: 200 },
  'ProviderRoute.provenance': told,
  'ProviderRoute.reasoningOptions': { most: 20 },
  'Query._entities': { items: 'representations', each: 1, most: 100_000 },
  'Query.cheapestRoutes': { argument: 'first', usual: 10, most: 100 },
  'Query.nodes': { items: 'ids', each: 1, most: 100 },
  'Query.sources': { most: 100 },
  'Query.useCases': { most: 50 },
  'RateCard.lines': { most: 30 },
  'RateCard.provenance': { most: 100 },
  'ResultPeers.above': { most: 10 },
  'ResultPeers.below': { most: 10 },
  'Retirement.replacements': { most: 10 },
  'RouteComparison.routes': { most: compared },
  'RouteComparison.rows': { most: 100 },
  'RouteComparisonRow.cells': { most: compared },
  'RouteComparisonRow.winners': { most: compared },
  'Source.lastImports': { most: 30 },
  'UseCase.variants': { most: 20 },
  'UseCaseFit.requirements': { most: 50 },
  'UseCaseFit.results': { most: 50 },
};

/** What a list is taken to hold of which nothing is said. A test sees to it that there is none. */
const unsaid: ListSize = { most: 100 };

/** The size of a list field; null for a connection's, which follows from the page that is asked for, and for any other field. */
export function listSizeOf(type: string, field: GraphQLField<unknown, unknown>): ListSize | null {
  return isListOfThings(field) && !isPage(type) ? (listSizes[`${type}.${field.name}`] ?? unsaid) : null;
}

/** Whether a type is one page of a list. */
export function isPage(type: string): boolean {
  return type.endsWith('Connection');
}

/** The lists of things of which the table says nothing. */
export function unsaidLists(schema: GraphQLSchema): string[] {
  return fieldsOf(schema).flatMap(({ type, field }) =>
    listSizeOf(type, field) === unsaid ? [`${type}.${field.name}`] : [],
  );
}

/** Holds every list to its size, and says it in the description. */
export function limitLists(schema: GraphQLSchema): GraphQLSchema {
  for (const { type, field } of fieldsOf(schema)) {
    const size = listSizeOf(type, field);
    if (!size || !('most' in size)) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context, info) => {
      const most = mostFor(size, args);
      const list = resolve(source, args, context, info);
      return list instanceof Promise ? list.then((items) => cut(items, most)) : cut(list, most);
    };
    if (!('argument' in size) && type !== 'Query') describe(field, `At most ${size.most}.`);
  }
  return schema;
}

/** Printers look at either place. */
function describe(field: GraphQLField<unknown, unknown>, more: string): void {
  if (!field.description) return;
  field.description = `${field.description} ${more}`;
  if (!field.astNode) return;
  field.astNode = { ...field.astNode, description: { kind: Kind.STRING, value: field.description } };
}

function mostFor(size: Exclude<ListSize, { average: number }>, args: Record<string, unknown>): number {
  const items = 'items' in size ? args[size.items] : null;
  return 'items' in size && Array.isArray(items) ? Math.min(size.each * items.length, size.most) : size.most;
}

function cut(list: unknown, most: number): unknown {
  return Array.isArray(list) && list.length > most ? list.slice(0, most) : list;
}

function fieldsOf(schema: GraphQLSchema): { type: string; field: GraphQLField<unknown, unknown> }[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
    );
}

function isListOfThings({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type));
}
