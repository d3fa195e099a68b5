import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.ts';
import { type Listable, textKey } from '../sort-key.ts';

const columns = [
  'organization.id',
  'organization.slug',
  'organization.name',
  'organization.website',
  'organization.country',
] as const;

/** A row of organizations as the graph reads it. */
export type OrganizationRow = Pick<Selectable<DB['organization']>, 'id' | 'slug' | 'name' | 'website' | 'country'> & {
  __typename: 'Organization';
};

/** Organizations, to be narrowed, ordered and paged. */
export function selectOrganizations(db: Kysely<DB>) {
  return db.selectFrom('organization').select(columns).select(typename('Organization'));
}

export const organizationById = one(
  'organizationById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoin('organization', (join) => join.on('organization.id', '=', wantedId('organization')))
      .select(columns)
      .select(['wanted.key', typename('Organization')]),
  'key',
);

export const organizationBySlug = one(
  'organizationBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoin('organization', (join) => join.on('organization.id', '=', wantedSlug('organization')))
      .select(columns)
      .select(['wanted.key', typename('Organization')]),
  'key',
);

/** Lists of organizations are in the order of their names. */
export const organizations: Listable<OrganizationRow> = {
  table: 'organization',
  select: selectOrganizations,
  defaultKey: textKey('NAME', 'ASC', sql.ref('organization.name')),
};
