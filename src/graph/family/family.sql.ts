import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { type Condition, hasSlug, isOneOf } from '../conditions.sql.ts';
import { rowJson, typename, wanted, wantedId, wantedSlug } from '../lookup.sql.ts';
import type { Ordering } from '../order.ts';
import { type Listable, type SortKey, textKey } from '../sort-key.ts';

const columns = ['family.id', 'family.slug', 'family.name', 'family.developer_id'] as const;

/** A row of families as the graph reads it. */
export type FamilyRow = Pick<Selectable<DB['family']>, 'id' | 'slug' | 'name' | 'developer_id'> & {
  __typename: 'Family';
};

/** The family with an id as one JSON object. */
export function familyJson(id: string): RawBuilder<FamilyRow | null> {
  return sql`(select ${rowJson('Family', columns)} from family where family.id = ${sql.ref(id)})`;
}

/** Families, to be narrowed, ordered and paged. */
function selectFamilies(db: Kysely<DB>) {
  return db.selectFrom('family').select(columns).select(typename('Family'));
}

export const familyById = one(
  'familyById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectFamilies(db).where('family.id', '=', wantedId('family')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const familyBySlug = one(
  'familyBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectFamilies(db).where('family.id', '=', wantedSlug('family')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** Lists of families are in the order of their names. */
export const families: Listable<FamilyRow> = {
  table: 'family',
  select: selectFamilies,
  defaultKey: textKey('NAME', 'ASC', sql.ref('family.name')),
};

/** What a filter over families asks for. */
export interface FamilyFilter {
  slug?: { eq?: string | null; in?: string[] | null } | null;
  developer?: { eq?: string | null; in?: string[] | null } | null;
}

/** The conditions in SQL for a filter over families. */
export function familyConditions(where: FamilyFilter): Condition[] {
  return [
    ...isOneOf(sql.ref('family.slug'), where.slug),
    ...hasSlug(sql.ref('family.developer_id'), 'organization', where.developer),
  ];
}

/** The sort key of an ordering of families, which is by name. */
export function familySortKey({ direction }: Ordering): SortKey {
  return textKey('NAME', direction, sql.ref('family.name'));
}

/** A family was developed by the organization `parent`. */
export const familyOfDeveloper: Condition = sql`family.developer_id = parent.id`;
