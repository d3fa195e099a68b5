import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type Cost, operationCost } from './operation-cost.ts';

const mostOfDocument = 100;

const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Map<string, Cost>>>();

/** The cost of an operation as {@link operationCost} tells it, kept as long as the document is. */
export function knownCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const documents = known.get(schema) ?? new WeakMap<DocumentNode, Map<string, Cost>>();
  known.set(schema, documents);
  const costs = documents.get(document) ?? new Map<string, Cost>();
  documents.set(document, costs);
  const key = JSON.stringify([operationName ?? '', shapeOf(variables)]);
  const held = costs.get(key);
  if (held) return held;
  const cost = operationCost(schema, document, operationName, variables);
  if (costs.size >= mostOfDocument) costs.clear();
  if (key.length < 1_000) costs.set(key, cost);
  return cost;
}

/**
 * All of the variables on which a cost can hang: texts and objects count as one thing each. Names are whatever a client
 * writes, so that nothing of theirs may be taken for the value of another one.
 */
function shapeOf(variables: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(variables).map(([name, value]) => [
    name,
    Array.isArray(value) ? `[${value.length}]` : shapeOfOne(value),
  ]);
}

function shapeOfOne(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value == null ? String(value) : '-';
}
