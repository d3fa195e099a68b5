import {
  astFromValue,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLSchema,
  isInputType,
  Kind,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql';
import type { Site } from './site.ts';

/**
 * Leads to GraphiQL with a document of the pages, which name theirs by hash, filled in. GraphiQL takes no variables from
 * an address, so they become the defaults of the document's own.
 */
export function seeQueryResponse(address: URL, site: Site, schema: GraphQLSchema): Response {
  const id = address.searchParams.get('documentId');
  const document = [...site.documents.values()].find((one) => one.id === id);
  if (!document) return new Response('no such document\n', { status: 404 });
  const variables = readVariables(address.searchParams.get('variables'));
  const query = print(withDefaults(parse(document.text), variables, schema));
  return new Response(null, { status: 302, headers: { location: `/graphql?${new URLSearchParams({ query })}` } });
}

function readVariables(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function withDefaults(document: DocumentNode, variables: Record<string, unknown>, schema: GraphQLSchema): DocumentNode {
  return visit(document, {
    [Kind.VARIABLE_DEFINITION]: (definition) => {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type as never);
      if (!Object.hasOwn(variables, name) || !isInputType(type)) return undefined;
      const defaultValue = literalOf(variables[name], type);
      return defaultValue ? { ...definition, defaultValue } : undefined;
    },
  });
}

/** Null for a value that the type does not take: the variable is then for the reader to fill in. */
function literalOf(value: unknown, type: Parameters<typeof astFromValue>[1]): ConstValueNode | null {
  try {
    return astFromValue(value, type) as ConstValueNode | null;
  } catch {
    return null;
  }
}
