import { isStorable } from '../decisions/storable.ts';
import type { SortKey } from './sort-key.ts';

const largestInteger = 2 ** 31 - 1;

/** Whether PostgreSQL reads a text as a value of the type: cursors are made by us, but anybody may send another one. */
const reads: Record<SortKey['type'] | 'id', (text: string) => boolean> = {
  text: isStorable,
  date: (text) => /^-?infinity$/.test(text) || isDay(text),
  integer: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= largestInteger,
  numeric: (text) => /^(-?Infinity|-?\d{1,40}(\.\d{1,40})?)$/.test(text),
  'double precision': isDouble,
  id: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
};

/** Whether values can stand for a place in a list of this ordering: one for each key, and an id. */
export function isPlace(values: readonly string[], sort: readonly SortKey[]): boolean {
  const types = [...sort.map((key) => key.type), 'id' as const];
  return values.length === types.length && types.every((type, index) => reads[type](values[index] as string));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** PostgreSQL refuses what is too large, and what is too small to be anything but 0. */
function isDouble(text: string): boolean {
  if (/^-?Infinity$/.test(text)) return true;
  const [, digits] = /^-?(\d{1,30}(?:\.\d{1,30})?)(?:e[+-]?\d{1,3})?$/.exec(text) ?? [];
  if (digits === undefined) return false;
  const number = Number(text);
  return Number.isFinite(number) && (number !== 0 || /^[0.]+$/.test(digits));
}
