import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit, type Relation } from '../../database/relation.ts';
import type { Condition } from '../conditions.sql.ts';
import { type FamilyRow, familyJson } from '../family/family.sql.ts';
import { typename, wanted, wantedId, wantedSlug } from '../lookup.sql.ts';
import { type OrganizationRow, organizationJson } from '../organization/organization.sql.ts';
import { type Listable, textKey } from '../sort-key.ts';
import { type LicenseRow, licenseJson } from './license.sql.ts';

/** What lists show of a model, in few bytes. */
const listedColumns = [
  'model.id',
  'model.slug',
  'model.name',
  'model.identity',
  'model.developer_id',
  'model.family_id',
  'model.released_on',
  'model.context_window',
  'model.max_output_tokens',
  'model.openness',
  'model.declared_status',
  'model.deprecated_on',
  'model.deprecated_first',
  'model.retires_on',
  'model.retires_first',
  'model.retires_not_before_on',
  'model.cheapest_route_id',
  'model.cheapest_blended',
] as const;

const columns = [
  ...listedColumns,
  'model.summary',
  'model.license_id',
  'model.released_first',
  'model.knowledge_cutoff_on',
  'model.architecture',
  'model.specialization',
  'model.parameters',
  'model.active_parameters',
  'model.links',
  'model.weights',
  'model.input_modalities',
  'model.output_modalities',
  'model.supported',
  'model.unsupported',
  'model.cheapest_input',
] as const;

type ColumnName = (typeof columns)[number] extends `model.${infer Name}` ? Name : never;

/** A model as the graph reads it. What it belongs to is there where it was read along. */
export type ModelRow = Pick<Selectable<DB['model']>, ColumnName> & {
  __typename: 'Model';
  developer?: OrganizationRow | null;
  family?: FamilyRow | null;
  license?: LicenseRow | null;
};

/** Models, to be narrowed, ordered and paged. */
export function selectModels(db: Kysely<DB>) {
  return db.selectFrom('model').select(columns).select(typename('Model'));
}

/** The same without the columns that no list shows, which are most of a model; see listed-fields. */
export function selectListedModels(db: Kysely<DB>) {
  return db.selectFrom('model').select(listedColumns).select(typename('Model')) as unknown as ReturnType<
    typeof selectModels
  >;
}

/** The same with what it belongs to, for one model: three statements less. In lists, whose models share it, it costs more. */
function selectWholeModels(db: Kysely<DB>) {
  return selectModels(db).select([
    organizationJson('model.developer_id').as('developer'),
    familyJson('model.family_id').as('family'),
    licenseJson('model.license_id').as('license'),
  ]);
}

