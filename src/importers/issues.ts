import type { z } from 'zod';
import type { ImportIssue, IssueKind } from './claims.ts';

/** One sentence for a failed check: what is allowed, and the value that was found. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown): string {
  const value = valueAt(input, issue.path);
  const found = JSON.stringify(value) ?? 'nothing';
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

/** The issues of one kind: how many, and the first of them. */
export interface IssueGroup {
  kind: IssueKind;
  count: number;
  examples: ImportIssue[];
}

const examplesOfKind = 20;

/** Issues by kind, the most frequent first; for each kind, examples of as many different fields as there are. */
export function groupIssues(issues: readonly ImportIssue[]): IssueGroup[] {
  const groups = new Map<IssueKind, { count: number; byPath: Map<string, ImportIssue> }>();
  for (const issue of issues) {
    const group = groups.get(issue.kind) ?? { count: 0, byPath: new Map() };
    groups.set(issue.kind, group);
    group.count++;
    if (group.byPath.size < examplesOfKind && !group.byPath.has(issue.path)) group.byPath.set(issue.path, issue);
  }
  return [...groups]
    .map(([kind, { count, byPath }]) => ({ kind, count, examples: [...byPath.values()] }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
