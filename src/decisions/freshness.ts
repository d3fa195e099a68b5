const millisecondsPerHour = 3_600_000;

/**
 * Whether a source was due to be looked at again before a day began. One without a rhythm, or whose facts were never
 * imported but typed by hand, never is.
 *
 * @param refreshHours how often it should be looked at
 * @param lastImportedAt when it last was, ISO 8601
 * @param day YYYY-MM-DD, UTC
 */
export function isStale(refreshHours: number | null, lastImportedAt: string | null, day: string): boolean {
  if (refreshHours === null || lastImportedAt === null) return false;
  const due = new Date(lastImportedAt).getTime() + refreshHours * millisecondsPerHour;
  return due < new Date(`${day}T00:00:00Z`).getTime();
}
