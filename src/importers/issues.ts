import type { z } from 'zod';

/** One sentence for a failed check: what is allowed, and the value that was found. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown): string {
  const value = valueAt(input, issue.path);
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  return `${issue.message}; found ${found.length > 120 ? `${found.slice(0, 120)}…` : found}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
