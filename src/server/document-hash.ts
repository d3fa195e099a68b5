import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';
import type { RequestHead } from './request-head.ts';

const form = /^(?:sha256:)?(?<hash>[0-9a-f]{64})$/i;

/** The sha256 of a document's text, in lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The hash by which a request names its document: `documentId` (GraphQL over HTTP), or
 * `extensions.persistedQuery.sha256Hash` (what Apollo Client and urql send). Null when it names none.
 * @throws BAD_REQUEST when it is not a sha256, or the two differ
 */
export function documentHash(params: GraphQLParams, request: RequestHead): string | null {
  const found = [documentIdOf(params, request), persistedQueryOf(params)].filter((hash) => hash !== null);
  if (found.length > 1 && found[0] !== found[1]) {
    throw badRequest('documentId and extensions.persistedQuery.sha256Hash name different documents.');
  }
  return found[0] ?? null;
}

/** Whether the address of a GET names its document by hash: the same address then asks the same for ever. */
export function isHashedGet(request: Request, address: URL): boolean {
  if (request.method !== 'GET') return false;
  const extensions = address.searchParams.get('extensions');
  return address.searchParams.has('documentId') || extensions?.includes('"persistedQuery"') === true;
}

function documentIdOf(params: GraphQLParams & { documentId?: unknown }, request: RequestHead): string | null {
  const id =
    params.documentId ??
    (request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : null) ??
    null;
  return id === null ? null : checkedHash('documentId', id);
}

function persistedQueryOf({ extensions }: GraphQLParams): string | null {
  const persisted: unknown = isObject(extensions) ? extensions.persistedQuery : null;
  if (persisted === undefined || persisted === null) return null;
  if (!isObject(persisted) || persisted.version !== 1) {
    throw badRequest('extensions.persistedQuery must be { version: 1, sha256Hash: "…" }.');
  }
  return checkedHash('extensions.persistedQuery.sha256Hash', persisted.sha256Hash);
}

function checkedHash(name: string, value: unknown): string {
  const hash = typeof value === 'string' ? form.exec(value)?.groups?.hash : undefined;
  if (hash === undefined) {
    throw badRequest(`${name} must be the sha256 of a document in hex, 64 digits, with or without "sha256:".`);
  }
  return hash.toLowerCase();
}

function badRequest(message: string): GraphQLError {
  return codedError('BAD_REQUEST', message, { http: { status: 400 } });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
