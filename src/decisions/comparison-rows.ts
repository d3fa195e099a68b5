import { capabilityWords, type SupportRow, supportOf } from './capabilities.ts';
import { type Better, type Cell, decimalCell, type RowSpec, supportCell, textCell } from './comparison.ts';

/** A stored enum value in words. */
export function words(value: string | null): string | null {
  return value === null ? null : value.toLowerCase().replaceAll('_', ' ');
}

/** A row of one group, made of a cell for each of the things that are compared. */
export function rowOf<T>(group: string, things: readonly T[]) {
  return (key: string, label: string, better: Better, cell: (thing: T) => Cell, note?: string | null): RowSpec => ({
    key,
    group,
    label,
    better,
    cells: things.map(cell),
    note: note ?? null,
  });
}

/** A row for each capability. */
export function capabilityRows(things: readonly SupportRow[]): RowSpec[] {
  const row = rowOf('CAPABILITIES', things);
  return Object.entries(capabilityWords).map(([value, label]) =>
    row(`capability:${value}`, label[0]?.toUpperCase() + label.slice(1), 'SUPPORTED', (thing) =>
      supportCell(supportOf(thing, value)),
    ),
  );
}

/** Which way a truth value that may not be known is shown; `wanted` is the better answer. */
export function truthCell(value: boolean | null | undefined, wanted: boolean): Cell {
  if (value == null) return supportCell('UNKNOWN');
  return { ...supportCell(value === wanted ? 'YES' : 'NO'), display: value ? 'yes' : 'no' };
}

/** An amount of one unit of money for a million tokens. */
export function priceCell(amount: string | null | undefined, currency: string): Cell {
  return decimalCell(amount ?? null, ` ${currency} per million tokens`);
}

/** Several names. */
export function listCell(names: readonly string[] | null): Cell {
  return names === null ? textCell(null) : textCell(names.length === 0 ? 'none' : names.join(', '));
}

/** Why things have no cost, in one note that does not depend on their order; null when all have one. */
export function reasonsWithout(
  things: readonly { name: string; slug: string; withoutCost: string | null }[],
): string | null {
  const reasons = things
    .filter(({ withoutCost }) => withoutCost !== null)
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ name, withoutCost }) => `${name}: ${withoutCost}`);
  return reasons.length > 0 ? reasons.join(' ') : null;
}
