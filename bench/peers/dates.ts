import { types } from 'pg';

/** Dates stay as PostgreSQL writes them; pg makes local midnights of them. */
export function keepDates(): void {
  types.setTypeParser(types.builtins.DATE, (text) => text);
}
