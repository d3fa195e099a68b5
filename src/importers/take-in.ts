import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type CatalogChange, type CatalogStates, catalogChanges, mergedChange } from '../decisions/changes.ts';
import { needsWords, toldChanges } from '../decisions/told-changes.ts';
import { affectedBy } from './affected.ts';
import { type ApplyContext, applyEntities } from './apply.ts';
import { loadStates } from './catalog-states.ts';
import { loadChangedWords } from './changed-words.ts';
import { checkReferences } from './check-references.ts';
import type { ImportIssue } from './claims.ts';
import { type Identities, identifyNames } from './identities.ts';
import { identityFeed } from './identity-claims.ts';
import type { ReportedChange } from './import-result.ts';
import { inheritLifecycles } from './inherit-lifecycles.ts';
import { type Move, mergeDerivedModels, syncAliases } from './models-of-names.ts';
import type { Names } from './names.ts';
import type { SluggedKind } from './references.ts';
import { diffRecords, type RecordDiff, writeRecords } from './source-records.ts';
import { writeChanges } from './write-changes.ts';

/** What a revision takes in. Moments are ISO 8601, days YYYY-MM-DD, both UTC. */
export interface Intake {
  feed: string;
  diff: RecordDiff;
  changedSources: readonly string[];
  declared: ReadonlyMap<SluggedKind, string[]>;
  revision: number;
  observedAt: string;
  recordedAt: string;
  today: string;
  lastListedOn: string;
  /** What days have brought since the revision before, told with this one. */
  passed: readonly CatalogChange[];
  /** Nothing was read of the feed before. */
  firstReading: boolean;
  onStep: (step: string, done: number) => void;
}

/**
 * Writes a difference of records down and brings everything that follows from it up to date: identities, entities,
 * prices, conflicts, aliases, merged models, changes.
 */
export async function takeIn(
  trx: Transaction<DB>,
  names: Names,
  intake: Intake,
): Promise<{ issues: ImportIssue[]; changes: ReportedChange[] }> {
  const { feed, diff, declared, onStep } = intake;
  const before = await ownersBefore(trx);
  onStep('writing records', 0.1);
  await writeRecords(trx, feed, diff, names, intake);

  onStep('identifying', 0.25);
  const identities = await identifyNames(trx, names);
  for (const { identity } of identities.models) names.declare('model', identity.modelSlug);
  const spoken = await attachModelRecords(trx, names, identities);
  const derived = checkReferences(names, identities.derived);
  const derivedDiff = await diffRecords(trx, identityFeed, derived.records);
  await writeRecords(trx, identityFeed, derivedDiff, names, intake);

  const moves = [...spoken, ...movedOwners(names, before, identities)];
  const affected = new Set(await affectedBy(trx, intake, [declared, derived.declared]));
  for (const { closed, redated } of [diff, derivedDiff]) {
    for (const { entityId } of [...closed, ...redated]) if (entityId) affected.add(entityId);
  }
  for (const { id, from, target } of moves) for (const one of [id, from, target]) if (one) affected.add(one);

  onStep('resolving', 0.35);
  const ids = [...affected];
  const earlier = await loadStates(trx, ids);
  const { lastListedOn, today, revision } = intake;
  const days = { today, observedOn: intake.observedAt.slice(0, 10) };
  const context: ApplyContext = { names, identities, lastListedOn, revision, ...days };
  const resolved = await applyEntities(trx, ids, context);
  await syncAliases(trx, names, identities);
  const merged = await mergeDerivedModels(trx, moves);
  await inheritLifecycles(trx);

  onStep('telling changes', 0.75);
  const later = await loadStates(trx, ids, earlier);
  const changes: CatalogChange[] = [
    ...intake.passed,
    ...merged.map(({ slug, intoId }) => mergedChange({ slug, intoId, intoSlug: names.slugOf(intoId) as string }, days)),
    ...(await tell(trx, catalogChanges(earlier, later, days), intake)),
  ];
  await writeChanges(trx, names, changes, resolved, intake);
  return {
    issues: [...derived.issues, ...identities.issues],
    changes: changes.map(({ instead: _, ...change }) => ({ ...change, subject: subjectOf(change, later, names) })),
  };
}

/** The differences that are told as changes. */
async function tell(
  db: Kysely<DB>,
  differences: readonly CatalogChange[],
  { revision, today, firstReading }: Intake,
): Promise<CatalogChange[]> {
  const doubtful = differences.filter(needsWords).map(({ routeId, modelId }) => routeId ?? modelId ?? '');
  const words = await loadChangedWords(db, [...new Set(doubtful)], revision);
  return toldChanges(differences, words, { today, first: firstReading });
}

interface Owners {
  routes: Map<string, string>;
  results: Map<string, string>;
}

/** The model of every route and result, as it was. */
async function ownersBefore(db: Kysely<DB>): Promise<Owners> {
  const routes = await db.selectFrom('provider_route').select(['id', 'model_id']).execute();
  const results = await db.selectFrom('benchmark_result').select(['id', 'model_id']).execute();
  const byId = (rows: typeof routes) => new Map(rows.map(({ id, model_id }) => [id, model_id]));
  return { routes: byId(routes), results: byId(results) };
}

/** Routes and results whose name means another model than before. */
function movedOwners(names: Names, before: Owners, identities: Identities): Move[] {
  return (['routes', 'results'] as const).flatMap((kind) =>
    [...identities[kind]].flatMap(([id, { modelSlug }]) => {
      const [from, target] = [before[kind].get(id), names.id('model', modelSlug)];
      return from === undefined || from === target ? [] : [{ id, from, target }];
    }),
  );
}

/** Ties records that speak of a model by a name to the model that it means. Returns those for which that has changed. */
async function attachModelRecords(db: Kysely<DB>, names: Names, identities: Identities): Promise<Move[]> {
  const moved = identities.models.flatMap(({ claim, identity }) => {
    const target = names.id('model', identity.modelSlug);
    return claim.entityId === target ? [] : [{ record: claim.id, from: claim.entityId, target }];
  });
  if (moved.length === 0) return [];
  await sql`
    update source_record set entity_id = moved.target
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (record bigint, target uuid)
    where source_record.id = moved.record`.execute(db);
  return moved.map(({ from, target }) => ({ id: target, from, target }));
}

function subjectOf(change: { routeId: string | null; modelId: string | null }, states: CatalogStates, names: Names) {
  const route = change.routeId === null ? undefined : states.routes.get(change.routeId);
  return route?.key ?? names.slugOf(change.modelId ?? '') ?? '';
}
