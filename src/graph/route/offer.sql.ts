import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { one } from '../../database/relation.ts';
import { typename, wanted } from '../lookup.sql.ts';
import { type ProviderRow, providerJson } from '../provider/provider.sql.ts';
import type { RateCardRow } from '../rate-card/rate-card.sql.ts';
import type { Fields } from '../selection.ts';
import type { RouteRow } from './route.sql.ts';

const prices = {
  valid_from: 'validFrom',
  currency: 'currency',
  terms: 'terms',
  input: 'input',
  output: 'output',
  cache_read: 'cacheRead',
  cache_write: 'cacheWrite',
  batch_input: 'batchInput',
  batch_output: 'batchOutput',
} as const;

/** What can be told of a route from its offer. */
export const offerFields: Fields = {
  id: true,
  wireId: true,
  region: true,
  provider: true,
  rateCard: Object.fromEntries(Object.values(prices).map((field) => [field, true as const])),
};

type Prices = Pick<RateCardRow, keyof typeof prices>;

/** Little of a route, with little of its card of the day: what a list shows. Without a card all of its columns are null. */
export type OfferRow = Pick<Selectable<DB['provider_route']>, 'id' | 'wire_id' | 'region'> & {
  __typename: 'ProviderRoute';
  provider: ProviderRow;
} & (Prices | { [column in keyof Prices]: null });

const priceColumns = Object.keys(prices) as (keyof typeof prices)[];

/** Offers by the id of their route. */
export const offerOfRoute = one<OfferRow & { key: string }>(
  'offerOfRoute',
  (db, routes, today) =>
    wanted(db, routes)
      .innerJoinLateral(
        () =>
          db
            .selectFrom('provider_route')
            .innerJoin('provider', 'provider.id', 'provider_route.provider_id')
            .where('provider_route.id', '=', sql<string>`wanted.key::uuid`)
            .select(['provider_route.id', 'provider_route.wire_id', 'provider_route.region'])
            .select([typename('ProviderRoute'), providerJson().as('provider')])
            .limit(1)
            .as('route'),
        (join) => join.onTrue(),
      )
      .leftJoinLateral(
        () =>
          db
            .selectFrom('rate_card')
            .where('rate_card.route_id', '=', sql<string>`route.id`)
            .where('rate_card.valid_from', '<=', today)
            .orderBy('rate_card.valid_from', 'desc')
            .limit(1)
            .select(priceColumns.map((column) => `rate_card.${column}` as const))
            .as('card'),
        (join) => join.onTrue(),
      )
      .selectAll(['route', 'card'])
      .select('wanted.key') as never,
  'key',
);

/** The card of an offer; undefined for a route that was read whole. */
export function cardOfOffer(route: RouteRow | OfferRow): RateCardRow | null | undefined {
  if (!('valid_from' in route)) return undefined;
  return route.valid_from === null ? null : (route as unknown as RateCardRow);
}
