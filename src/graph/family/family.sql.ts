import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.ts';
import { type Listable, textKey } from '../sort-key.ts';

const columns = ['family.id', 'family.slug', 'family.name', 'family.developer_id'] as const;

/** A row of families as the graph reads it. */
export type FamilyRow = Pick<Selectable<DB['family']>, 'id' | 'slug' | 'name' | 'developer_id'> & {
  __typename: 'Family';
};

/** Families, to be narrowed, ordered and paged. */
export function selectFamilies(db: Kysely<DB>) {
  return db.selectFrom('family').select(columns).select(typename('Family'));
}

export const familyById = one(
  'familyById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoin('family', (join) => join.on('family.id', '=', wantedId('family')))
      .select(columns)
      .select(['wanted.key', typename('Family')]),
  'key',
);

export const familyBySlug = one(
  'familyBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoin('family', (join) => join.on('family.id', '=', wantedSlug('family')))
      .select(columns)
      .select(['wanted.key', typename('Family')]),
  'key',
);

/** Lists of families are in the order of their names. */
export const families: Listable<FamilyRow> = {
  table: 'family',
  select: selectFamilies,
  defaultKey: textKey('NAME', 'ASC', sql.ref('family.name')),
};
