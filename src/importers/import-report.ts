import { groupBy } from './group-by.ts';
import type { ImportResult, ReportedChange } from './import-result.ts';
import { groupIssues, type IssueGroup } from './issues.ts';

/** What an import did, for people and programs. Counts are of records. */
export interface ImportReport {
  feed: string;
  /** The file that was read; null for data that comes with the package. */
  file: string | null;
  /** The day on which the source was seen to say this, YYYY-MM-DD. */
  observedOn: string;
  dryRun: boolean;
  /** The revision that was made; null when nothing changed, or nothing was to be changed. */
  revision: number | null;
  /** Left out, new, changed and unchanged records together. */
  read: number;
  leftOut: number;
  created: number;
  changed: number;
  unchanged: number;
  noLongerListed: number;
  /** Changes of the catalog by type, with a few of each. */
  changes: { type: string; count: number; examples: ReportedChange[] }[];
  issues: IssueGroup[];
  /** Keys that the published format does not have, with how often they occur. */
  unknownKeys: Record<string, number>;
  milliseconds: number;
  source: SourceTerms;
}

/** On what terms a source gives its data. */
export interface SourceTerms {
  slug: string;
  name: string;
  license: string | null;
  attribution: string | null;
  shareAlike: boolean;
}

const examplesOfType = 5;

/** Sums an import up. */
export function importReport(
  result: ImportResult,
  about: Pick<ImportReport, 'file' | 'observedOn' | 'dryRun' | 'milliseconds' | 'source'>,
): ImportReport {
  const unknownKeys = new Map<string, number>();
  for (const { kind, path } of result.issues) {
    if (kind === 'UNKNOWN_KEY') unknownKeys.set(path, (unknownKeys.get(path) ?? 0) + 1);
  }
  const types = groupBy(result.changes, ({ type }) => type);
  return {
    feed: result.feed,
    revision: result.revision,
    read: result.recordsRead,
    leftOut: result.leftOut,
    created: result.created,
    changed: result.changed,
    unchanged: result.unchanged,
    noLongerListed: result.noLongerListed,
    changes: [...types]
      .map(([type, changes]) => ({ type, count: changes.length, examples: changes.slice(0, examplesOfType) }))
      .sort((a, b) => b.count - a.count),
    issues: groupIssues(result.issues),
    unknownKeys: Object.fromEntries(unknownKeys),
    ...about,
  };
}
