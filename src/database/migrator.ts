import { type Kysely, type Migration, type MigrationResultSet, Migrator, NO_MIGRATIONS, sql } from 'kysely';
import { migrations as catalogMigrations } from '../../db/migrations/index.ts';
import type { DB } from '../../db/types.ts';
import { errorCode, firstLine, OperatorError } from './errors.ts';

/** Migrations by name, in any order: they run in the order of their names. */
export type Migrations = Record<string, Migration>;

export interface MigrationState {
  /** In the order in which they were applied. */
  readonly applied: string[];
  readonly pending: string[];
  /** Applied in the database and not known here: the database is from a newer version. */
  readonly unknown: string[];
}

/** Compares the migrations of a database with those of this program; changes nothing. */
export async function migrationState(
  db: Kysely<DB>,
  migrations: Migrations = catalogMigrations,
): Promise<MigrationState> {
  const { rows } = await sql<{ present: boolean }>`
    select to_regclass('kysely_migration') is not null as present`.execute(db);
  const applied = rows[0]?.present ? await appliedNames(db) : [];
  const known = Object.keys(migrations).sort();
  return {
    applied,
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

/**
 * Applies every pending migration, all or none, and returns their names. Several processes may do so at once.
 *
 * @throws OperatorError when the database is from a newer version; nothing is changed then
 */
export async function migrateToLatest(db: Kysely<DB>, migrations: Migrations = catalogMigrations): Promise<string[]> {
  const state = await migrationState(db, migrations);
  refuseNewer(state);
  if (state.pending.length === 0) return [];
  return migrate(db, migrations, (migrator) => migrator.migrateToLatest());
}

/**
 * Takes back every migration after `to`, or all of them, and returns their names, last first. What their tables held
 * is lost.
 *
 * @throws OperatorError when `to` is not applied, or the database is from a newer version; nothing is changed then
 */
export async function migrateDown(
  db: Kysely<DB>,
  to: string | 'none',
  migrations: Migrations = catalogMigrations,
): Promise<string[]> {
  const state = await migrationState(db, migrations);
  refuseNewer(state);
  if (to !== 'none' && !state.applied.includes(to)) {
    throw new OperatorError(`migration "${to}" is not applied: choose one of ${['none', ...state.applied].join(', ')}`);
  }
  return migrate(db, migrations, (migrator) => migrator.migrateTo(to === 'none' ? NO_MIGRATIONS : to));
}

/** @throws OperatorError when the database lacks migrations, or is from a newer version */
export async function assertMigrated(db: Kysely<DB>, migrations: Migrations = catalogMigrations): Promise<void> {
  const state = await migrationState(db, migrations);
  refuseNewer(state);
  if (state.pending.length === 0) return;
  const lack = state.applied.length === 0 ? 'has no catalog yet' : `lacks migrations (${state.pending.join(', ')})`;
  throw new OperatorError(`the database ${lack}: run "modelgraph migrate"`);
}

function refuseNewer({ unknown }: MigrationState): void {
  if (unknown.length === 0) return;
  throw new OperatorError(
    `the database is from a newer version of modelgraph (migrations ${unknown.join(', ')}): use that version`,
  );
}

async function appliedNames(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by timestamp, name`.execute(db);
  return rows.map((row) => row.name);
}

async function migrate(
  db: Kysely<DB>,
  migrations: Migrations,
  run: (migrator: Migrator) => Promise<MigrationResultSet>,
): Promise<string[]> {
  const { error, results = [] } = await db.connection().execute(async (connection) => {
    // Building an index on a large catalog may take longer than any query of the server may.
    const { rows } = await sql<{ timeout: string }>`
      select current_setting('statement_timeout') as timeout, set_config('statement_timeout', '0', false)
    `.execute(connection);
    try {
      return await run(new Migrator({ db: connection, provider: { getMigrations: async () => migrations } }));
    } finally {
      await sql`select set_config('statement_timeout', ${rows[0]?.timeout ?? '0'}, false)`.execute(connection);
    }
  });
  if (error) {
    const failed = results.find((result) => result.status === 'Error')?.migrationName;
    const reason = error instanceof Error ? error.message : String(error);
    const message = failed ? `migration "${failed}" failed: ${reason}` : `migrating failed: ${reason}`;
    const advice = adviceOn(error);
    throw advice === null
      ? new Error(message, { cause: error })
      : new OperatorError(`${message}; ${advice}`, { cause: error });
  }
  return results.map((result) => result.migrationName);
}

/** What whoever runs the database can do about a failed migration; null when the fault is not theirs. */
function adviceOn(error: unknown): string | null {
  const extension = /extension "?(\w+)"?/.exec(firstLine(error))?.[1];
  switch (errorCode(error)) {
    case '42501':
      return extension
        ? `let an owner of the database run "create extension ${extension}" in it once, then migrate again`
        : 'migrate as the owner of the database and its tables';
    case '0A000':
    case '58P01':
      return extension ? `install PostgreSQL's contrib package, which holds ${extension}` : null;
    default:
      return null;
  }
}
