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

/** Compares records with the open ones of a feed, by the hash of their canonical claims. */
export async function diffRecords(db: Kysely<DB>, feed: string, records: readonly SourceRecord[]): Promise<RecordDiff> {
  const open = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source_record.id', 'source.slug', 'source_record.kind', 'external_key', 'sha256', 'entity_id'])
    .where('feed', '=', feed)
    .where('revision_until', 'is', null)
    .execute();
  const known = new Map(open.map((row) => [`${row.slug} ${row.kind} ${row.external_key}`, row]));
  const diff: RecordDiff = { opened: [], closed: [], created: 0, changed: 0, unchanged: 0, noLongerListed: 0 };
  const close = ({ id, entity_id }: (typeof open)[number]) => diff.closed.push({ rowId: id, entityId: entity_id });
  for (const record of records) {
    const key = `${record.source} ${record.kind} ${record.key}`;
    const row = known.get(key);
    known.delete(key);
    const sha256 = hash('sha256', canonicalJson(record.claims), 'hex');
    if (row?.sha256 === sha256) {
      diff.unchanged++;
      continue;
    }
    if (row) {
      diff.changed++;
      close(row);
    } else {
      diff.created++;
    }
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
  for (let start = 0; start < diff.opened.length; start += rowsPerStatement) {
    const rows = diff.opened.slice(start, start + rowsPerStatement).map((record) => ({
      source_id: names.id('source', record.source),
      kind: record.kind,
      external_key: record.key,
      sha256: record.sha256,
      claims: record.claims,
      entity_id: spokenOf(names, record),
    }));
    await sql`
      insert into source_record
        (feed, source_id, kind, external_key, revision_from, observed_at, recorded_at, sha256, claims, entity_id)
      select ${feed}::text, source_id, kind, external_key, ${revision}::int, ${observedAt}::timestamptz,
        ${recordedAt}::timestamptz, sha256, claims, entity_id
      from jsonb_populate_recordset(null::source_record, ${JSON.stringify(rows)}::jsonb)`.execute(db);
  }
}
