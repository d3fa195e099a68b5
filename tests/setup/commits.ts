import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

/** What a writer has committed: the number that every name bears, and when. */
export interface Commits {
  /** When each number was committed, in milliseconds of `performance.now()`; the index is the number. */
  at: number[];
  /** Commits the next number: the names of all families and developers, and the revision, in one transaction. */
  next(): Promise<void>;
}

/** A writer that gives everything one name after another, as an import would: an answer of two revisions shows two names. */
export function commitsTo(db: () => Kysely<DB>): Commits {
  const at: number[] = [];
  return {
    at,
    async next() {
      const name = String(at.length);
      await db()
        .transaction()
        .execute(async (transaction) => {
          await transaction.updateTable('organization').set({ name }).execute();
          await transaction.updateTable('family').set({ name }).execute();
          await transaction
            .updateTable('catalog_state')
            .set((eb) => ({ revision: eb('revision', '+', 1) }))
            .execute();
          await sql`select pg_notify('catalog', 'test')`.execute(transaction);
        });
      at.push(performance.now());
    },
  };
}
