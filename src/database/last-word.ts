import { type SqlBool, sql } from 'kysely';

/** The condition that a row of source_record is what its source said last of a route, whether or not it still says so. */
export const lastWordOnRoute = sql<SqlBool>`(source_record.kind = 'route' and not exists (
  select from source_record later
  where later.entity_id = source_record.entity_id and later.kind = 'route'
    and later.source_id = source_record.source_id and later.id > source_record.id))`;
