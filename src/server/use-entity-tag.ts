import { createHash } from 'node:crypto';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Catalog } from '../database/catalog.ts';
import type { Epoch } from '../database/generation.ts';
import { epochOf } from './answer-epoch.ts';
import { asksForEntities } from './asks-for-entities.ts';
import { isHashedGet } from './document-hash.ts';

/** May be kept by anybody, and is asked about each time: an import may come at any moment, and a 304 costs nothing. */
const cacheControl = 'public, no-cache';

/**
 * Gives answers to hashed GETs an ETag of their epoch and address, and answers `If-None-Match` with 304 from the epoch
 * alone, without the database. Answers with errors and entities for a gateway get none.
 */
export function useEntityTag(catalog: Pick<Catalog, 'current'>): Plugin {
  const tagged = new WeakSet<Request>();
  const untagged = new WeakSet<Request>();
  // A program with another graph answers otherwise in the same epoch.
  let graph: () => string = () => '';
  const headersOf = (request: Request, epoch: Epoch) => {
    const { pathname, search } = new URL(request.url);
    const parts = [graph(), epoch.revision, epoch.day, pathname, search, request.headers.get('accept')];
    return { etag: `W/"${sha256(JSON.stringify(parts))}"`, 'cache-control': cacheControl };
  };
  return {
    onSchemaChange({ schema }) {
      let digest: string | undefined;
      graph = () => {
        digest ??= sha256(printSchema(schema as GraphQLSchema));
        return digest;
      };
    },
    onRequest({ request, url, fetchAPI, endResponse }) {
      const wanted = request.headers.get('if-none-match');
      if (wanted === null || !isHashedGet(request, url as URL)) return;
      const headers = headersOf(request, catalog.current().epoch);
      if (!tagsOf(wanted).includes(headers.etag)) return;
      endResponse(new fetchAPI.Response(null, { status: 304, headers: { ...headers, vary: 'accept' } }));
    },
    onExecute({ args }) {
      const { request } = args.contextValue;
      if (request.method === 'GET' && asksForEntities(args.document)) untagged.add(request);
    },
    onResultProcess({ request, result }) {
      if ('data' in result && !('errors' in result && result.errors)) tagged.add(request);
    },
    onResponse({ request, response }) {
      const epoch = epochOf(request);
      if (!epoch || !tagged.has(request) || untagged.has(request)) return;
      if (!isHashedGet(request, new URL(request.url))) return;
      for (const [name, value] of Object.entries(headersOf(request, epoch))) response.headers.set(name, value);
      response.headers.append('vary', 'accept');
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function tagsOf(header: string): string[] {
  return header.split(',').map((tag) => tag.trim());
}
