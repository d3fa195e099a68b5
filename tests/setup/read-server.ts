import { openCatalog } from '../../src/database/catalog.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { openDatabase } from '../../src/database/connect.ts';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { listen } from '../../src/server/listen.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';
import { createServer } from '../../src/server/server.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { useCatalog } from '../../src/server/use-catalog.ts';
import { useEntityTag } from '../../src/server/use-entity-tag.ts';
import { useJit } from '../../src/server/use-jit.ts';

/** The levers of the read path, each of which can be left off. */
export interface Levers {
  pipelining?: boolean;
  prewarming?: boolean;
  jit?: boolean;
  responseCache?: boolean;
  leanPath?: boolean;
}

/** A server that listens, with all levers on but those that are off. Disposing closes it, not the database. */
export async function serveOn(database: CatalogDatabase, { prewarming, jit, responseCache, leanPath }: Levers = {}) {
  const catalog = await openCatalog(database, { prewarming });
  const cache = responseCache === false ? undefined : new ResponseCache({ epoch: () => catalog.known() });
  const server = createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), ...(jit === false ? [] : [useJit({ after: 0 })]), useCatalog(catalog)],
    trustedDocuments: trustedDocuments(),
    responseCache: cache,
    leanPath: leanPath === false ? undefined : catalog,
    log: () => {},
  });
  const listener = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    url: listener.url,
    catalog,
    cache,
    async [Symbol.asyncDispose]() {
      await listener[Symbol.asyncDispose]();
      await catalog[Symbol.asyncDispose]();
    },
  };
}

/** The same on a server's database, over connections of its own. */
export async function serveAt(url: string, levers: Levers = {}) {
  const database = await openDatabase({ url, dataDir: '', pipelining: levers.pipelining });
  const served = await serveOn(database, levers);
  return {
    ...served,
    database,
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
