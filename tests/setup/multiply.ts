import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';

const copyId = (column: string) => `md5(${column}::text || '-' || copy)::uuid`;

const copySlug = `slug || '.copy-' || copy`;

/** The slug of which another one is a copy; that slug itself when it is none. */
export function originalOf(slug: string): string {
  return slug.replace(/\.copy-\d+$/, '');
}

/** What a copy of a row differs in: new ids, names and keys; references to what is copied too lead to the copy. */
const copied: [table: keyof DB & string, changed: Record<string, string>][] = [
  ['family', { id: copyId('id'), slug: copySlug }],
  [
    'model',
    {
      id: copyId('id'),
      slug: copySlug,
      family_id: copyId('family_id'),
      cheapest_route_id: copyId('cheapest_route_id'),
    },
  ],
  ['provider_route', { id: copyId('id'), model_id: copyId('model_id'), wire_id: `wire_id || '.copy-' || copy` }],
  ['rate_card', { id: copyId('id'), route_id: copyId('route_id') }],
  ['price_line', { card_id: copyId('card_id') }],
  ['price_floor', { route_id: copyId('route_id') }],
  ['alias', { id: copyId('id'), model_id: copyId('model_id'), wire_id: `wire_id || '.copy-' || copy` }],
  ['gateway_model', { model_id: copyId('model_id') }],
  ['benchmark_result', { id: copyId('id'), model_id: copyId('model_id') }],
  ['use_case_fit', { model_id: copyId('model_id'), route_id: copyId('route_id') }],
  ['alternative', { model_id: copyId('model_id'), target_model_id: copyId('target_model_id') }],
];

/** Multiplies families, models, routes, prices and results by `times`, the rest stays: for query plans and benchmarks. */
export async function multiplyCatalog(db: Kysely<DB>, times: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0`.execute(transaction);
    for (const [table, changed] of copied) {
      const columns = await writableColumns(transaction, table);
      const values = columns.map((column) => changed[column] ?? `"${column}"`).join(', ');
      const names = columns.map((column) => `"${column}"`).join(', ');
      await sql
        .raw(`insert into "${table}" (${names}) select ${values} from "${table}", generate_series(2, ${times}) as copy`)
        .execute(transaction);
    }
  });
  await sql`analyze`.execute(db);
}

async function writableColumns(db: Kysely<DB>, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    order by attnum`.execute(db);
  return rows.map(({ name }) => name);
}
