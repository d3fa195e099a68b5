import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { withLastingEnds } from '../decisions/lasting-ends.ts';
import { type ResolvedField, resolvedClaims, resolveFields } from '../decisions/resolve.ts';
import { applyCards, timelinesOf } from './apply-cards.ts';
import { applyBenchmarks, applyGateways, applyUseCases } from './apply-links.ts';
import type { Claims, RecordKind } from './claims.ts';
import { writeConflicts } from './conflicts.ts';
import { currentPrices } from './current-prices.ts';
import { entityRows, replacementRows, resultRow, routeRow } from './entity-rows.ts';
import { groupBy } from './group-by.ts';
import type { Identities, NameIdentity } from './identities.ts';
import type { Names } from './names.ts';
import type { Entity, Resolved } from './resolved.ts';
import { loadStatements, type StoredCard, type StoredStatement } from './statements.ts';
import { modelColumns, resultColumns, routeColumns } from './table-columns.ts';
import { deleteOthers, upsertRows } from './write-rows.ts';

/** What an import knows beside the records themselves. */
export interface ApplyContext {
  names: Names;
  identities: Identities;
  /** The day on which routes that are no longer listed were last seen listed. */
  lastListedOn: string;
  /** The day for which prices are compared between sources, YYYY-MM-DD. */
  today: string;
  /** The revision that is being made, and the day on which its input was seen, YYYY-MM-DD. */
  revision: number;
  observedOn: string;
}

/**
 * Resolves some things from all that is said of them and writes their rows; what is already so is left alone.
 * Returns what was resolved, by id.
 */
export async function applyEntities(
  db: Kysely<DB>,
  entityIds: readonly string[],
  context: ApplyContext,
): Promise<Map<string, Entity>> {
  const { names, identities } = context;
  const statements = await loadStatements(db, entityIds, context);
  const said = groupBy(statements, ({ kind }) => kind);
  const resolved = new Map<string, Entity>();
  const byKind = new Map<RecordKind, Resolved<RecordKind>[]>();
  const of = <K extends RecordKind>(kind: K): Resolved<K>[] => {
    const known = byKind.get(kind) ?? resolveAll(kind, said.get(kind) ?? []);
    byKind.set(kind, known);
    for (const [id, , entity] of known) if (!resolved.has(id)) resolved.set(id, entity);
    return known as Resolved<K>[];
  };
  const rows = <K extends keyof typeof entityRows>(kind: K): object[] =>
    of(kind).map(([id, claims]) => entityRows[kind](names, claims as never, id));

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
  await applyReplacements(db, context, of('model'));
  const routes = of('route').map(([id, claims]) => {
    const { modelSlug } = identities.routes.get(id) as NameIdentity;
    return routeRow(names, id, names.id('model', modelSlug), claims);
  });
  await unlistRoutes(db, entityIds, new Set(routes.map(({ id }) => id)), context);
  const cards = (said.get('rate-card') ?? []) as StoredCard[];
  const timelines = await timelinesOf(db, names, { statements: cards, routes, today: context.today });
  const priced = routes.map((route) => ({
    ...route,
    ...currentPrices(route, timelines.get(route.id)?.rows ?? [], context.today),
  }));
  await upsertRows(db, 'provider_route', routeColumns, priced);
  const prices = [...timelines.values()];
  await applyCards(db, prices);
  await applyGateways(db, names, rows('gateway'), of('gateway'));
  await applyBenchmarks(db, names, rows('benchmark'), of('benchmark'));
  const results = of('result').map(([id, claims, { fields }]) => {
    const { source } = (fields.get('score') as ResolvedField<StoredStatement>).from;
    return resultRow(names, id, source, claims, identities.results.get(id)?.modelSlug);
  });
  await upsertRows(db, 'benchmark_result', resultColumns, results);
  await dropResults(db, entityIds, results);
  await applyUseCases(db, names, rows('use-case'), of('use-case'));
  await writeConflicts(db, names, entityIds, { models: of('model'), routes: of('route'), prices });
  return resolved;
}

/** Resolves things of one kind; of a route that nobody lists any more nothing is made. */
function resolveAll(kind: RecordKind, statements: readonly StoredStatement[]): Resolved<RecordKind>[] {
  return [...groupBy(statements, ({ entityId }) => entityId)].flatMap(([id, said]) => {
    const own = kind === 'route' ? withLastingEnds(said) : said;
    if (own.length === 0) return [];
    const fields = resolveFields(own);
    const claims = resolvedClaims(fields) as Claims<RecordKind>;
    return [[id, claims, { fields, claims }]];
  });
}

async function applyReplacements(
  db: Kysely<DB>,
  { names, identities }: ApplyContext,
  models: readonly Resolved<'model'>[],
): Promise<void> {
  const rows = models.flatMap(([id, claims, { fields }]) =>
    replacementRows(names, id, fields.get('replacements')?.from.source ?? '', claims, identities.slugOf),
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
  const known = silent.flatMap((id) => {
    const slug = identities.routes.get(id)?.modelSlug;
    return slug === undefined ? [] : [{ id, model_id: names.id('model', slug) }];
  });
  if (known.length === 0) return;
  await sql`
    update provider_route set model_id = known.model_id
    from jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as known (id uuid, model_id uuid)
    where provider_route.id = known.id and provider_route.model_id <> known.model_id`.execute(db);
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
