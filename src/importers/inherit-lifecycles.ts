import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { inherited } from '../database/route-status.ts';

/**
 * Writes what every route takes over from the life of its model. It hangs on no day, but on what is said and on when the
 * sources were looked at last. Returns how many rows changed.
 */
export async function inheritLifecycles(db: Kysely<DB>): Promise<number> {
  const seenOn = sql<string | null>`(
    select max((source.last_imported_at at time zone 'UTC')::date)
    from source_record said join source on source.id = said.source_id
    where said.entity_id = r.id and said.kind = 'route' and said.revision_until is null)`;
  const { numAffectedRows } = await sql`
    update provider_route route
    set inherited_status = due.inherited_status, inherited_deprecated_first = due.inherited_deprecated_first,
      inherited_retires_first = due.inherited_retires_first
    from (
      select r.id, ${inherited({ route: 'r', model: 'm' }, sql`own.first_party`, seenOn)}
      from provider_route r
      join model m on m.id = r.model_id
      join provider p on p.id = r.provider_id
      cross join lateral (select coalesce(p.organization_id = m.developer_id, false) as first_party) own
    ) due
    where due.id = route.id
      and row(route.inherited_status, route.inherited_deprecated_first, route.inherited_retires_first)
        is distinct from row(due.inherited_status, due.inherited_deprecated_first, due.inherited_retires_first)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}
