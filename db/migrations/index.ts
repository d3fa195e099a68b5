import type { Migration } from 'kysely';
import * as catalog from './0001-catalog.ts';
import * as search from './0005-search.ts';

/** Every migration by name, in the order in which they run; a released one is frozen. */
export const migrations: Record<string, Migration> = {
  '0001-catalog': catalog,
  '0005-search': search,
};
