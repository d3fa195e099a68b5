import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

const entityTables = [
  'source',
  'organization',
  'license',
  'family',
  'model',
  'provider',
  'provider_route',
  'rate_card',
  'alias',
  'gateway',
  'benchmark',
  'benchmark_variant',
  'benchmark_result',
  'use_case',
] as const;
const linkTables = [
  'replacement',
  'gateway_provider',
  'gateway_model',
  'use_case_variant',
  'price_line',
  'conflict',
] as const;
const historyTables = ['source_record', 'redirect', 'catalog_state', 'change'] as const;

/** Every row of the catalog as text, by table, sorted; without generated ids and, where asked, without history. */
export async function rowsOf(db: Kysely<DB>, { history }: { history: boolean }): Promise<Record<string, string[]>> {
  const tables = [...entityTables, ...linkTables, ...(history ? historyTables : [])];
  const snapshot: Record<string, string[]> = {};
  for (const table of tables) {
    const generated = table === 'price_line' || table === 'source_record';
    const { rows } = await sql<{ text: string }>`
      select ${generated ? sql`(to_jsonb(t) - 'id')::text` : sql`to_jsonb(t)::text`} as text
      from ${sql.table(table)} t`.execute(db);
    snapshot[table] = rows.map(({ text }) => text).sort();
  }
  return snapshot;
}

const derivedTables = ['price_floor', 'use_case_fit', 'alternative'] as const;
const numbered = new Set<string>(['price_line', 'source_record', 'import_run']);

/** Every row of every table as text, by table, sorted; rows of tables that number their rows in the order of the numbers, without them. */
export async function allRows(db: Kysely<DB>): Promise<Record<string, string[]>> {
  const snapshot: Record<string, string[]> = {};
  for (const table of [...entityTables, ...linkTables, ...historyTables, ...derivedTables, 'import_run'] as const) {
    const { rows } = await sql<{ text: string }>`
      select ${numbered.has(table) ? sql`(to_jsonb(t) - 'id')::text` : sql`to_jsonb(t)::text`} as text
      from ${sql.table(table)} t ${numbered.has(table) ? sql`order by id` : sql``}`.execute(db);
    const texts = rows.map(({ text }) => text);
    snapshot[table] = table === 'source_record' || table === 'import_run' ? texts : texts.sort();
  }
  return snapshot;
}

/** How many import runs are on record. */
export async function importRuns(db: Kysely<DB>): Promise<number> {
  const runs = await db.selectFrom('import_run').select('id').execute();
  return runs.length;
}

/** The catalog's revision. */
export async function revisionOf(db: Kysely<DB>): Promise<number> {
  return (await db.selectFrom('catalog_state').select('revision').executeTakeFirstOrThrow()).revision;
}
