/** Where two answers first differ, with what stands there, as in `model.routes.nodes.3.wireId: "a" and "b"`; null when nowhere. */
export function firstDifference(one: unknown, other: unknown, path: readonly string[] = []): string | null {
  if (Object.is(one, other)) return null;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return `${path.join('.') || 'the answer'}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key], other[key], [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
