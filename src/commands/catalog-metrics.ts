import { collectDefaultMetrics } from 'prom-client';
import type { Catalog } from '../database/catalog.ts';
import type { CatalogDatabase } from '../database/connect.ts';
import { readinessReasons } from '../decisions/readiness.ts';
import { databaseMetrics } from '../server/database-metrics.ts';
import { generationMetrics } from '../server/generation-metrics.ts';
import { createMetrics, type Metrics } from '../server/metrics.ts';
import { readinessMetrics } from '../server/readiness-metrics.ts';
import type { Readiness } from '../server/ready.ts';
import type { ResponseCache } from '../server/response-cache.ts';
import { responseCacheMetrics } from '../server/response-cache-metrics.ts';
import { importMetrics } from './import-metrics.ts';

interface Measured {
  catalog: Catalog;
  database: CatalogDatabase;
  ready: () => Promise<Readiness>;
  responseCache: ResponseCache;
}

/** The metrics of a process that serves the catalog, but for those of its requests. */
export function catalogMetrics({ catalog, database, ready, responseCache }: Measured): Metrics {
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  generationMetrics(metrics, catalog);
  responseCacheMetrics(metrics, responseCache);
  databaseMetrics(metrics, database);
  readinessMetrics(metrics, ready, Object.keys(readinessReasons));
  importMetrics(metrics, database);
  return metrics;
}
