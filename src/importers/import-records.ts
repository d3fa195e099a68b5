import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { OperatorError } from '../database/errors.ts';
import { applyEntities } from './apply.ts';
import { checkReferences } from './check-references.ts';
import type { ImportIssue, SourceClaims, SourceRecord } from './claims.ts';
import { deriveColumns } from './derive.ts';
import { type Identities, identifyRoutes, identityFeed } from './identities.ts';
import { lockCatalog, publishRevision } from './import-state.ts';
import { mergeDerivedModels, syncAliases } from './models-of-routes.ts';
import { Names } from './names.ts';
import type { SluggedKind } from './references.ts';
import { diffRecords, type RecordDiff, writeRecords } from './source-records.ts';
import { syncSources, touchSources } from './sources.ts';
import { withdrawnPrices } from './withdrawn-prices.ts';

/** What an adapter hands over. */
export interface ImportInput {
  records: readonly SourceRecord[];
  issues: readonly ImportIssue[];
  /** The sources that records name; those that the catalog knows already need not stand here. */
  sources: readonly SourceClaims[];
}

export interface ImportOptions {
  /** The moment of the import; its UTC day decides which prices and statuses are current. */
  now: Date;
}

/** What an import did. Counts are of records. */
export interface ImportResult {
  feed: string;
  /** The revision that the import made; null when nothing changed. */
  revision: number | null;
  recordsRead: number;
  created: number;
  changed: number;
  unchanged: number;
  noLongerListed: number;
  issues: ImportIssue[];
}

/**
 * Takes all that a feed says now into the catalog, in one transaction: records, entities, prices, derived columns, the
 * revision. What the feed said before and says no more is closed. The same input again writes one `import_run` row and
 * nothing else. `feed` names the input; several sources may speak in one feed, and one source in several.
 * Throws {@link OperatorError} when a record names a source that nobody declares; any error leaves the catalog as it was.
 */
export async function importRecords(
  db: Kysely<DB>,
  feed: string,
  input: ImportInput,
  options: ImportOptions,
): Promise<ImportResult> {
  if (feed === identityFeed) throw new OperatorError(`The feed name "${feed}" is the catalog's own; choose another.`);
  return db.transaction().execute((trx) => run(trx, feed, input, options.now));
}

async function run(trx: Transaction<DB>, feed: string, input: ImportInput, now: Date): Promise<ImportResult> {
  const begun = performance.now();
  const at = now.toISOString();
  const state = await lockCatalog(trx);
  const changedSources = await syncSources(trx, input.sources);
  const names = await Names.load(trx);
  for (const { source, kind, key } of input.records) {
    if (!names.knows('source', source)) throw new OperatorError(`No source "${source}" is known (${kind} ${key}).`);
  }
  const checked = checkReferences(names, input.records);
  const withdrawn = await withdrawnPrices(trx, feed, checked.records);
  const diff = await diffRecords(trx, feed, [...checked.records, ...withdrawn]);
  const issues = [...input.issues, ...checked.issues];
  const result: ImportResult = {
    feed,
    revision: null,
    recordsRead: input.records.length,
    created: diff.created,
    changed: diff.changed,
    unchanged: diff.unchanged,
    noLongerListed: diff.noLongerListed,
    issues,
  };
  if (diff.opened.length + diff.closed.length + changedSources.length > 0) {
    const revision = state.revision + 1;
    const identities = await takeIn(trx, names, {
      feed,
      diff,
      changedSources,
      declared: checked.declared,
      revision,
      at,
    });
    issues.push(...identities.issues);
    await deriveColumns(trx, at.slice(0, 10));
    await touchSources(trx, feed, at);
    await publishRevision(trx, { revision, today: at.slice(0, 10), at });
    result.revision = revision;
  }
  await trx
    .insertInto('import_run')
    .values({
      feed,
      started_at: at,
      finished_at: new Date(now.getTime() + performance.now() - begun).toISOString(),
      revision: result.revision,
      records_read: result.recordsRead,
      created: result.created,
      changed: result.changed,
      unchanged: result.unchanged,
      no_longer_listed: result.noLongerListed,
      issues: JSON.stringify(issues),
    })
    .execute();
  return result;
}

