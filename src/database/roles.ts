import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { errorCode, OperatorError } from './errors.ts';

/** The roles of the server's users: who serves reads, and who imports writes. Neither can log in by itself. */
export const roles = { read: 'modelgraph_read', write: 'modelgraph_write' } as const;

/**
 * Makes the roles where they are not there yet, and lets them do what they are for in this database, on tables of later
 * migrations too: the one may read, the other read and change rows. Neither may change tables.
 * @throws OperatorError when the user may not make roles
 */
export async function grantRoles(db: Kysely<DB>): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      for (const role of Object.values(roles)) {
        await sql
          .raw(
            `do $$ begin
               create role ${role} nologin;
             exception when duplicate_object or unique_violation then null;
             end $$`,
          )
          .execute(transaction);
      }
      for (const [role, rights] of [
        [roles.read, 'select'],
        [roles.write, 'select, insert, update, delete'],
      ] as const) {
        for (const statement of [
          `grant usage on schema public to ${role}`,
          `grant ${rights} on all tables in schema public to ${role}`,
          `alter default privileges in schema public grant ${rights} on tables to ${role}`,
        ]) {
          await sql.raw(statement).execute(transaction);
        }
      }
      await sql.raw(`grant usage on all sequences in schema public to ${roles.write}`).execute(transaction);
      await sql
        .raw(`alter default privileges in schema public grant usage on sequences to ${roles.write}`)
        .execute(transaction);
      // Which migrations there have been is for who migrates to write down.
      await sql
        .raw(`revoke insert, update, delete on kysely_migration, kysely_migration_lock from ${roles.write}`)
        .execute(transaction);
    });
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    throw new OperatorError(
      'this user may not make roles: migrate as one with the right CREATEROLE, or as a superuser',
      {
        cause: error,
      },
    );
  }
}
