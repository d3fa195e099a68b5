import { sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { checkReferences } from './check-references.ts';
import type { SourceRecord } from './claims.ts';
import { Names } from './names.ts';
import { nothingNew } from './source-records.ts';
import { takeIn } from './take-in.ts';

/** The state that a rebuilt catalog is in. */
interface RebuiltState {
  revision: number;
  /** YYYY-MM-DD. */
  today: string;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * Works out everything that follows from the records of an otherwise empty catalog: entities, names, prices, conflicts.
 * Things of which no source speaks any more stand as they were said last, and count as no longer listed.
 * @param changes what happened, as JSON texts of rows; those of things that are not there are left out
 */
export async function rebuild(
  trx: Transaction<DB>,
  { revision, today, at }: RebuiltState,
  changes: readonly string[],
): Promise<void> {
  const silent = await lastWords(trx);
  await setUntil(trx, silent, null);
  const names = await Names.load(trx);
  const { declared } = await onlyWhatStands(trx, names);
  const sources = await trx.selectFrom('source').select('id').execute();
  await takeIn(trx, names, {
    feed: 'dump',
    diff: nothingNew,
    changedSources: sources.map(({ id }) => id),
    declared,
    revision,
    observedAt: at,
    recordedAt: at,
    today,
    lastListedOn: today,
    passed: [],
    firstReading: true,
    onStep: () => {},
  });
  await setUntil(trx, silent, 'until');
  await unlist(trx, silent);
  await replaceChanges(trx, changes);
}

interface LastWord {
  id: string;
  until: number;
}

/** The records that were the last to speak of a thing of which no source speaks any more; prices and scores are no things. */
async function lastWords(trx: Transaction<DB>): Promise<LastWord[]> {
  const { rows } = await sql<LastWord>`
    with last as (
      select entity_id, kind, max(revision_until) as until from source_record
      where entity_id is not null and kind not in ('rate-card', 'result')
      group by entity_id, kind having bool_and(revision_until is not null)
    )
    select said.id, said.revision_until as until
    from last join source_record said
      on said.entity_id = last.entity_id and said.kind = last.kind and said.revision_until = last.until
    where not exists (
      select from source_record open
      where open.revision_until is null and open.feed = said.feed and open.source_id = said.source_id
        and open.kind = said.kind and open.external_key = said.external_key)`.execute(trx);
  return rows;
}

async function setUntil(trx: Transaction<DB>, records: readonly LastWord[], until: 'until' | null): Promise<void> {
  await sql`
    update source_record set revision_until = ${until === null ? sql`null` : sql`word.until`}
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as word (id bigint, until integer)
    where source_record.id = word.id`.execute(trx);
}

/** Makes known what the open records declare, and takes out those that name something which is no longer there. */
async function onlyWhatStands(trx: Transaction<DB>, names: Names) {
  const rows = await trx
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source_record.id', 'source.slug as source', 'kind', 'external_key as key', 'claims'])
    .where('revision_until', 'is', null)
    .execute();
  const checked = checkReferences(names, rows as unknown as (SourceRecord & { id: string })[]);
  const standing = new Set(checked.records.map((record) => (record as SourceRecord & { id: string }).id));
  const fallen = rows.flatMap(({ id }) => (standing.has(id) ? [] : [id]));
  if (fallen.length > 0) {
    await trx.deleteFrom('source_record').where('id', '=', sql<string>`any(${fallen}::bigint[])`).execute();
  }
  return checked;
}

/** Routes of which nobody speaks any more are not listed, since the day on which their feed was last seen to list them. */
async function unlist(trx: Transaction<DB>, silent: readonly LastWord[]): Promise<void> {
  await sql`
    update provider_route set listed = false, last_listed_on = said.day
    from (
      select record.entity_id, max((
        select (run.observed_at at time zone 'UTC')::date from import_run run
        where run.feed = record.feed and run.id < (
          select min(closing.id) from import_run closing
          where closing.feed = record.feed and closing.revision = record.revision_until)
        order by run.id desc limit 1)) as day
      from source_record record
      where record.kind = 'route' and record.id = any(${silent.map(({ id }) => id)}::bigint[])
      group by record.entity_id
    ) said
    where provider_route.id = said.entity_id`.execute(trx);
}

/** What happened takes the place of what taking everything in at once looked like. */
async function replaceChanges(trx: Transaction<DB>, changes: readonly string[]): Promise<void> {
  await trx.deleteFrom('change').execute();
  await sql`
    insert into change
    select row.* from jsonb_populate_recordset(null::change, ${`[${changes.join(',')}]`}::jsonb) as row
    where (row.model_id is null or exists (select from model where id = row.model_id))
      and (row.route_id is null or exists (select from provider_route where id = row.route_id))
      and (row.variant_id is null or exists (select from benchmark_variant where id = row.variant_id))
      and (row.source_id is null or exists (select from source where id = row.source_id))`.execute(trx);
}
