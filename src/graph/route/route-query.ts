import type { Reader } from '../../database/reader.ts';
import { isStorable } from '../../decisions/storable.ts';
import { builder } from '../builder.ts';
import { badUserInput } from '../errors.ts';
import { rootList } from '../list.ts';
import { entity, fetchById } from '../node.ts';
import { type RouteRow, routeById, routeByKey, routeKey, routes } from './route.sql.ts';
import { routeSortKey } from './route-order.sql.ts';
import { RouteOrder } from './route-order.ts';
import { ProviderRouteConnection, ProviderRouteRef } from './route-ref.ts';
import { routeConditions } from './route-where.sql.ts';
import { RouteWhere } from './route-where.ts';

const defaultRegion = 'global';

const RouteKey = builder.inputType('RouteKey', {
  description: 'What a bill knows of a route.',
  fields: (t) => ({
    provider: t.string({ required: true, description: "The provider's slug." }),
    wireId: t.string({ required: true, description: 'The model id as sent in requests.' }),
    region: t.string({ description: 'The region as the provider names it; "global" when left out.' }),
  }),
});

export const RouteBy = builder.inputType('RouteBy', {
  isOneOf: true,
  description: 'Which route: exactly one of the fields.',
  fields: (t) => ({
    id: t.id({ description: 'Its global id.' }),
    key: t.field({ type: RouteKey, description: 'Its provider, wire id and region.' }),
  }),
});

interface RouteReference {
  provider: { slug: string };
  wireId: string;
  region: string;
}

entity(ProviderRouteRef, {
  byId: routeById,
  key: builder.selection<RouteReference>('provider { slug } wireId region'),
  byKey: (reader, { provider, wireId, region }: Partial<RouteReference>) => {
    if (typeof provider?.slug !== 'string' || typeof wireId !== 'string' || typeof region !== 'string') {
      throw badUserInput(
        'A representation of ProviderRoute needs id, or provider { slug }, wireId and region, as strings.',
      );
    }
    return routeOf(reader, provider.slug, wireId, region);
  },
});

function routeOf(
  reader: Reader,
  provider: string,
  wireId: string,
  region: string,
): Promise<RouteRow | null> | RouteRow | null {
  return [provider, wireId, region].every(isStorable)
    ? reader.load(routeByKey, routeKey(provider, wireId, region))
    : null;
}

/** The route that a client names; null when there is none. */
export async function namedRoute(reader: Reader, by: typeof RouteBy.$inferInput): Promise<RouteRow | null> {
  if (!by.key) return fetchById<RouteRow>(reader, 'ProviderRoute', by.id as string);
  const { provider, wireId, region } = by.key;
  return routeOf(reader, provider, wireId, region ?? defaultRegion);
}

builder.queryField('route', (t) =>
  t.field({
    type: ProviderRouteRef,
    description: 'One route; null when there is none.',
    args: { by: t.arg({ type: RouteBy, required: true, description: 'Which one.' }) },
    resolve: (_root, { by }, { reader }) => namedRoute(reader, by),
  }),
);

rootList({
  ...routes,
  field: 'routes',
  description: 'Routes, the cheapest first unless ordered otherwise.',
  type: ProviderRouteConnection,
  where: RouteWhere,
  conditions: routeConditions,
  orderBy: RouteOrder,
  sort: routeSortKey,
});
