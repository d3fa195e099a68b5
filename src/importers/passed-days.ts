import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type CatalogChange, changesOfDays } from '../decisions/changes.ts';
import { withLastingEnds } from '../decisions/lasting-ends.ts';
import { resolveFields } from '../decisions/resolve.ts';
import { loadStates } from './catalog-states.ts';
import { groupBy } from './group-by.ts';
import type { Names } from './names.ts';
import { loadStatements } from './statements.ts';

/**
 * The changes that days bring without any source saying something new: what becomes deprecated or retires after the day
 * up to which that was told before, up to the present one, each with the source of its day.
 */
export async function changesOfPassedDays(
  db: Kysely<DB>,
  names: Names,
  days: { after: string; until: string; revision: number },
): Promise<CatalogChange[]> {
  const passed = (column: string) => sql`(${sql.ref(column)} > ${days.after} and ${sql.ref(column)} <= ${days.until})`;
  const { rows } = await sql<{ id: string }>`
    select id from model where ${passed('deprecated_first')} or ${passed('retires_first')}
    union all select id from provider_route where listed and ${passed('retires_first')}`.execute(db);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const states = await loadStates(db, ids);
  const said = groupBy(
    await loadStatements(db, ids, { revision: days.revision, observedOn: days.until }),
    ({ entityId }) => entityId,
  );
  return changesOfDays(states, days).map((change) => {
    const own = said.get(change.routeId ?? change.modelId ?? '') ?? [];
    const kind = change.routeId === null ? 'model' : 'route';
    const ofKind = own.filter((one) => one.kind === kind);
    const fields = resolveFields(kind === 'route' ? withLastingEnds(ofKind) : ofKind);
    const from = fields.get(change.after === 'RETIRED' ? 'retiresOn' : 'deprecatedOn')?.from;
    return { ...change, sourceId: from ? names.id('source', from.source) : null };
  });
}
