import { Gauge } from 'prom-client';
import type { CatalogDatabase } from '../database/connect.ts';
import { lastRuns } from '../importers/import-runs.ts';
import type { Metrics } from '../server/metrics.ts';

/** Tells what the last import of each feed did, whichever process it ran in. Feeds have the names of sources and their files. */
export function importMetrics({ registry, beforeScrape }: Metrics, { db }: Pick<CatalogDatabase, 'db'>): void {
  const registers = [registry];
  const labelNames = ['feed'] as const;
  const finished = new Gauge({
    name: 'modelgraph_import_finished_timestamp_seconds',
    help: 'When the last import of a feed ended, in seconds since 1970.',
    labelNames,
    registers,
  });
  const issues = new Gauge({
    name: 'modelgraph_import_issues',
    help: 'Records, or parts of them, that the last import of a feed could not read.',
    labelNames,
    registers,
  });
  const records = new Gauge({
    name: 'modelgraph_import_records',
    help: 'Records of the last import of a feed, by what became of them.',
    labelNames: ['feed', 'outcome'],
    registers,
  });
  beforeScrape(async () => {
    for (const run of await lastRuns(db)) {
      const { feed } = run;
      finished.set({ feed }, Date.parse(run.finishedAt) / 1_000);
      issues.set({ feed }, run.issues);
      for (const [outcome, count] of Object.entries(run.records)) records.set({ feed, outcome }, count);
    }
  });
}
