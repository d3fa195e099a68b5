import type { ResolvedField } from '../decisions/resolve.ts';
import type { Claims, RecordKind } from './claims.ts';
import type { StoredStatement } from './statements.ts';

/** What is said of one thing, resolved. */
export interface Entity {
  claims: Record<string, unknown>;
  fields: Map<string, ResolvedField<StoredStatement>>;
}

/** One thing with its resolved claims: its id first. */
export type Resolved<K extends RecordKind> = [string, Claims<K>, Entity];