export const modelById: Relation<ModelRow | null> = one<ModelRow & { key: string }>(
  'modelById',
  (db, ids) =>
    wanted(db, ids)
      .innerJoinLateral(
        () => selectModels(db).where('model.id', '=', wantedId('model')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

export const modelBySlug: Relation<ModelRow | null> = one<ModelRow & { key: string }>(
  'modelBySlug',
  (db, slugs) =>
    wanted(db, slugs)
      .innerJoinLateral(
        () => selectWholeModels(db).where('model.id', '=', wantedSlug('model')).limit(1).as('row'),
        (join) => join.onTrue(),
      )
      .selectAll('row')
      .select('wanted.key'),
  'key',
);

/** The models of a family, newest first, those of unknown release last. */
export const modelsOfFamily = many(
  'modelsOfFamily',
  (db, families) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${families}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('model')
            .select(columns)
            .whereRef('model.family_id', '=', 'parent.id')
            .orderBy(sql`model.released_first desc nulls last`)
            .orderBy('model.id')
            .limit(ownedRowLimit)
            .as('model'),
        (join) => join.onTrue(),
      )
      .selectAll('model')
      .select(['parent.id as parent_id', typename('Model')]),
  'parent_id',
);

/** The names under which a model is called. */
export const aliasesOfModel = many(
  'aliasesOfModel',
  (db, models) =>
    db
      .selectFrom('alias')
      .where('alias.model_id', '=', sql<string>`any(${models}::uuid[])`)
      .select(['alias.id', 'alias.model_id', 'alias.wire_id', 'alias.provider_id', 'alias.rule', 'alias.confidence'])
      .orderBy('alias.model_id')
      .orderBy(sql`alias.wire_id collate "C"`)
      .orderBy('alias.id')
      .$narrowType<{ model_id: string }>(),
  'model_id',
);

/** What a model's sources name to move to, in their order. */
export const replacementsOfModel = many(
  'replacementsOfModel',
  (db, models) =>
    db
      .selectFrom('replacement')
      .where('replacement.model_id', '=', sql<string>`any(${models}::uuid[])`)
      .select([
        'replacement.model_id',
        'replacement.target_model_id',
        'replacement.wire_id',
        'replacement.recommended',
        'replacement.note',
        'replacement.source_id',
      ])
      .orderBy('replacement.model_id')
      .orderBy('replacement.position'),
  'model_id',
);

/** Models of the same developer that came out no earlier and are not retired or deprecated, the newest first. */
export const successorsOfModel = many(
  'successorsOfModel',
  (db, wantedModels, today) =>
    db
      .selectFrom('model as parent')
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('model')
            .select(columns)
            .whereRef('model.developer_id', '=', 'parent.developer_id')
            .whereRef('model.id', '<>', 'parent.id')
            .whereRef('model.released_first', '>=', 'parent.released_first')
            .where(sql<boolean>`model.declared_status is distinct from 'RETIRED' and model.declared_status is distinct from 'DEPRECATED'
              and (model.retires_first is null or model.retires_first > ${today}::date)
              and (model.deprecated_first is null or model.deprecated_first > ${today}::date)`)
            .orderBy('model.released_first', 'desc')
            .orderBy('model.id')
            .limit(ownedRowLimit)
            .as('model'),
        (join) => join.onTrue(),
      )
      .where('parent.id', '=', sql<string>`any(${wantedModels}::uuid[])`)
      .selectAll('model')
      .select(['parent.id as parent_id', typename('Model')]),
  'parent_id',
);

/** Lists of models are in the order of their names. */
export const models: Listable<ModelRow> = {
  table: 'model',
  select: selectModels,
  defaultKey: textKey('NAME', 'ASC', sql.ref('model.name')),
};

/**
 * The models that an alias may mean. The key is JSON: wire id and provider slug or null.
 * With a provider, what that provider calls so, else what everybody does; without one, what anybody does.
 */
export const modelsOfAlias = many(
  'modelsOfAlias',
  (db, keys) =>
    wanted(db, keys)
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('alias')
            .innerJoin('model', 'model.id', 'alias.model_id')
            .leftJoin('provider', 'provider.id', 'alias.provider_id')
            .where('alias.wire_id', '=', sql<string>`wanted.key::jsonb ->> 0`)
            .where(sql<boolean>`(
              wanted.key::jsonb ->> 1 is null
              or provider.slug = wanted.key::jsonb ->> 1
              or alias.provider_id is null and not exists (
                select from alias own
                join provider at on at.id = own.provider_id
                where own.wire_id = alias.wire_id and at.slug = wanted.key::jsonb ->> 1
              ))`)
            .select(['model.id', 'model.slug'])
            .distinct()
            .orderBy('model.slug')
            .as('model'),
        (join) => join.onTrue(),
      )
      .select(['wanted.key', 'model.id', 'model.slug']),
  'key',
);

/** A model was developed by the organization `parent`. */
export const modelOfDeveloper: Condition = sql`model.developer_id = parent.id`;

/** A model is of the family `parent`. */
export const modelOfFamily: Condition = sql`model.family_id = parent.id`;
