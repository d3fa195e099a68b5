import type { WebModelHistoryQuery } from '../../generated/graphql.ts';

export type Route = NonNullable<WebModelHistoryQuery['model']>['routes']['nodes'][number];
type Card = Route['priceHistory']['nodes'][number];

/** A card of a route, as a line of a table. */
export interface HistoryLine {
  key: string;
  route: string;
  card: Card;
}

/** A route for people: its provider, and its region and name where that is not enough. */
export function nameOf({ provider, region, wireId }: Route): string {
  return `${provider.name}${region === 'global' ? '' : `, ${region}`}: ${wireId}`;
}

/** All cards of all routes. */
export function linesOf(routes: Route[]): HistoryLine[] {
  return routes.flatMap((route) =>
    route.priceHistory.nodes.map((card) => ({ key: `${route.id} ${card.validFrom}`, route: nameOf(route), card })),
  );
}
