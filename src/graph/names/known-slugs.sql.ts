import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { one } from '../../database/relation.ts';
import { wanted } from '../lookup.sql.ts';

/** Things that filters name, by their table; the name of a region stands in routes. */
const tables = {
  model: 'model',
  organization: 'organization',
  family: 'family',
  provider: 'provider',
  gateway: 'gateway',
} as const;

/** What a filter may name. */
export type Nameable = keyof typeof tables | 'region';

/** The key of a name in {@link knownNames}. */
export function nameKey(kind: Nameable, name: string): string {
  return `${kind} ${name}`;
}

const name = sql<string>`substr(wanted.key, strpos(wanted.key, ' ') + 1)`;
const isKind = (kind: Nameable) => sql<SqlBool>`wanted.key like ${sql.lit(`${kind} %`)}`;

/** Those of the names that something is called by, as its slug of today. */
export const knownNames = one<{ key: string }>(
  'knownNames',
  (db, keys) =>
    wanted(db, keys)
      .select('wanted.key')
      .where(
        sql<SqlBool>`(${sql.join(
          [
            ...(Object.keys(tables) as (keyof typeof tables)[]).map(
              (kind) =>
                sql`(${isKind(kind)} and exists (select from ${sql.table(tables[kind])} it where it.slug = ${name}))`,
            ),
            sql`(${isKind('region')} and exists (select from provider_route it where it.region = ${name}))`,
          ],
          sql` or `,
        )})`,
      ) as never,
  'key',
);

const most = 3;

/** What a name that is not known may be meant for: what it has become by a merger, then what is spelled most like it. */
export async function namesMeant(reader: Reader, kind: Nameable, unknown: string): Promise<string[]> {
  const rows = (await reader.rows((db) => spelledLike(db, kind, unknown) as never)) as { name: string }[];
  return rows.map((row) => row.name);
}

function spelledLike(db: Kysely<DB>, kind: Nameable, unknown: string) {
  const all: RawBuilder<unknown> =
    kind === 'region'
      ? sql`select distinct region as name, false as moved from provider_route`
      : sql`select slug as name, false as moved from ${sql.table(tables[kind])}
          union all
          select it.slug, true from redirect join ${sql.table(tables[kind])} it on it.id = redirect.target_id
          where redirect.kind = ${kind} and redirect.old = ${unknown}`;
  return db
    .selectFrom(sql<{ name: string; moved: boolean }>`(${all})`.as<'known'>(sql`known`))
    .select(sql<string>`known.name`.as('name'))
    .where(sql<SqlBool>`known.moved or similarity(known.name, ${unknown}) > 0.3`)
    .groupBy(sql`known.name`)
    .orderBy(sql`bool_or(known.moved) desc, similarity(known.name, ${unknown}) desc, known.name collate "C"`)
    .limit(most);
}
