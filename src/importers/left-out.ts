import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { ownWord } from '../decisions/precedence.ts';

export interface ExportOptions {
  /** Also what overlays say: the operator's own facts, which are not for everybody. */
  withOverlay?: boolean;
  /** Leaves out what sources under a share-alike licence say. */
  excludeShareAlike?: boolean;
}

/** The sources whose word an export leaves out, by slug. */
export async function sourcesLeftOut(
  db: Kysely<DB>,
  { withOverlay = false, excludeShareAlike = false }: ExportOptions,
): Promise<{ id: string; slug: string }[]> {
  const rows = await db.selectFrom('source').select(['id', 'slug', 'precedence', 'share_alike']).execute();
  return rows
    .filter((row) => (!withOverlay && row.precedence >= ownWord) || (excludeShareAlike && row.share_alike))
    .map(({ id, slug }) => ({ id, slug }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * Which rows of a table are kept when what some sources say is left out. A change of a thing of which one of them has
 * ever spoken goes too, since what was shown before or after may be theirs; so does a redirect to or from a thing, or by
 * a name, that nobody else knows.
 */
export function keptRows(table: string, leftOut: readonly string[]): RawBuilder<boolean> {
  // Written out, since the statement of a cursor takes no parameters everywhere.
  const ids = sql`${sql.lit(`{${leftOut.join(',')}}`)}::uuid[]`;
  const out = sql`any(${ids})`;
  const only = (what: RawBuilder<unknown>) => sql`(
    select ${what} from source_record where source_id = ${out} and ${what} is not null
    except select ${what} from source_record where source_id <> all(${ids}))`;
  const onlyIds = only(sql`entity_id`);
  const onlySlugs = only(sql`claims ->> 'slug'`);
  switch (table) {
    case 'source':
      return sql`not id = ${out}`;
    case 'source_record':
      return sql`not source_id = ${out}`;
    case 'import_run':
      return sql`split_part(feed, '/', 1) not in (select slug from source where id = ${out})`;
    case 'redirect':
      return sql`target_id not in ${onlyIds} and old not in (select id::text from ${onlyIds} as gone (id)) and old not in ${onlySlugs}`;
    default:
      return sql`(source_id is null or not source_id = ${out})
        and coalesce(result_id, route_id, model_id) not in (
          select entity_id from source_record where source_id = ${out} and entity_id is not null)
        and (type <> 'MODEL_MERGED' or coalesce(before #>> '{}', '') not in ${onlySlugs})`;
  }
}
