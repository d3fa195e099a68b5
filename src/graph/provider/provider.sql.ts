import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one } from '../../database/relation.ts';
import { type Condition, hasSlug, isOneOf } from '../conditions.sql.ts';
import { rowJson, typename, wanted, wantedId, wantedSlug, within } from '../lookup.sql.ts';
import type { Ordering } from '../order.ts';
import { type Listable, type SortKey, textKey } from '../sort-key.ts';

const columns = [
  'provider.id',
  'provider.slug',
  'provider.name',
  'provider.kind',
  'provider.organization_id',
  'provider.website',
  'provider.docs',
] as const;

/** A row of providers as the graph reads it. */
export type ProviderRow = Pick<
  Selectable<DB['provider']>,
  'id' | 'slug' | 'name' | 'kind' | 'organization_id' | 'website' | 'docs'
> & { __typename: 'Provider' };

/** The joined provider as one JSON object. */
export function providerJson(): RawBuilder<ProviderRow> {
  return rowJson('Provider', columns);
}

/** The provider with an id within another row, as `provider`; see `nesting`. The limit has it looked up by its index. */
export function providerOf(db: Kysely<DB>, id: RawBuilder<string>) {
  return db.selectFrom('provider').where('provider.id', '=', id).select(within('provider', columns)).limit(1);
}

/** Providers, to be narrowed, ordered and paged. */
export function selectProviders(db: Kysely<DB>) {
  return db.selectFrom('provider').select(columns).select(typename('Provider'));
}

export const providerById = one(
  'providerById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectProviders(db).where('provider.id', '=', wantedId('provider')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const providerBySlug = one(
  'providerBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectProviders(db).where('provider.id', '=', wantedSlug('provider')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** Lists of providers are in the order of their names. */
export const providers: Listable<ProviderRow> = {
  table: 'provider',
  select: selectProviders,
  defaultKey: textKey('NAME', 'ASC', sql.ref('provider.name')),
};

/** The providers of an organization, by name. */
export const providersOfOrganization = many(
  'providersOfOrganization',
  (db, organizations) =>
    selectProviders(db)
      .where('provider.organization_id', '=', sql<string>`any(${organizations}::uuid[])`)
      .orderBy('provider.organization_id')
      .orderBy(sql`lower(provider.name) collate "C"`)
      .orderBy('provider.id'),
  'organization_id',
);

/** What a filter over providers asks for. */
export interface ProviderFilter {
  slug?: { eq?: string | null; in?: string[] | null } | null;
  kind?: { eq?: string | null; in?: string[] | null } | null;
  organization?: { eq?: string | null; in?: string[] | null } | null;
}

/** The conditions in SQL for a filter over providers. */
export function providerConditions(where: ProviderFilter): Condition[] {
  return [
    ...isOneOf(sql.ref('provider.slug'), where.slug),
    ...isOneOf(sql.ref('provider.kind'), where.kind),
    ...hasSlug(sql.ref('provider.organization_id'), 'organization', where.organization),
  ];
}

/** The sort key of an ordering of providers, which is by name. */
export function providerSortKey({ direction }: Ordering): SortKey {
  return textKey('NAME', direction, sql.ref('provider.name'));
}
