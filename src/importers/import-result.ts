import type { CatalogChange } from '../decisions/changes.ts';
import type { ImportIssue } from './claims.ts';

/** A change with what it is about: a model's slug, or a route's provider, wire id and region. */
export type ReportedChange = CatalogChange & { subject: string };

/** What an import did, or would do. Counts are of records. */
export interface ImportResult {
  feed: string;
  /** The revision that the import made; null when nothing changed, or nothing was to be changed. */
  revision: number | null;
  /** All that the adapter made of the input: what is left out, new, changed or unchanged. */
  recordsRead: number;
  /** Not taken: it names something unknown that it cannot stand without, or its source has since spoken for itself. */
  leftOut: number;
  created: number;
  changed: number;
  unchanged: number;
  noLongerListed: number;
  issues: ImportIssue[];
  changes: ReportedChange[];
}
