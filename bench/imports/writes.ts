import { setTimeout as wait } from 'node:timers/promises';
import { onServer } from '../../tests/setup/server-databases.ts';

/** How often rows of a table were written. */
export interface Writes {
  inserted: number;
  updated: number;
  deleted: number;
}

/** By table. */
export type WritesByTable = ReadonlyMap<string, Writes>;

/** Tables that hold what is derived for decisions, counted apart. */
export const fitTables: ReadonlySet<string> = new Set(['use_case_fit', 'alternative']);

/** PostgreSQL counts up to so late after a connection has ended. */
const settleMilliseconds = 300;
const mostLooks = 20;

/** How often rows of each table have been written so far, once the counters stand still. */
export async function writesSoFar(url: string): Promise<WritesByTable> {
  return onServer(url, async (client) => {
    let last = '';
    for (let look = 0; look < mostLooks; look++) {
      const { rows } = await client.query<Writes & { relname: string }>(`
        select relname, n_tup_ins::int as inserted, n_tup_upd::int as updated, n_tup_del::int as deleted
        from pg_stat_user_tables order by relname`);
      const text = JSON.stringify(rows);
      if (text === last) {
        return new Map(
          rows.map(({ relname, inserted, updated, deleted }) => [relname, { inserted, updated, deleted }]),
        );
      }
      last = text;
      await wait(settleMilliseconds);
    }
    throw new Error('the counters of PostgreSQL do not come to rest');
  });
}

/** What was written between two counts, without the tables that were not touched. */
export function writesBetween(before: WritesByTable, after: WritesByTable): WritesByTable {
  const none: Writes = { inserted: 0, updated: 0, deleted: 0 };
  return new Map(
    [...after].flatMap(([table, is]) => {
      const was = before.get(table) ?? none;
      const written: Writes = {
        inserted: is.inserted - was.inserted,
        updated: is.updated - was.updated,
        deleted: is.deleted - was.deleted,
      };
      return written.inserted + written.updated + written.deleted > 0 ? [[table, written] as const] : [];
    }),
  );
}

/** All tables together; only those for which `of` holds. */
export function totalWrites(tables: WritesByTable, of: (table: string) => boolean): Writes & { all: number } {
  const own = [...tables].filter(([table]) => of(table)).map(([, writes]) => writes);
  const sum = (kind: keyof Writes) => own.reduce((total, writes) => total + writes[kind], 0);
  const [inserted, updated, deleted] = [sum('inserted'), sum('updated'), sum('deleted')];
  return { inserted, updated, deleted, all: inserted + updated + deleted };
}
