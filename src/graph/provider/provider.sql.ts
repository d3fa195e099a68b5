import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one } from '../../database/relation.ts';
import { rowJson, typename, wanted, wantedId, wantedSlug } from '../lookup.ts';
import { type Listable, textKey } from '../sort-key.ts';

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

/** Providers, to be narrowed, ordered and paged. */
export function selectProviders(db: Kysely<DB>) {
  return db.selectFrom('provider').select(columns).select(typename('Provider'));
}

export const providerById = one(
  'providerById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoin('provider', (join) => join.on('provider.id', '=', wantedId('provider')))
      .select(columns)
      .select(['wanted.key', typename('Provider')]),
  'key',
);

export const providerBySlug = one(
  'providerBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoin('provider', (join) => join.on('provider.id', '=', wantedSlug('provider')))
      .select(columns)
      .select(['wanted.key', typename('Provider')]),
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
