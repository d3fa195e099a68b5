import type { Config } from '../config.ts';
import type { Catalog } from '../database/catalog.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import { ResponseCache } from '../server/response-cache.ts';
import { createServer, type Server } from '../server/server.ts';
import { trustedDocuments } from '../server/trusted-documents.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { useEntityTag } from '../server/use-entity-tag.ts';
import { useJit } from '../server/use-jit.ts';
import { catalogFile } from './catalog-file.ts';
import { readiness } from './readiness.ts';

/** The server of both views of the graph, which read the catalog. */
export function createCatalogServer(catalog: Catalog, config: Config): Server {
  const { corsOrigins, trustedDocumentsOnly, maxRepresentations } = config;
  return createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useJit(), useCatalog(catalog)],
    corsOrigins,
    trustedDocuments: trustedDocuments(),
    trustedDocumentsOnly,
    maxRepresentations,
    ready: () => readiness(catalog),
    catalogFile: catalogFile(catalog),
    responseCache: new ResponseCache({ epoch: () => catalog.known() }),
  });
}
