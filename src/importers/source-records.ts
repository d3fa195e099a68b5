import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { canonicalJson } from '../decisions/canonical-json.ts';
import type { SourceRecord } from './claims.ts';
import { entityId } from './entity-id.ts';
import type { Names } from './names.ts';

/** The difference between what a feed said so far and what it says now. */
export interface RecordDiff {
  /** New records, and new words of known ones, with the row that they replace. */
  opened: (SourceRecord & { sha256: string; replaces?: string })[];
  /** Open rows that no longer stand, with what they speak of. */
  closed: { rowId: string; entityId: string | null }[];
  /** Open rows that stand and were kept under another day than they are now known to have been said on. */
  redated: { rowId: string; entityId: string | null; observedOn: string }[];
  created: number;
  changed: number;
  unchanged: number;
  noLongerListed: number;
}

/**
 * The id of what a record speaks of: rate cards speak of their route, everything else of itself. Null for a model that
 * is spoken of by a name, which the identity rules look up once all names are known.
 */
function spokenOf(names: Names, record: SourceRecord): string | null {
  switch (record.kind) {
    case 'route':
    case 'rate-card':
      return names.route(record.claims);
    case 'result': {
      const { model, wireId, variant, run = '' } = record.claims;
      const named = model === undefined ? `~${wireId}` : names.id('model', model);
      return entityId('result', [named, names.id('variant', variant), record.source, run].join('|'));
    }
    default:
      return record.claims.slug === undefined ? null : names.id(record.kind, record.claims.slug);
  }
}

/** No difference. */
export const nothingNew: RecordDiff = {
  opened: [],
  closed: [],
  redated: [],
  created: 0,
  changed: 0,
  unchanged: 0,
  noLongerListed: 0,
};

/**
 * Compares records with the open ones of a feed, by the hash of their canonical claims.
 * @param withdrawals made by the catalog, not read: a price that is withdrawn counts as no longer listed, once
 */
export async function diffRecords(
  db: Kysely<DB>,
  feed: string,
  read: readonly SourceRecord[],
  withdrawals: readonly SourceRecord[] = [],
): Promise<RecordDiff> {
  const open = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source_record.id', 'source.slug', 'source_record.kind', 'external_key', 'sha256', 'entity_id'])
    .select(sql<string>`to_char(observed_at at time zone 'UTC', 'YYYY-MM-DD')`.as('observedOn'))
    .where('feed', '=', feed)
    .where('revision_until', 'is', null)
    .execute();
  const known = new Map(open.map((row) => [`${row.slug} ${row.kind} ${row.external_key}`, row]));
  const diff: RecordDiff = { ...nothingNew, opened: [], closed: [], redated: [] };
  const close = ({ id, entity_id }: (typeof open)[number]) => diff.closed.push({ rowId: id, entityId: entity_id });
  const withdrawn = new Set(withdrawals);
  for (const record of [...read, ...withdrawals]) {
    const key = `${record.source} ${record.kind} ${record.key}`;
    const row = known.get(key);
    known.delete(key);
    const sha256 = hash('sha256', canonicalJson(record.claims), 'hex');
    if (row?.sha256 === sha256) {
      const { observedOn = row.observedOn } = record;
      if (observedOn !== row.observedOn) diff.redated.push({ rowId: row.id, entityId: row.entity_id, observedOn });
      if (!withdrawn.has(record)) diff.unchanged++;
      continue;
    }
    if (row) close(row);
    if (!withdrawn.has(record)) diff[row ? 'changed' : 'created']++;
    else if (row) diff.noLongerListed++;
    diff.opened.push({ ...record, sha256, ...(row ? { replaces: row.id } : {}) });
  }
  for (const row of known.values()) {
    diff.noLongerListed++;
    close(row);
  }
  return diff;
}

const rowsPerStatement = 2000;

/** Writes a difference down: closes what no longer stands and opens what is said now, as of a revision. */
export async function writeRecords(
  db: Kysely<DB>,
  feed: string,
  diff: RecordDiff,
  names: Names,
  at: { revision: number; observedAt: string; recordedAt: string },
): Promise<void> {
  const { revision, observedAt, recordedAt } = at;
  if (diff.closed.length > 0) {
    await db
      .updateTable('source_record')
      .set({ revision_until: revision })
      .where('id', '=', sql<string>`any(${diff.closed.map(({ rowId }) => rowId)}::bigint[])`)
      .execute();
  }
  if (diff.redated.length > 0) {
    await sql`
      update source_record set observed_at = redated."observedOn"::timestamp at time zone 'UTC'
      from jsonb_to_recordset(${JSON.stringify(diff.redated)}::jsonb) as redated ("rowId" bigint, "observedOn" text)
      where source_record.id = redated."rowId"`.execute(db);
  }
  for (let start = 0; start < diff.opened.length; start += rowsPerStatement) {
    const rows = diff.opened.slice(start, start + rowsPerStatement).map((record) => ({
      source_id: names.id('source', record.source),
      kind: record.kind,
      external_key: record.key,
      sha256: record.sha256,
      claims: record.claims,
      entity_id: spokenOf(names, record),
      observed_at: record.observedOn === undefined ? observedAt : `${record.observedOn}T00:00:00Z`,
    }));
    await sql`
      insert into source_record
        (feed, source_id, kind, external_key, revision_from, observed_at, recorded_at, sha256, claims, entity_id)
      select ${feed}::text, source_id, kind, external_key, ${revision}::int, observed_at,
        ${recordedAt}::timestamptz, sha256, claims, entity_id
      from jsonb_populate_recordset(null::source_record, ${JSON.stringify(rows)}::jsonb)`.execute(db);
  }
}
