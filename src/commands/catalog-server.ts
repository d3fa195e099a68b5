import type { Config } from '../config.ts';
import type { Catalog } from '../database/catalog.ts';
import type { CatalogDatabase } from '../database/connect.ts';
import type { DatabaseWatch } from '../database/watch.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import { directImporter, type Importer } from '../importers/importer.ts';
import type { Bucket } from '../server/bucket/bucket.ts';
import type { Log } from '../server/log.ts';
import type { Site } from '../server/pages/site.ts';
import { requestLog } from '../server/request-log.ts';
import { requestMetrics } from '../server/request-metrics.ts';
import { ResponseCache } from '../server/response-cache.ts';
import { createServer, type Server } from '../server/server.ts';
import type { Tracing } from '../server/tracing.ts';
import { trustedDocuments } from '../server/trusted-documents.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { useEntityTag } from '../server/use-entity-tag.ts';
import { useJit } from '../server/use-jit.ts';
import { adminImport } from './admin-import.ts';
import { catalogFile } from './catalog-file.ts';
import { catalogMetrics } from './catalog-metrics.ts';
import { readiness } from './readiness.ts';

/** What a served catalog stands on. */
export interface Served {
  catalog: Catalog;
  /** Where the catalog is read. */
  database: CatalogDatabase;
  watch: Pick<DatabaseWatch, 'state' | 'primary'>;
  /** Whether the process has been told to stop. */
  stopping: () => boolean;
  log: Log;
  tracing: Tracing | null;
  /** The built pages; null for none. */
  site?: Site | null;
  /** What clients may spend; null for as much as they like. */
  bucket?: Bucket | null;
}

/** The server of the pages and of both views of the graph, which read the catalog. */
export function createCatalogServer(config: Config, served: Served): Server {
  const { catalog, database, watch, stopping, log, tracing, bucket = null, site = null } = served;
  const { corsOrigins, trustedDocumentsOnly, logRequests, logVariables, adminToken } = config;
  const { limits, trustedProxies, gatewaySecret, graphiql, suggestions } = config;
  const ready = () => readiness(catalog, watch, stopping);
  const responseCache = new ResponseCache({ epoch: () => catalog.known() });
  const metrics = catalogMetrics({ catalog, database, ready, responseCache });
  if (tracing) database.observe(tracing.statement);
  return createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useJit(), useCatalog(catalog)],
    corsOrigins,
    trustedDocuments: trustedDocuments(),
    trustedDocumentsOnly,
    limits,
    bucket,
    trustedProxies,
    gatewaySecret,
    graphiql,
    suggestions,
    admin: adminToken === undefined ? undefined : adminImport(importerOf(watch, database), adminToken),
    ready,
    catalogFile: catalogFile(catalog),
    responseCache,
    leanPath: catalog,
    log: log.error,
    observers: [
      requestMetrics(metrics),
      ...(logRequests === 'none' ? [] : [requestLog(log, { which: logRequests, variables: logVariables })]),
    ],
    metrics,
    ...(tracing ? { tracing } : {}),
    site,
  });
}

/** Imports where the catalog is written; reads may go to a replica. */
function importerOf(watch: Served['watch'], { db }: CatalogDatabase): Pick<Importer, 'import'> {
  return { import: (request, onStep) => directImporter(watch.primary?.db ?? db).import(request, onStep) };
}
