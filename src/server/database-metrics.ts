import { Counter, Gauge, Histogram } from 'prom-client';
import type { CatalogDatabase } from '../database/connect.ts';
import type { Metrics } from './metrics.ts';

const secondsBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** Counts and times the statements of a process, and tells the state of its connections. */
export function databaseMetrics(
  { registry, beforeScrape }: Metrics,
  database: Pick<CatalogDatabase, 'observe' | 'connections'>,
): void {
  const registers = [registry];
  const statements = new Histogram({
    name: 'modelgraph_sql_duration_seconds',
    help: 'SQL statements, from sending until the last row was here.',
    buckets: secondsBuckets,
    registers,
  });
  const failures = new Counter({
    name: 'modelgraph_sql_failures_total',
    help: 'SQL statements that failed.',
    registers,
  });
  database.observe(({ milliseconds, failed }) => {
    statements.observe(milliseconds / 1_000);
    if (failed) failures.inc();
  });
  const connections = new Gauge({
    name: 'modelgraph_pool_connections',
    help: 'Connections to the database, by state: idle or busy.',
    labelNames: ['state'],
    registers,
  });
  const waiting = new Gauge({
    name: 'modelgraph_pool_waiting',
    help: 'Callers that wait for a connection.',
    registers,
  });
  beforeScrape(() => {
    const now = database.connections();
    connections.set({ state: 'idle' }, now.idle);
    connections.set({ state: 'busy' }, now.open - now.idle);
    waiting.set(now.waiting);
  });
}
