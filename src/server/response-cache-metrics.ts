import { Counter, Gauge } from 'prom-client';
import type { Metrics } from './metrics.ts';
import type { ResponseCache } from './response-cache.ts';

/** Tells how full the cache of whole answers is, and how often it has one. */
export function responseCacheMetrics({ registry, beforeScrape }: Metrics, cache: ResponseCache): void {
  const registers = [registry];
  const entries = new Gauge({
    name: 'modelgraph_response_cache_entries',
    help: 'Answers of the present epoch in memory, and what was asked once so far.',
    registers,
  });
  const bytes = new Gauge({
    name: 'modelgraph_response_cache_bytes',
    help: 'About how many bytes they take.',
    registers,
  });
  const hits = new Counter({
    name: 'modelgraph_response_cache_hits_total',
    help: 'Requests that were answered from memory, with 304 too.',
    registers,
  });
  const misses = new Counter({
    name: 'modelgraph_response_cache_misses_total',
    help: 'Requests whose answers could have been in memory and were not.',
    registers,
  });
  const told = { hits: 0, misses: 0 };
  beforeScrape(() => {
    entries.set(cache.size.entries);
    bytes.set(cache.size.bytes);
    hits.inc(cache.counts.hits - told.hits);
    misses.inc(cache.counts.misses - told.misses);
    Object.assign(told, cache.counts);
  });
}
