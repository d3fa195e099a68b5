import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../db/types.ts';
import { OperatorError } from '../database/errors.ts';
import { checkReferences } from './check-references.ts';
import type { ImportIssue, SourceClaims, SourceRecord } from './claims.ts';
import { deriveColumns } from './derive.ts';
import { identityFeed } from './identity-claims.ts';
import type { ImportResult } from './import-result.ts';
import { writeRun } from './import-runs.ts';
import { beginImport, publishRevision } from './import-state.ts';
import { inheritLifecycles } from './inherit-lifecycles.ts';
import { Names } from './names.ts';
import { changesOfPassedDays } from './passed-days.ts';
import { withoutAbsurdPrices } from './price-jumps.ts';
import type { Fetched } from './read-input.ts';
import { rollForward } from './roll.ts';
import { seedFeed } from './seed.ts';
import { diffRecords } from './source-records.ts';
import { syncSources, touchIfDue, touchSource, unreadSource } from './sources.ts';
import { takeIn } from './take-in.ts';
import { endTypedFacts, supersededFacts } from './typed-facts.ts';
import { withdrawnPrices } from './withdrawn-prices.ts';

/** What an adapter hands over. */
export interface ImportInput {
  records: readonly SourceRecord[];
  issues: readonly ImportIssue[];
  /** The sources that records name; those that the catalog knows already need not stand here. */
  sources: readonly SourceClaims[];
  /** How the input was fetched, to ask for it only when it has changed the next time. */
  fetched?: Fetched;
  /** The slug of the source that was looked at for this; left out for data that comes with the package. */
  lookedAt?: string;
}

export interface ImportOptions {
  /** The moment of the import; its UTC day decides which prices and statuses are current. */
  now: Date;
  /** When the sources were seen to say this, where that was earlier: an undated price counts from its UTC day. */
  observedAt?: Date;
  /** Tells what would be done, and does nothing. */
  dryRun?: boolean;
  /** Refuses an input that has any issue. */
  strict?: boolean;
  /** Hears what is being done, and how far along that is, 0 to 1. */
  onStep?: (step: string, done: number) => void;
}

class DryRun extends Error {
  readonly result: ImportResult;
  constructor(result: ImportResult) {
    super('a dry run');
    this.result = result;
  }
}

/**
 * Takes all that a feed says now into the catalog, in one transaction: records, entities, prices, derived columns,
 * changes, the revision. What the feed said before and says no more is closed. The same input again writes one
 * `import_run` row and nothing else. `feed` names the input; several sources may speak in one feed, and one source in
 * several.
 * Throws {@link OperatorError} when a record names a source that nobody declares, the feed was seen later already, or
 * `strict` finds an issue; any error leaves the catalog as it was.
 */
export async function importRecords(
  db: Kysely<DB>,
  feed: string,
  input: ImportInput,
  options: ImportOptions,
): Promise<ImportResult> {
  if (feed === identityFeed) throw new OperatorError(`The feed name "${feed}" is the catalog's own; choose another.`);
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await run(trx, feed, input, options);
      if (options.dryRun) throw new DryRun({ ...result, revision: null });
      return result;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.result;
    throw error;
  }
}

