import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { KnownModel, NamedRoute } from '../decisions/identity.ts';
import { compareStatements, type Statement } from '../decisions/precedence.ts';
import type { Claims } from './claims.ts';
import type { Names } from './names.ts';

/** The feed under which derived models are kept: made by the rules out of all feeds, never imported. */
export const identityFeed = 'identity';

/** A name that a source declares for a model. */
export interface DeclaredAlias {
  wireId: string;
  provider: string | null;
  modelSlug: string;
  source: string;
}

/** A name under which a source speaks of a model without our slug: of a route, of the model itself, or of a result. */
export interface NamedClaim extends Statement, NamedRoute {
  /** The route, or the result; of a record that speaks of the model itself, the row of the record. */
  id: string;
  modelName: string | null;
  /** What the source says of the model beside a route. */
  modelFacts?: Claims<'route'>['modelFacts'] | null;
}

/** A record that speaks of a model by a name. */
export interface ModelClaim extends NamedClaim {
  /** The model that it was taken to speak of so far. */
  entityId: string | null;
  curated: boolean;
  aliases: readonly { wireId: string; provider?: string }[];
}

/** What is known of models by their slugs, by declarations. */
export interface DeclaredModels {
  models: KnownModel[];
  aliases: DeclaredAlias[];
  organizations: string[];
}

const iso = (moment: Date | string) => new Date(moment).toISOString();

/** The models that sources declare by slug, their aliases, and the organizations. */
export async function loadDeclaredModels(db: Kysely<DB>, names: Names): Promise<DeclaredModels> {
  const records = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source.slug as source', 'precedence', 'observed_at', 'kind'])
    .select([
      sql<string>`claims->>'slug'`.as('slug'),
      sql<string | null>`claims->>'developer'`.as('developer'),
      sql<{ wireId: string; provider?: string }[] | null>`claims->'aliases'`.as('aliases'),
    ])
    .where('kind', 'in', ['model', 'organization'])
    .where('feed', '!=', identityFeed)
    .where('revision_until', 'is', null)
    .where(sql<boolean>`claims ? 'slug'`)
    .where(sql<boolean>`coalesce(claims->>'identity', '') <> 'DERIVED'`)
    .execute();
  const models = new Map<string, KnownModel>();
  const aliases: DeclaredAlias[] = [];
  const organizations: string[] = [];
  const said = records.map((row) => ({ ...row, observedAt: iso(row.observed_at) })).sort(compareStatements);
  for (const record of said) {
    if (record.kind === 'organization') {
      organizations.push(record.slug);
      continue;
    }
    const slug = names.slug('model', record.slug);
    const known = models.get(slug);
    models.set(slug, {
      slug,
      developer: known?.developer ?? record.developer,
      aliases: [...(known?.aliases ?? []), ...(record.aliases ?? [])],
    });
    for (const { wireId, provider = null } of record.aliases ?? []) {
      aliases.push({ wireId, provider, modelSlug: slug, source: record.source });
    }
  }
  return { models: [...models.values()], aliases, organizations };
}

/** The models for which a source vouched at some time, of which none may speak any more. */
export async function loadCuratedModels(db: Kysely<DB>): Promise<KnownModel[]> {
  return db
    .selectFrom('model')
    .leftJoin('organization', 'organization.id', 'model.developer_id')
    .select(['model.slug', 'organization.slug as developer'])
    .where('identity', '=', 'CURATED')
    .execute();
}

/** Every record that speaks of a model by a name, as it is said now. */
export async function loadModelClaims(db: Kysely<DB>): Promise<ModelClaim[]> {
  const rows = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source_record.id', 'entity_id', 'source.slug as source', 'precedence', 'observed_at'])
    .select([
      sql<string>`claims->>'wireId'`.as('wireId'),
      sql<string>`claims->>'name'`.as('modelName'),
      sql<string | null>`claims->>'developer'`.as('developer'),
      sql<boolean>`claims->>'identity' = 'CURATED'`.as('curated'),
      sql<{ wireId: string; provider?: string }[] | null>`claims->'aliases'`.as('aliases'),
    ])
    .where('kind', '=', 'model')
    .where('revision_until', 'is', null)
    .where(sql<boolean>`claims ? 'wireId'`)
    .execute();
  return rows.map(({ observed_at, entity_id, aliases, ...row }) => ({
    ...row,
    observedAt: iso(observed_at),
    entityId: entity_id,
    provider: null,
    aliases: aliases ?? [],
  }));
}

/** Every result whose model is given by a name, as it is said now. */
export async function loadResultClaims(db: Kysely<DB>): Promise<NamedClaim[]> {
  const rows = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['entity_id', 'source.slug as source', 'precedence', 'observed_at'])
    .select([sql<string>`claims->>'wireId'`.as('wireId'), sql<string | null>`claims->>'modelName'`.as('modelName')])
    .where('kind', '=', 'result')
    .where('revision_until', 'is', null)
    .where(sql<boolean>`claims ? 'wireId'`)
    .execute();
  return rows.map(({ observed_at, entity_id, ...row }) => ({
    ...row,
    id: entity_id as string,
    observedAt: iso(observed_at),
    provider: null,
  }));
}

/** What sources say of routes now; and of routes that no source lists any more, those whose model was derived. */
export async function loadRouteClaims(db: Kysely<DB>, names: Names): Promise<NamedClaim[]> {
  const select = db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['entity_id', 'source.slug as source', 'precedence', 'observed_at'])
    .select([
      sql<string>`claims->>'provider'`.as('provider'),
      sql<string>`claims->>'wireId'`.as('wireId'),
      sql<string | null>`claims->>'model'`.as('model'),
      sql<string | null>`claims->>'modelName'`.as('modelName'),
      sql<Claims<'route'>['modelFacts'] | null>`claims->'modelFacts'`.as('modelFacts'),
    ])
    .where('kind', '=', 'route');
  const open = await select.where('revision_until', 'is', null).execute();
  const silent = await select
    .distinctOn('entity_id')
    .innerJoin('provider_route', 'provider_route.id', 'entity_id')
    .innerJoin('model', 'model.id', 'provider_route.model_id')
    .where('model.identity', '=', 'DERIVED')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('source_record as said')
            .select('said.id')
            .whereRef('said.entity_id', '=', 'source_record.entity_id')
            .where('said.kind', '=', 'route')
            .where('said.revision_until', 'is', null),
        ),
      ),
    )
    .orderBy('entity_id')
    .orderBy('source_record.id', 'desc')
    .execute();
  return [...open, ...silent].map(({ observed_at, entity_id, ...row }) => ({
    ...row,
    id: entity_id as string,
    observedAt: iso(observed_at),
    provider: names.slug('provider', row.provider),
    model: row.model === null ? null : names.slug('model', row.model),
  }));
}
