/** The first day of a partial date, YYYY-MM-DD: 2026-10 begins on 2026-10-01. */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** The day before a day, both YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
