import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { deriveColumns } from './derive.ts';
import type { ImportResult } from './import-result.ts';
import { writeRun } from './import-runs.ts';
import { beginImport, publishRevision } from './import-state.ts';
import { inheritLifecycles } from './inherit-lifecycles.ts';
import type { Fetched } from './read-input.ts';
import { rollForward } from './roll.ts';
import { touchIfDue } from './sources.ts';

/** Notes that a feed says just what it said before, without reading it again. */
export async function noteUnchanged(
  db: Kysely<DB>,
  feed: string,
  { now, fetched, dryRun }: { now: Date; fetched: Fetched | undefined; dryRun: boolean },
): Promise<ImportResult> {
  return db.transaction().execute(async (trx) => {
    const state = await beginImport(trx, () => {});
    const { records } = await trx
      .selectFrom('source_record')
      .select(sql<number>`count(*)::int`.as('records'))
      .where('feed', '=', feed)
      .where('revision_until', 'is', null)
      .executeTakeFirstOrThrow();
    const result: ImportResult = {
      feed,
      revision: null,
      recordsRead: records,
      leftOut: 0,
      created: 0,
      changed: 0,
      unchanged: records,
      noLongerListed: 0,
      issues: [],
      changes: [],
    };
    const at = now.toISOString();
    if (dryRun) return result;
    if (await touchIfDue(trx, feed, at)) {
      const { revision, rolledOn } = await rollForward(trx, state, now);
      if ((await inheritLifecycles(trx)) > 0) await deriveColumns(trx, rolledOn);
      await publishRevision(trx, { revision: revision + 1, today: rolledOn, at });
    }
    await writeRun(trx, result, { startedAt: at, finishedAt: at, observedAt: at }, fetched);
    return result;
  });
}
