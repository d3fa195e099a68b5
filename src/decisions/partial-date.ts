/** The first day of a partial date, YYYY-MM-DD: 2026-10 begins on 2026-10-01. */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}
