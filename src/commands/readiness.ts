import type { Catalog } from '../database/catalog.ts';
import type { DatabaseWatch } from '../database/watch.ts';
import { isStale } from '../decisions/freshness.ts';
import { readinessOf } from '../decisions/readiness.ts';
import { allSources } from '../graph/source/source.sql.ts';
import type { Readiness } from '../server/ready.ts';

/**
 * Whether the catalog can be read as it is now, and what is worth knowing about it.
 * @param stopping whether the process has been told to stop
 */
export async function readiness(
  catalog: Catalog,
  watch: Pick<DatabaseWatch, 'state'>,
  stopping: () => boolean,
): Promise<Readiness> {
  const { revision, day } = catalog.current().epoch;
  const watched = watch.state;
  const { status, reasons } = readinessOf({
    ...watched,
    silenceMs: catalog.millisecondsSincePoll,
    stopping: stopping(),
  });
  const ready = status !== 'unready';
  const lag = watched.primary === null ? {} : { replicaLagSeconds: Math.round(watched.primary.lagMs) / 1_000 };
  const known = { ready, status, reasons, revision, day, ...lag };
  if (!ready) return known;
  const sources = await catalog.read((reader) => reader.load(allSources, 'all'));
  const stale = sources.filter((one) => isStale(one.refresh_hours, one.last_imported_at, day));
  return { ...known, staleSources: stale.map(({ slug }) => slug) };
}
