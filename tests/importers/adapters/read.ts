import type { Adapter, AdapterOutput } from '../../../src/importers/adapters/adapter.ts';
import type { Claims, RecordKind } from '../../../src/importers/claims.ts';

/** What an adapter makes of a text under the name of one of its files. */
export function read(adapter: Adapter, text: string, name = adapter.files?.[0] ?? 'input.json'): AdapterOutput {
  return adapter.read({ name, text }, '2026-11-23');
}

/** The claims of one kind. */
export function claimsOf<K extends RecordKind>({ records }: AdapterOutput, kind: K): Claims<K>[] {
  return records.filter((record) => record.kind === kind).map(({ claims }) => claims as Claims<K>);
}

/** Issues in short: kind, severity and path. */
export function issuesOf({ issues }: AdapterOutput): string[] {
  return issues.map(({ kind, severity, path }) => `${kind} ${severity} ${path}`.trim());
}
