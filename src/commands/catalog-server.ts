import type { Config } from '../config.ts';
import type { Catalog } from '../database/catalog.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import type { Site } from '../server/pages/site.ts';
import { createServer, type Server } from '../server/server.ts';
import { trustedDocuments } from '../server/trusted-documents.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { useEntityTag } from '../server/use-entity-tag.ts';
import { catalogFile } from './catalog-file.ts';
import { readiness } from './readiness.ts';

/** The server of the pages and of both views of the graph, which read the catalog. */
export function createCatalogServer(catalog: Catalog, config: Config, site: Site | null): Server {
  const { corsOrigins, trustedDocumentsOnly, maxRepresentations } = config;
  return createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useCatalog(catalog)],
    corsOrigins,
    trustedDocuments: trustedDocuments(),
    trustedDocumentsOnly,
    maxRepresentations,
    ready: () => readiness(catalog),
    catalogFile: catalogFile(catalog),
    site,
  });
}
