import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { ChangedWords } from '../decisions/told-changes.ts';
import { groupBy } from './group-by.ts';

/** What sources said of some models and routes until a revision and say since, by model or route, as far as it changed. */
export async function loadChangedWords(
  db: Kysely<DB>,
  ids: readonly string[],
  revision: number,
): Promise<Map<string, ChangedWords[]>> {
  if (ids.length === 0) return new Map();
  const records = await db
    .selectFrom('source_record')
    .select(['entity_id', 'source_id', 'kind', 'revision_from', 'revision_until'])
    .select(
      sql<
        Record<string, unknown>
      >`case when kind <> 'rate-card' then claims else jsonb_build_object('terms', claims->'terms', 'validFrom', claims->'validFrom') end`.as(
        'claims',
      ),
    )
    .where('entity_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('kind', 'in', ['model', 'route', 'rate-card'])
    .where((eb) =>
      eb.or([eb('revision_from', '=', revision), eb('revision_until', 'is not', null), eb('kind', '=', 'rate-card')]),
    )
    .orderBy('id')
    .execute();
  const byThing = groupBy(records, (record) => record.entity_id as string);
  return new Map(
    [...byThing].map(([id, own]) => [
      id,
      [...groupBy(own, ({ source_id }) => source_id)].map(([sourceId, said]): ChangedWords => {
        const prices = said.filter(({ kind, claims }) => kind === 'rate-card' && claims.terms !== 'UNKNOWN');
        const words = said.filter(({ kind }) => kind !== 'rate-card');
        // What it said until now, or said last before it fell silent.
        const last = Math.max(...words.map(({ revision_until }) => revision_until ?? 0));
        const isNew = ({ revision_from }: (typeof said)[number]) => revision_from === revision;
        return {
          sourceId,
          before: words.filter(({ revision_until }) => revision_until === last).map(({ claims }) => claims),
          after: words.filter(isNew).map(({ claims }) => claims),
          repriced: prices.some(isNew) && !prices.every(isNew),
          datedChanges: datedChanges(prices.filter(({ revision_until }) => revision_until === null)),
        };
      }),
    ]),
  );
}

/** The first days of a source's cards, but for the first of them; an undated one is the price before the dated ones. */
function datedChanges(cards: readonly { claims: Record<string, unknown> }[]): string[] {
  const days = cards.map(({ claims }) => (claims.validFrom as string | null) ?? '').sort();
  return days.slice(1).filter((day) => day !== '');
}
