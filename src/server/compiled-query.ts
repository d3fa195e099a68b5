import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

/** A query as a function. */
export type CompiledQuery = (
  root: unknown,
  context: unknown,
  variables: Record<string, unknown>,
) => ExecutionResult | Promise<ExecutionResult>;

/** An operation of a document. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
}

const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery>>();

/** Notes the function into which a query has been compiled. */
export function noteCompiled({ document, operationName }: Operation, query: CompiledQuery): void {
  const named = compiled.get(document) ?? new Map<string, CompiledQuery>();
  compiled.set(document, named.set(operationName ?? '', query));
}

/** The function into which a query has been compiled; undefined when it has not been yet, or is never. */
export function compiledOf({ document, operationName }: Operation): CompiledQuery | undefined {
  return compiled.get(document)?.get(operationName ?? '');
}

/** Variables as graphql-js coerces them, as compiled queries take them; null when they are wrong, which graphql-js then tells. */
export function coerced(
  { schema, document, operationName }: Operation,
  given: Readonly<Record<string, unknown>> | null | undefined,
): Record<string, unknown> | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (definitions.length === 0) return {};
  return getVariableValues(schema, definitions, given ?? {}).coerced ?? null;
}