interface Change {
  feed: string;
  diff: RecordDiff;
  changedSources: readonly string[];
  declared: ReadonlyMap<SluggedKind, string[]>;
  revision: number;
  at: string;
}

async function takeIn(trx: Transaction<DB>, names: Names, change: Change): Promise<Identities> {
  const { feed, diff, declared, revision, at } = change;
  const before = await trx.selectFrom('provider_route').select(['id', 'model_id']).execute();
  const lastRun = await trx
    .selectFrom('import_run')
    .select(sql<string | null>`(max(started_at) at time zone 'UTC')::date::text`.as('day'))
    .where('feed', '=', feed)
    .executeTakeFirst();
  await writeRecords(trx, feed, diff, names, { revision, observedAt: at });

  const identities = await identifyRoutes(trx, names);
  const derived = checkReferences(names, identities.derived);
  const derivedDiff = await diffRecords(trx, identityFeed, derived.records);
  await writeRecords(trx, identityFeed, derivedDiff, names, { revision, observedAt: at });

  const affected = new Set<string>();
  for (const one of [diff, derivedDiff]) {
    for (const { spoken } of one.closed) affected.add(spoken.id);
  }
  const models = new Map([...identities.routes].map(([id, { modelSlug }]) => [id, names.id('model', modelSlug)]));
  for (const { id, model_id } of before) if ((models.get(id) ?? model_id) !== model_id) affected.add(id);
  for (const id of await affectedBy(trx, change, [declared, derived.declared])) affected.add(id);

  const context = { names, identities: identities.routes, lastListedOn: lastRun?.day ?? at.slice(0, 10) };
  await applyEntities(trx, [...affected], context);
  await syncAliases(trx, names, identities);
  await mergeDerivedModels(trx, before, models);
  return identities;
}

/**
 * The things whose row may change although no record of theirs did: what the changed sources speak of, what names
 * something that has only now become known, and the routes of models that were spoken of (a first price may count from
 * the release). And what this revision's records speak of.
 */
async function affectedBy(
  trx: Transaction<DB>,
  { changedSources, revision }: Change,
  declared: readonly ReadonlyMap<SluggedKind, string[]>[],
): Promise<string[]> {
  const known = (kind: SluggedKind) => declared.flatMap((one) => one.get(kind) ?? []);
  const { rows } = await sql<{ id: string }>`
    with spoken as (
      select entity_id as id, kind from source_record where revision_from = ${revision}
    )
    select id from spoken
    union
    select r.id from provider_route r join spoken on spoken.kind = 'model' and spoken.id = r.model_id
    union
    select entity_id from source_record where source_id = any(${changedSources}::uuid[]) and revision_until is null
    union
    select entity_id from source_record
    where revision_until is null and revision_from < ${revision} and (
      claims->>'developer' = any(${known('organization')}::text[])
      or claims->>'organization' = any(${known('organization')}::text[])
      or claims->>'family' = any(${known('family')}::text[])
      or claims->>'license' = any(${known('license')}::text[])
      or kind = 'gateway' and (
        claims->>'provider' = any(${known('provider')}::text[])
        or claims->'providers' ?| ${known('provider')}::text[]
        or claims->'models' ?| ${known('model')}::text[]
      )
      or kind = 'use-case' and exists (
        select from jsonb_array_elements(claims->'variants') one where one->>'variant' = any(${known('variant')}::text[])
      )
      or kind = 'model' and exists (
        select from jsonb_array_elements(claims->'replacements') one where one->>'model' = any(${known('model')}::text[])
      )
    )`.execute(trx);
  return rows.map(({ id }) => id);
}
