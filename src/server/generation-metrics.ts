import { Counter, Gauge } from 'prom-client';
import type { Catalog } from '../database/catalog.ts';
import type { Metrics } from './metrics.ts';

/** Tells the revision, its age, and how the rows in memory are used. */
export function generationMetrics({ registry, beforeScrape }: Metrics, catalog: Catalog): void {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  const revision = gauge('modelgraph_catalog_revision', 'The revision that is served.');
  const pollAge = gauge(
    'modelgraph_catalog_poll_age_seconds',
    'Time since the database last told its revision; answers are at most so old.',
  );
  const values = gauge('modelgraph_generation_values', 'Values of the present epoch in memory.');
  const bytes = gauge('modelgraph_generation_bytes', 'About how many bytes they take.');
  const hits = counter('modelgraph_generation_hits_total', 'Values that were found in memory.');
  const misses = counter('modelgraph_generation_misses_total', 'Values that were read from the database.');
  const torn = counter(
    'modelgraph_torn_reads_total',
    'Statements that saw another revision than the rest of their answer, which was made again.',
  );
  const told = { hits: 0, misses: 0, torn: 0 };
  beforeScrape(() => {
    const { epoch, size, counts } = catalog.current();
    revision.set(epoch.revision);
    pollAge.set(catalog.millisecondsSincePoll / 1_000);
    values.set(size.values);
    bytes.set(size.bytes);
    hits.inc(counts.hits - told.hits);
    misses.inc(counts.misses - told.misses);
    torn.inc(counts.torn - told.torn);
    Object.assign(told, counts);
  });
}
