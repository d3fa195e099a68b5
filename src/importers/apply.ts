import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { priceTimeline } from '../decisions/rate-cards.ts';
import { type ResolvedField, resolvedClaims, resolveFields } from '../decisions/resolve.ts';
import { cardRows } from './card-rows.ts';
import type { Claims, RecordKind } from './claims.ts';
import { entityRows, replacementRows, resultRow, routeRow, variantRows } from './entity-rows.ts';
import { groupBy } from './group-by.ts';
import type { RouteIdentity } from './identities.ts';
import type { Names } from './names.ts';
import { loadStatements, type StoredCard, type StoredStatement } from './statements.ts';
import {
  cardColumns,
  gatewayColumns,
  lineKey,
  modelColumns,
  resultColumns,
  routeColumns,
  useCaseColumns,
} from './table-columns.ts';
import { deleteOthers, upsertRows } from './write-rows.ts';

/** What an import knows beside the records themselves. */
export interface ApplyContext {
  names: Names;
  identities: ReadonlyMap<string, RouteIdentity>;
  /** The day on which routes that are no longer listed were last seen listed. */
  lastListedOn: string;
}

interface Entity {
  claims: Record<string, unknown>;
  fields: Map<string, ResolvedField<StoredStatement>>;
}

/** Resolves some things from all that is said of them and writes their rows; what is already so is left alone. */
export async function applyEntities(
  db: Kysely<DB>,
  entityIds: readonly string[],
  { names, identities, lastListedOn }: ApplyContext,
): Promise<void> {
  const statements = await loadStatements(db, entityIds);
  const said = groupBy(statements, ({ kind }) => kind);
  const entities = new Map<string, Map<string, Entity>>();
  for (const [kind, list] of said) {
    if (kind === 'rate-card') continue;
    const resolved = [...groupBy(list, ({ entityId }) => entityId)].map(([id, own]): [string, Entity] => {
      const fields = resolveFields(own);
      return [id, { fields, claims: resolvedClaims(fields) }];
    });
    entities.set(kind, new Map(resolved));
  }
  const of = <K extends RecordKind>(kind: K): [string, Claims<K>, Entity][] =>
    [...(entities.get(kind) ?? [])].map(([id, entity]) => [id, entity.claims as Claims<K>, entity]);
  const rows = <K extends keyof typeof entityRows>(kind: K): object[] =>
    of(kind).map(([, claims]) => entityRows[kind](names, claims as never));

  await upsertRows(db, 'organization', ['id', 'slug', 'name', 'website', 'country'], rows('organization'));
  await upsertRows(
    db,
    'license',
    ['id', 'slug', 'name', 'spdx_id', 'url', 'commercial_use', 'conditions'],
    rows('license'),
  );
  await upsertRows(db, 'family', ['id', 'slug', 'name', 'developer_id'], rows('family'));
  await upsertRows(db, 'model', modelColumns, rows('model'));
  await upsertRows(
    db,
    'provider',
    ['id', 'slug', 'name', 'kind', 'organization_id', 'website', 'docs'],
    rows('provider'),
  );
  await applyReplacements(db, names, of('model'));
  const routes = of('route').map(([id, claims]) => {
    const { modelSlug } = identities.get(id) as RouteIdentity;
    return routeRow(names, id, names.id('model', modelSlug), claims);
  });
  await upsertRows(db, 'provider_route', routeColumns, routes);
  await unlistRoutes(db, entityIds, new Set(routes.map(({ id }) => id)), { names, identities, lastListedOn });
  await applyCards(db, names, (said.get('rate-card') ?? []) as StoredCard[]);
  await applyGateways(db, names, rows('gateway'), of('gateway'));
  await applyBenchmarks(db, names, rows('benchmark'), of('benchmark'));
  const results = of('result').map(([id, claims, { fields }]) =>
    resultRow(names, id, (fields.get('score') as ResolvedField<StoredStatement>).from.source, claims),
  );
  await upsertRows(db, 'benchmark_result', resultColumns, results);
  await dropResults(db, entityIds, results);
  await applyUseCases(db, names, rows('use-case'), of('use-case'));
}

async function applyReplacements(
  db: Kysely<DB>,
  names: Names,
  models: readonly [string, Claims<'model'>, Entity][],
): Promise<void> {
  const rows = models.flatMap(([, claims, { fields }]) =>
    replacementRows(names, fields.get('replacements')?.from.source ?? '', claims),
  );
  const owners = models.map(([id]) => id);
  await deleteOthers(db, 'replacement', 'model_id', owners, ['model_id', 'position'], rows);
  await upsertRows(
    db,
    'replacement',
    ['model_id', 'position', 'target_model_id', 'wire_id', 'recommended', 'note', 'source_id'],
    rows,
    ['model_id', 'position'],
  );
}