async function run(
  trx: Transaction<DB>,
  feed: string,
  input: ImportInput,
  options: ImportOptions,
): Promise<ImportResult> {
  const { now, observedAt = now, strict = false, onStep = () => {} } = options;
  const begun = performance.now();
  const at = {
    recordedAt: now.toISOString(),
    observedAt: observedAt.toISOString(),
    today: now.toISOString().slice(0, 10),
  };
  const state = await beginImport(trx, () => onStep('waiting for another import to end', 0));
  onStep('comparing', 0.05);
  const lastObservedAt = await checkOrder(trx, feed, at.observedAt);
  const changedSources = await syncSources(trx, input.sources);
  const names = await Names.load(trx);
  for (const { source, kind, key } of input.records) {
    if (!names.knows('source', source)) throw new OperatorError(`No source "${source}" is known (${kind} ${key}).`);
  }
  const checked = checkReferences(names, input.records);
  const withdrawn = await withdrawnPrices(trx, feed, checked.records, input.lookedAt);
  const superseded = feed === seedFeed ? await supersededFacts(trx, names, checked.records) : new Set();
  const standing = checked.records.filter((record) => !superseded.has(record));
  const found = await diffRecords(trx, feed, standing, withdrawn);
  const { diff: sane, issues: jumps } = await withoutAbsurdPrices(trx, found);
  const diff = input.lookedAt
    ? await endTypedFacts(trx, names, sane, { source: input.lookedAt, records: standing, observedAt: at.observedAt })
    : sane;
  if (input.lookedAt) changedSources.push(...(await unreadSource(trx, input.lookedAt)));
  const issues = [...input.issues, ...checked.issues, ...jumps];
  const result: ImportResult = {
    feed,
    revision: null,
    recordsRead: input.records.length,
    leftOut: input.records.length - diff.created - diff.changed - diff.unchanged,
    created: diff.created,
    changed: diff.changed,
    unchanged: diff.unchanged,
    noLongerListed: diff.noLongerListed,
    issues,
    changes: [],
  };
  if (diff.opened.length + diff.closed.length + diff.redated.length + changedSources.length > 0) {
    const revision = state.revision + 1;
    // First: on when its source was looked at hangs whether a price was observed, and whether a route ends with its model.
    if (input.lookedAt !== undefined) await touchSource(trx, input.lookedAt, at.observedAt);
    const passed = await changesOfPassedDays(trx, names, { after: state.toldOn, until: at.today, revision });
    const taken = await takeIn(trx, names, {
      feed,
      passed,
      diff,
      changedSources,
      declared: checked.declared,
      revision,
      firstReading: lastObservedAt === null,
      lastListedOn: (lastObservedAt ?? at.observedAt).slice(0, 10),
      ...at,
      onStep,
    });
    issues.push(...taken.issues);
    result.changes = taken.changes;
    onStep('deriving', 0.85);
    await deriveColumns(trx, at.today);
    await publishRevision(trx, { revision, today: at.today, at: at.recordedAt });
    result.revision = revision;
  } else if (input.lookedAt !== undefined && (await touchIfDue(trx, input.lookedAt, at.observedAt))) {
    const { revision, rolledOn } = await rollForward(trx, state, now);
    if ((await inheritLifecycles(trx)) > 0) await deriveColumns(trx, rolledOn);
    await publishRevision(trx, { revision: revision + 1, today: rolledOn, at: at.recordedAt });
  }
  if (strict && issues.length > 0) throw strictError(feed, issues);
  const finishedAt = new Date(now.getTime() + performance.now() - begun).toISOString();
  await writeRun(trx, result, { startedAt: at.recordedAt, finishedAt, observedAt: at.observedAt }, input.fetched);
  onStep('committing', 0.98);
  return result;
}

/** Refuses to go back in time: what a feed said earlier cannot replace what it said later. Returns when it was last seen. */
async function checkOrder(trx: Transaction<DB>, feed: string, observedAt: string): Promise<string | null> {
  const { last } = await trx
    .selectFrom('import_run')
    .select(sql<string | null>`max(observed_at)`.as('last'))
    .where('feed', '=', feed)
    .executeTakeFirstOrThrow();
  if (last === null) return null;
  const lastObservedAt = new Date(last).toISOString();
  if (observedAt.slice(0, 10) < lastObservedAt.slice(0, 10)) {
    throw new OperatorError(
      `${feed} was last seen on ${lastObservedAt.slice(0, 10)}; an input of ${observedAt.slice(0, 10)} is older. ` +
        'Import snapshots in the order of their days.',
    );
  }
  return lastObservedAt;
}

function strictError(feed: string, issues: readonly ImportIssue[]): OperatorError {
  const shown = issues
    .slice(0, 10)
    .map(({ kind, record, path, reason }) => `  ${kind} ${record}, ${path || 'record'}: ${reason}`);
  const more = issues.length > shown.length ? [`  … and ${issues.length - shown.length} more`] : [];
  return new OperatorError(
    [`${feed} has ${issues.length} issues, and --strict takes none; nothing was imported:`, ...shown, ...more].join(
      '\n',
    ),
  );
}
