import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { rowJson, typename, wanted, wantedId } from '../lookup.sql.ts';

const columns = [
  'license.id',
  'license.slug',
  'license.name',
  'license.spdx_id',
  'license.url',
  'license.commercial_use',
  'license.conditions',
] as const;

/** A row of licenses as the graph reads it. */
export type LicenseRow = Pick<
  Selectable<DB['license']>,
  'id' | 'slug' | 'name' | 'spdx_id' | 'url' | 'commercial_use' | 'conditions'
> & { __typename: 'License' };

/** The license with an id as one JSON object. */
export function licenseJson(id: string): RawBuilder<LicenseRow | null> {
  return sql`(select ${rowJson('License', columns)} from license where license.id = ${sql.ref(id)})`;
}

function selectLicenses(db: Kysely<DB>) {
  return db.selectFrom('license').select(columns).select(typename('License'));
}

export const licenseById = one(
  'licenseById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectLicenses(db).where('license.id', '=', wantedId('license')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);
