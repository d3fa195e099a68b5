import type { Catalog } from '../database/catalog.ts';
import { isStale } from '../decisions/freshness.ts';
import { allSources } from '../graph/source/source.sql.ts';
import type { Readiness } from '../server/ready.ts';

const longestSilenceMs = 1_000;

/** Whether the catalog can be read as it is now: the database has told its revision within the last second. */
export async function readiness(catalog: Catalog): Promise<Readiness> {
  const { revision, day } = catalog.current().epoch;
  const silence = catalog.millisecondsSincePoll;
  if (silence > longestSilenceMs) {
    return { ready: false, reason: `the database has not answered for ${Math.round(silence / 1000)} s`, revision, day };
  }
  const sources = await catalog.read((reader) => reader.load(allSources, 'all'));
  const stale = sources.filter((one) => isStale(one.refresh_hours, one.last_imported_at, day));
  return { ready: true, revision, day, staleSources: stale.map(({ slug }) => slug) };
}
