import { Big } from 'big.js';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { canonicalJson } from '../decisions/canonical-json.ts';
import type { StatedCard, StatedLine } from '../decisions/card-statement.ts';
import type { ImportIssue } from './claims.ts';
import type { RecordDiff } from './source-records.ts';

/** A price that is this many times the last one that the source gave, or this part of it, is a slip of units. */
const mostTimes = 1000;

/**
 * Leaves out of a difference every rate card in which a price jumps a thousandfold against what the source said last;
 * the last card stands on. A correction by its source may jump.
 */
export async function withoutAbsurdPrices(
  db: Kysely<DB>,
  diff: RecordDiff,
): Promise<{ diff: RecordDiff; issues: ImportIssue[] }> {
  const repriced = diff.opened.filter((record) => record.kind === 'rate-card' && record.replaces !== undefined);
  if (repriced.length === 0) return { diff, issues: [] };
  const rows = await db
    .selectFrom('source_record')
    .select(['id', 'claims'])
    .where('id', '=', sql<string>`any(${repriced.map(({ replaces }) => replaces as string)}::bigint[])`)
    .execute();
  const last = new Map(rows.map(({ id, claims }) => [id, claims as unknown as StatedCard]));
  const issues: ImportIssue[] = [];
  const refused = new Set<string>();
  for (const record of repriced) {
    const claims = record.claims as StatedCard;
    const was = last.get(record.replaces as string);
    const jump = was && !claims.correction ? jumpOf(was, claims) : null;
    if (!jump) continue;
    refused.add(record.replaces as string);
    issues.push({
      kind: 'ABSURD_AMOUNT',
      record: `${record.source} rate-card ${record.key}`,
      path: `lines ${jump.line.meter}`,
      reason: `${jump.line.amount} is more than ${mostTimes} times away from the ${jump.was} that it said last; the last card stands on`,
      severity: 'error',
    });
  }
  if (refused.size === 0) return { diff, issues };
  return {
    issues,
    diff: {
      ...diff,
      opened: diff.opened.filter(({ replaces }) => replaces === undefined || !refused.has(replaces)),
      closed: diff.closed.filter(({ rowId }) => !refused.has(rowId)),
      changed: diff.changed - refused.size,
      unchanged: diff.unchanged + refused.size,
    },
  };
}

function jumpOf(was: StatedCard, is: StatedCard): { was: string; line: StatedLine } | null {
  if (was.currency !== is.currency) return null;
  const conditions = ({ amount: _, ...rest }: StatedLine) => canonicalJson(rest);
  const amounts = new Map(was.lines.map((line) => [conditions(line), line.amount]));
  for (const line of is.lines) {
    const before = amounts.get(conditions(line));
    if (before === undefined || Number(before) === 0 || Number(line.amount) === 0) continue;
    const times = new Big(line.amount).div(before);
    if (times.gte(mostTimes) || times.lte(1 / mostTimes)) return { was: before, line };
  }
  return null;
}
