import { Gauge } from 'prom-client';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './ready.ts';

/**
 * Tells what `/ready` says.
 * @param reasons the codes that there are: each is told, as 0 or 1
 */
export function readinessMetrics(
  { registry, beforeScrape }: Metrics,
  ready: () => Promise<Readiness>,
  reasons: readonly string[],
): void {
  const registers = [registry];
  const servable = new Gauge({
    name: 'modelgraph_ready',
    help: '1 when the server can be asked, else 0.',
    registers,
  });
  const reason = new Gauge({
    name: 'modelgraph_not_ready_reason',
    help: '1 for each reason for which the server is degraded or unready.',
    labelNames: ['reason'],
    registers,
  });
  const lag = new Gauge({
    name: 'modelgraph_replica_lag_seconds',
    help: 'How long a revision of the primary has been waited for; 0 where reads go to no replica.',
    registers,
  });
  const stale = new Gauge({
    name: 'modelgraph_sources_stale',
    help: 'Sources that are due to be looked at again.',
    registers,
  });
  beforeScrape(async () => {
    const state = await ready().catch((): Readiness => ({ ready: false }));
    servable.set(state.ready ? 1 : 0);
    for (const code of reasons) reason.set({ reason: code }, state.reasons?.some((one) => one.code === code) ? 1 : 0);
    lag.set(state.replicaLagSeconds ?? 0);
    if (state.staleSources) stale.set(state.staleSources.length);
  });
}
