import type { GraphQLParams } from 'graphql-yoga';
import { documentHash } from './document-hash.ts';
import type { RequestHead } from './request-head.ts';

const sentType = /^application\/json(?:; ?charset=utf-8)?$/i;
const acceptedType = /^(application\/json|application\/graphql-response\+json|\*\/\*)(?:;q=[\d.]+)?$/;
/** A request with one of them is answered otherwise, or may be. */
const unusual = ['access-control-request-headers', 'apollo-federation-include-trace', 'authorization'] as const;
const parameters = new Set(['query', 'variables', 'operationName', 'extensions', 'documentId']);

/**
 * The media type of the answer to a request in the usual form, as Yoga chooses it: the first that it has of those that are
 * accepted. Null for any other request.
 */
export function usualType({ headers }: RequestHead): string | null {
  if (!sentType.test(headers.get('content-type') ?? '')) return null;
  if (unusual.some((name) => headers.get(name) !== null)) return null;
  const accepted = headers.get('accept') ?? '*/*';
  let first: string | null = null;
  for (const part of accepted.split(',')) {
    const [, type] = acceptedType.exec(part.trim()) ?? [];
    if (type === undefined) return null;
    first ??= type === '*/*' ? 'application/json' : type;
  }
  return first;
}

interface Params {
  query?: unknown;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
  documentId?: unknown;
}

/** What a body says, where it says it in the usual way; null for any other. */
export function usualParams(body: string): Params | null {
  let params: unknown;
  try {
    params = JSON.parse(body);
  } catch {
    return null;
  }
  if (!isObject(params) || Object.keys(params).some((name) => !parameters.has(name))) return null;
  const { variables, operationName, extensions } = params;
  if ((variables ?? null) !== null && !isObject(variables)) return null;
  if ((extensions ?? null) !== null && !isObject(extensions)) return null;
  if ((operationName ?? null) !== null && typeof operationName !== 'string') return null;
  return params as Params;
}

/** The document: as it is sent, or a trusted one by its hash. */
export function textOf(
  { query, ...params }: Params,
  request: RequestHead,
  trusted: ReadonlyMap<string, string>,
): string | null {
  try {
    const hash = documentHash(params as GraphQLParams, request);
    if (query === undefined || query === null) return hash === null ? null : (trusted.get(hash) ?? null);
    return hash === null && typeof query === 'string' ? query : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
