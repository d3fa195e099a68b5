import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Reader } from '../../database/reader.ts';
import { one } from '../../database/relation.ts';
import type { Connection } from '../connection.ts';
import type { PageArgs } from '../cursor.ts';
import { connectionOfQuery, type PageQuery } from '../keyset.ts';
import { wanted } from '../lookup.sql.ts';

/** A name under which a model is called, and by which rule. */
export interface AliasRow {
  id: string;
  wire_id: string;
  provider_id: string | null;
  model_id: string;
  rule: string;
  confidence: number;
}

/** A name that may be meant, with the model that it means. */
export interface KnownName {
  modelId: string;
  slug: string;
  developer: string | null;
  curated: boolean;
  wireId: string;
  /** The provider's slug; null for a name that holds everywhere, or a model's own slug. */
  provider: string | null;
  rule: string;
  confidence: number;
}

interface NamesLike {
  key: string;
  names: KnownName[];
}

/**
 * Every name that is spelled like one of the wanted spellings, or is just the wanted wire id. The key is JSON: the wire
 * id, and the spellings under which the identity rules look it up.
 */
export const namesLike = one<NamesLike>(
  'namesLike',
  (db, keys) =>
    wanted(db, keys).select([
      'wanted.key',
      sql<KnownName[]>`(
        select coalesce(json_agg(json_build_object(
          'modelId', named.model_id, 'slug', model.slug, 'developer', organization.slug,
          'curated', model.identity = 'CURATED', 'wireId', named.wire_id, 'provider', provider.slug,
          'rule', named.rule, 'confidence', named.confidence) order by named.wire_id, provider.slug, model.slug), '[]')
        from (
          select alias.model_id, alias.wire_id, alias.provider_id, alias.rule, alias.confidence
          from alias
          where alias.wire_id = wanted.key::jsonb ->> 0
            or alias.spelling = any(array(select jsonb_array_elements_text(wanted.key::jsonb -> 1)))
          union all
          select it.id, it.slug, null, 'slug', 1
          from model it
          where it.spelling = any(array(select jsonb_array_elements_text(wanted.key::jsonb -> 1)))
        ) named
        join model on model.id = named.model_id
        left join organization on organization.id = model.developer_id
        left join provider on provider.id = named.provider_id
      )`.as('names'),
    ]) as never,
  'key',
);

/** The slugs of all organizations, under the one key `all`. */
export const organizationSlugs = one<{ key: string; slugs: string[] }>(
  'organizationSlugs',
  (db, keys) =>
    wanted(db, keys).select([
      'wanted.key',
      sql<string[]>`array(select organization.slug from organization order by organization.slug)`.as('slugs'),
    ]) as never,
  'key',
);

function selectAliases(db: Kysely<DB>) {
  return db
    .selectFrom('alias')
    .where(sql<boolean>`alias.rule like 'derived%'`)
    .select(['alias.id', 'alias.wire_id', 'alias.provider_id', 'alias.model_id', 'alias.rule', 'alias.confidence']);
}

/** A page of the names that no rule could resolve, by name. */
export function unresolvedList(reader: Reader, args: PageArgs): Promise<Connection<AliasRow>> {
  return connectionOfQuery<AliasRow>(reader, {
    list: 'unresolvedAliases',
    args,
    sort: [{ name: 'WIRE_ID', direction: 'ASC', type: 'text', value: sql`alias.wire_id collate "C"` }],
    id: sql.ref('alias.id'),
    rows: (db) => selectAliases(db) as unknown as PageQuery<AliasRow>,
    count: (db) =>
      db
        .selectFrom('alias')
        .where(sql<boolean>`alias.rule like 'derived%'`)
        .select((eb) => eb.fn.countAll<string>().as('count')) as never,
  });
}
