import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { CatalogStates, ModelState, ResultState, RouteState } from '../decisions/changes.ts';
import type { ComparedCard } from '../decisions/price-changes.ts';

/**
 * Some things as the catalog has them now, as far as changes are told of them. Given the states before, the only card of
 * a route that is new is left out: no change of price can follow from it.
 */
export async function loadStates(
  db: Kysely<DB>,
  ids: readonly string[],
  before?: CatalogStates,
): Promise<CatalogStates> {
  const among = sql<string>`any(${ids}::uuid[])`;
  const models: ModelState[] = await db
    .selectFrom('model')
    .select(['id', 'slug', 'declared_status', 'deprecated_first', 'retires_on', 'retires_first'])
    .select(['context_window', 'max_output_tokens', 'supported', 'unsupported'])
    .where('id', '=', among)
    .orderBy('slug')
    .execute();
  const cards = sql<ComparedCard[]>`(
    select coalesce(json_agg(json_build_object(
      'validFrom', card.valid_from, 'currency', card.currency, 'terms', card.terms, 'correction', card.correction,
      'sourceId', card.source_id, 'lines', (
        select coalesce(json_agg(json_build_object(
          'meter', line.meter, 'mode', line.mode, 'unit', line.unit, 'minInputTokens', line.min_input_tokens,
          'cacheTtl', line.cache_ttl, 'fromMinute', line.from_minute, 'untilMinute', line.until_minute,
          'amount', line.amount::text)), '[]')
        from price_line line where line.card_id = card.id)
    ) order by card.valid_from), '[]')
    from rate_card card where card.route_id = provider_route.id
      and (provider_route.id = any(${before ? [...before.routes.keys()] : ids}::uuid[]) or exists (
        select from rate_card other where other.route_id = card.route_id and other.id <> card.id)))`;
  const routes: RouteState[] = await db
    .selectFrom('provider_route')
    .innerJoin('provider', 'provider.id', 'provider_route.provider_id')
    .select(['provider_route.id', 'model_id', 'declared_status', 'retires_on', 'retires_first', 'listed'])
    .select(['inherited_status', 'inherited_deprecated_first', 'inherited_retires_first'])
    .select(['context_window', 'max_input_tokens', 'max_output_tokens', 'supported', 'unsupported'])
    .select([
      sql<string>`concat_ws('|', provider.slug, wire_id, nullif(region, 'global'))`.as('key'),
      cards.as('cards'),
    ])
    .where('provider_route.id', '=', among)
    .orderBy('key')
    .orderBy('provider_route.id')
    .execute();
  const results: ResultState[] = await db
    .selectFrom('benchmark_result')
    .select(['id', 'model_id', 'variant_id', 'score'])
    .where('id', '=', among)
    .orderBy('id')
    .execute();
  const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  return { models: byId(models), routes: byId(routes), results: byId(results) };
}
