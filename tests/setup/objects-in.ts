/** How many objects the data of an answer holds, the root not among them. Introspection must not be part of it. */
export function objectsIn(data: unknown): number {
  return count(data) - 1;
}

function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + count(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + count(one), 1);
}
