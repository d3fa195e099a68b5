import { compareDecimals } from './money.ts';
import { type UncertainScore, withinChance } from './score-error.ts';

/** What is compared, by a name that sorts the same whatever the order of the columns. */
export interface Subject {
  slug: string;
  name: string;
}

/** One value of a comparison, typed: at most one of the typed fields is set. */
export interface Cell {
  state: 'KNOWN' | 'UNKNOWN' | 'NOT_APPLICABLE';
  /** For people. */
  display: string;
  number?: number;
  decimal?: string;
  support?: 'YES' | 'NO' | 'UNKNOWN';
  date?: string;
  /** Standard error of a score, in its unit. */
  error?: number;
}

/** Whether and how the values of a row are ranked. */
type Comparability = 'YES' | 'DIFFERENT_VARIANT' | 'MISSING' | 'NOT_RANKED';

/** Which values are better: higher or lower ones, YES, or later dates; null where none is. */
export type Better = 'HIGHER' | 'LOWER' | 'SUPPORTED' | 'LATER' | null;

/** A row as it is asked for: one cell for each subject, in their order. */
export interface RowSpec {
  key: string;
  group: string;
  label: string;
  better: Better;
  cells: Cell[];
  note?: string | null;
  /** Set where the values are of different variants and cannot be ranked. */
  differentVariants?: boolean;
}

/** A row with its verdict. */
export interface ComparedRow extends RowSpec {
  /** Indexes of the subjects that win, in the order of the columns; several when they are level. */
  winners: number[];
  comparable: Comparability;
  note: string | null;
  /** Indexes of those that a score puts behind the winners, by no more than chance may make. */
  withinChance: number[];
}

const unknown = 'unknown';

/** A number, such as tokens; null is not known. */
export function numberCell(value: number | null, unit = ''): Cell {
  return value === null
    ? { state: 'UNKNOWN', display: unknown }
    : { state: 'KNOWN', display: `${value.toLocaleString('en-US')}${unit}`, number: value };
}

/** An amount of money or another exact decimal; null is not known. */
export function decimalCell(value: string | null, unit = ''): Cell {
  return value === null
    ? { state: 'UNKNOWN', display: unknown }
    : { state: 'KNOWN', display: `${value}${unit}`, decimal: value };
}

/** Whether something is supported. */
export function supportCell(support: 'YES' | 'NO' | 'UNKNOWN'): Cell {
  const display = { YES: 'yes', NO: 'no', UNKNOWN: unknown }[support];
  return { state: support === 'UNKNOWN' ? 'UNKNOWN' : 'KNOWN', display, support };
}

/** A partial date; null is not known. */
export function dateCell(value: string | null): Cell {
  return value === null ? { state: 'UNKNOWN', display: unknown } : { state: 'KNOWN', display: value, date: value };
}

/** Words; null is not known. */
export function textCell(value: string | null): Cell {
  return value === null ? { state: 'UNKNOWN', display: unknown } : { state: 'KNOWN', display: value };
}

/** Where the question makes no sense for the subject. */
export function notApplicable(display = 'does not apply'): Cell {
  return { state: 'NOT_APPLICABLE', display };
}

/**
 * The verdict on a row. Ranked are the values that are known, where one kind is better and there are at least two; what
 * is not known neither wins nor loses, and the row says so. Level values win together. That nobody supports something is
 * no win. The better score wins, as on the leaderboards, but where it leads by no more than chance may make the row says
 * so: that a difference cannot be told from chance does not make the scores equal.
 */
export function compareRow(row: RowSpec): ComparedRow {
  const known = row.cells.flatMap((cell, index) => (cell.state === 'KNOWN' ? [index] : []));
  const applicable = row.cells.filter(({ state }) => state !== 'NOT_APPLICABLE').length;
  const unranked = { ...row, note: row.note ?? null, winners: [], withinChance: [] };
  if (row.differentVariants) return { ...unranked, comparable: 'DIFFERENT_VARIANT' };
  if (row.better === null) return { ...unranked, comparable: 'NOT_RANKED' };
  const comparable = known.length === applicable && known.length > 1 ? 'YES' : 'MISSING';
  if (known.length < 2) return { ...unranked, comparable };
  const cell = (index: number) => row.cells[index] as Cell;
  const better = row.better;
  const winners = known.filter((index) => known.every((other) => compareCells(cell(index), cell(other), better) >= 0));
  if (better === 'SUPPORTED' && winners.some((index) => cell(index).support !== 'YES')) {
    return { ...unranked, comparable };
  }
  const near = known.filter((index) =>
    winners.some((top) => withinChance(uncertain(cell(index)), uncertain(cell(top)))),
  );
  return { ...row, note: row.note ?? null, winners, withinChance: near, comparable };
}

/** Above 0 when `a` is better, 0 when both are level, below when `b` is. */
export function compareCells(a: Cell, b: Cell, better: Exclude<Better, null>): number {
  if (better === 'SUPPORTED') return Number(a.support === 'YES') - Number(b.support === 'YES');
  if (better === 'LATER') return compareDates(a.date as string, b.date as string);
  const order =
    a.decimal !== undefined && b.decimal !== undefined
      ? compareDecimals(a.decimal, b.decimal)
      : Math.sign((a.number as number) - (b.number as number));
  return better === 'LOWER' ? 0 - order : order;
}

function uncertain({ number, error }: Cell): UncertainScore {
  return { score: number ?? 0, standardError: number === undefined ? null : (error ?? null) };
}

/** A date that is known to the month is level with each day of that month: which is later cannot be said. */
function compareDates(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0;
  return a > b ? 1 : -1;
}
