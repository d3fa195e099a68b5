import type { Config } from '../config.ts';
import type { Catalog } from '../database/catalog.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import type { Importer } from '../importers/importer.ts';
import type { Bucket } from '../server/bucket/bucket.ts';
import { createServer, type Server } from '../server/server.ts';
import { trustedDocuments } from '../server/trusted-documents.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { useEntityTag } from '../server/use-entity-tag.ts';
import { adminImport } from './admin-import.ts';
import { catalogFile } from './catalog-file.ts';
import { readiness } from './readiness.ts';

/** The server of both views of the graph, which read the catalog. */
export function createCatalogServer(
  catalog: Catalog,
  config: Config,
  { bucket, importer }: { bucket?: Bucket; importer: Importer },
): Server {
  const { corsOrigins, trustedDocumentsOnly, limits, trustedProxies, gatewaySecret, graphiql, suggestions } = config;
  return createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useCatalog(catalog)],
    corsOrigins,
    trustedDocuments: trustedDocuments(),
    trustedDocumentsOnly,
    limits,
    bucket,
    trustedProxies,
    gatewaySecret,
    graphiql,
    suggestions,
    ready: () => readiness(catalog),
    catalogFile: catalogFile(catalog),
    admin: config.adminToken === undefined ? undefined : adminImport(importer, config.adminToken),
  });
}
