import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { spell } from '../decisions/wire-id.ts';

/** Fills in how slugs and aliases are spelled in common, by which any name can be looked up. Returns how many it filled. */
export async function deriveSpellings(db: Kysely<DB>): Promise<number> {
  const models = await db.selectFrom('model').select(['id', 'slug as name']).where('spelling', 'is', null).execute();
  const aliases = await db
    .selectFrom('alias')
    .select(['id', 'wire_id as name'])
    .where('spelling', 'is', null)
    .execute();
  for (const [table, rows] of Object.entries({ model: models, alias: aliases })) {
    if (rows.length === 0) continue;
    const spelled = rows.map(({ id, name }) => ({ id, spelling: spell(name) }));
    await sql`
      update ${sql.table(table)} target set spelling = spelled.spelling
      from jsonb_to_recordset(${JSON.stringify(spelled)}::jsonb) as spelled (id uuid, spelling text)
      where target.id = spelled.id`.execute(db);
  }
  return models.length + aliases.length;
}
