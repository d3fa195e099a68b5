import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { SluggedKind } from './references.ts';

/**
 * The things whose row may change although no record of theirs did: what the changed sources speak of, what names
 * something that has only now become known, and the routes of models for which another release day is now said (a first
 * price may count from it). And what this revision's records speak of.
 */
export async function affectedBy(
  db: Kysely<DB>,
  { changedSources, revision }: { changedSources: readonly string[]; revision: number },
  declared: readonly ReadonlyMap<SluggedKind, string[]>[],
): Promise<string[]> {
  const known = (kind: SluggedKind) => declared.flatMap((one) => one.get(kind) ?? []);
  const { rows } = await sql<{ id: string }>`
    with spoken as (
      select entity_id as id, kind, claims->>'releasedOn' as released_on from source_record where revision_from = ${revision}
    )
    select id from spoken where id is not null
    union
    select r.id from spoken
    join model m on m.id = spoken.id and m.released_on is distinct from spoken.released_on
    join provider_route r on r.model_id = m.id
    where spoken.kind = 'model'
    union
    select entity_id from source_record
    where source_id = any(${changedSources}::uuid[]) and revision_until is null and entity_id is not null
    union
    select entity_id from source_record
    where revision_until is null and revision_from < ${revision} and entity_id is not null and (
      claims->>'developer' = any(${known('organization')}::text[])
      or claims->>'organization' = any(${known('organization')}::text[])
      or claims->>'family' = any(${known('family')}::text[])
      or claims->>'license' = any(${known('license')}::text[])
      or kind = 'gateway' and (
        claims->>'provider' = any(${known('provider')}::text[])
        or claims->'providers' ?| ${known('provider')}::text[]
        or claims->'models' ?| ${known('model')}::text[]
      )
      or kind = 'use-case' and exists (
        select from jsonb_array_elements(claims->'variants') one where one->>'variant' = any(${known('variant')}::text[])
      )
      or kind = 'model' and claims ? 'replacements'
    )`.execute(db);
  return rows.map(({ id }) => id);
}
