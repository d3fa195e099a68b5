import { Registry } from 'prom-client';

/**
 * The metrics of a server. What there is to measure registers itself: each concern has a file `x-metrics.ts` with one
 * function of the metrics and of what it measures, called in commands/catalog-metrics.ts. Labels take values of closed lists
 * only. docs/operations.md, the dashboard and the alerts in deploy/ name every metric; a test compares them.
 */
export interface Metrics {
  /** For prom-client's `registers`. */
  readonly registry: Registry;
  /** Calls back before the metrics are told. Where that fails, they are told as they were. */
  beforeScrape(refresh: () => void | Promise<void>): void;
  /** The answer of `/metrics`, in Prometheus' text format. */
  response(): Promise<Response>;
}

/** Begins without any metrics. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const refreshes: (() => void | Promise<void>)[] = [];
  return {
    registry,
    beforeScrape: (refresh) => void refreshes.push(refresh),
    async response() {
      await Promise.allSettled(refreshes.map(async (refresh) => refresh()));
      return new Response(await registry.metrics(), {
        headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
      });
    },
  };
}