/** Routes of which no open record speaks any more stay, not listed; one on a derived model may turn out to be another's. */
async function unlistRoutes(
  db: Kysely<DB>,
  entityIds: readonly string[],
  listed: ReadonlySet<string>,
  { names, identities, lastListedOn }: ApplyContext,
): Promise<void> {
  const silent = entityIds.filter((id) => !listed.has(id));
  if (silent.length === 0) return;
  await db
    .updateTable('provider_route')
    .set({ listed: false, last_listed_on: lastListedOn })
    .where('id', '=', sql<string>`any(${silent}::uuid[])`)
    .where('listed', '=', true)
    .execute();
  for (const id of silent) {
    const identity = identities.get(id);
    if (!identity) continue;
    const model_id = names.id('model', identity.modelSlug);
    await db.updateTable('provider_route').set({ model_id }).where('id', '=', id).execute();
  }
}

async function applyCards(db: Kysely<DB>, names: Names, statements: readonly StoredCard[]): Promise<void> {
  const byRoute = groupBy(statements, ({ entityId }) => entityId);
  const routes = await db
    .selectFrom('provider_route')
    .innerJoin('model', 'model.id', 'provider_route.model_id')
    .select(['provider_route.id', 'model.released_first'])
    .where('provider_route.id', '=', sql<string>`any(${[...byRoute.keys()]}::uuid[])`)
    .execute();
  const cards = routes.map(({ id, released_first }) => {
    const timeline = priceTimeline(byRoute.get(id) as StoredCard[], released_first);
    return cardRows(names, id, timeline.cards);
  });
  const rows = cards.flatMap((one) => one.rows);
  const lines = cards.flatMap((one) => one.lines);
  const owners = routes.map(({ id }) => id);
  await deleteOthers(db, 'rate_card', 'route_id', owners, ['route_id', 'id'], rows);
  await upsertRows(db, 'rate_card', cardColumns, rows);
  const cardIds = rows.map(({ id }) => id);
  await deleteOthers(db, 'price_line', 'card_id', cardIds, lineKey, lines);
  await upsertRows(db, 'price_line', [...lineKey, 'amount', 'until_minute'], lines, lineKey);
}

async function applyGateways(
  db: Kysely<DB>,
  names: Names,
  rows: readonly object[],
  gateways: readonly [string, Claims<'gateway'>, Entity][],
): Promise<void> {
  await upsertRows(db, 'gateway', gatewayColumns, rows);
  const owners = gateways.map(([id]) => id);
  const providers = gateways.flatMap(([gateway_id, { providers: slugs = [] }]) =>
    slugs.flatMap((slug) => names.known('provider', slug) ?? []).map((provider_id) => ({ gateway_id, provider_id })),
  );
  await deleteOthers(db, 'gateway_provider', 'gateway_id', owners, ['gateway_id', 'provider_id'], providers);
  await upsertRows(db, 'gateway_provider', ['gateway_id', 'provider_id'], providers, ['gateway_id', 'provider_id']);
  const models = gateways.flatMap(([gateway_id, { models: slugs = [] }]) =>
    slugs
      .flatMap((slug) => names.known('model', slug) ?? [])
      .map((model_id) => ({ model_id, gateway_id, basis: 'DECLARED' })),
  );
  await deleteOthers(db, 'gateway_model', 'gateway_id', owners, ['gateway_id', 'model_id'], models);
  await upsertRows(db, 'gateway_model', ['model_id', 'gateway_id', 'basis'], models, ['model_id', 'gateway_id']);
}

async function applyBenchmarks(
  db: Kysely<DB>,
  names: Names,
  rows: readonly object[],
  benchmarks: readonly [string, Claims<'benchmark'>, Entity][],
): Promise<void> {
  await upsertRows(
    db,
    'benchmark',
    ['id', 'slug', 'name', 'unit', 'higher_is_better', 'min', 'max', 'category', 'url', 'headline_variant_id'],
    rows,
  );
  // A variant that is no longer named stays: results may stand on it.
  await upsertRows(
    db,
    'benchmark_variant',
    ['id', 'slug', 'name', 'benchmark_id', 'position', 'version', 'harness', 'setting'],
    benchmarks.flatMap(([, claims]) => variantRows(names, claims)),
  );
}

/** A result of which no open record speaks any more is withdrawn: unlike a model it is nothing but what a source says. */
async function dropResults(
  db: Kysely<DB>,
  entityIds: readonly string[],
  standing: readonly { id: string }[],
): Promise<void> {
  const kept = new Set(standing.map(({ id }) => id));
  const silent = entityIds.filter((id) => !kept.has(id));
  if (silent.length === 0) return;
  await db.deleteFrom('benchmark_result').where('id', '=', sql<string>`any(${silent}::uuid[])`).execute();
}

async function applyUseCases(
  db: Kysely<DB>,
  names: Names,
  rows: readonly object[],
  useCases: readonly [string, Claims<'use-case'>, Entity][],
): Promise<void> {
  await upsertRows(db, 'use_case', useCaseColumns, rows);
  const variants = useCases.flatMap(([use_case_id, claims]) =>
    claims.variants.flatMap(({ variant, weight }) => {
      const variant_id = names.known('variant', variant);
      return variant_id === null ? [] : [{ use_case_id, variant_id, weight }];
    }),
  );
  const owners = useCases.map(([id]) => id);
  await deleteOthers(db, 'use_case_variant', 'use_case_id', owners, ['use_case_id', 'variant_id'], variants);
  await upsertRows(db, 'use_case_variant', ['use_case_id', 'variant_id', 'weight'], variants, [
    'use_case_id',
    'variant_id',
  ]);
}
