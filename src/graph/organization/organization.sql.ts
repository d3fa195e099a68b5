import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { type Condition, isOneOf } from '../conditions.sql.ts';
import { rowJson, typename, wanted, wantedId, wantedSlug } from '../lookup.sql.ts';
import type { Ordering } from '../order.ts';
import { type Listable, type SortKey, textKey } from '../sort-key.ts';

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

/** The organization with an id as one JSON object. */
export function organizationJson(id: string): RawBuilder<OrganizationRow | null> {
  return sql`(select ${rowJson('Organization', columns)} from organization where organization.id = ${sql.ref(id)})`;
}

/** Organizations, to be narrowed, ordered and paged. */
function selectOrganizations(db: Kysely<DB>) {
  return db.selectFrom('organization').select(columns).select(typename('Organization'));
}

export const organizationById = one(
  'organizationById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectOrganizations(db).where('organization.id', '=', wantedId('organization')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const organizationBySlug = one(
  'organizationBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectOrganizations(db).where('organization.id', '=', wantedSlug('organization')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** Lists of organizations are in the order of their names. */
export const organizations: Listable<OrganizationRow> = {
  table: 'organization',
  select: selectOrganizations,
  defaultKey: textKey('NAME', 'ASC', sql.ref('organization.name')),
};

/** What a filter over organizations asks for. */
export interface OrganizationFilter {
  slug?: { eq?: string | null; in?: string[] | null } | null;
  country?: { eq?: string | null; in?: string[] | null } | null;
}

/** The conditions in SQL for a filter over organizations. */
export function organizationConditions(where: OrganizationFilter): Condition[] {
  return [
    ...isOneOf(sql.ref('organization.slug'), where.slug),
    ...isOneOf(sql.ref('organization.country'), where.country),
  ];
}

/** The sort key of an ordering of organizations, which is by name. */
export function organizationSortKey({ direction }: Ordering): SortKey {
  return textKey('NAME', direction, sql.ref('organization.name'));
}
