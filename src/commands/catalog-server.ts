import type { Catalog } from '../database/catalog.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import { createServer, type Server } from '../server/server.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { readiness } from './readiness.ts';

/** The server of both views of the graph, which read the catalog. */
export function createCatalogServer(catalog: Catalog, corsOrigins: readonly string[]): Server {
  return createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useCatalog(catalog)],
    corsOrigins,
    ready: () => readiness(catalog),
  });
}
