import { builder } from '../builder.ts';
import { connectionOfArray, forwardArgs } from '../connection.ts';
import { ladderOf, pricedRoutes } from '../route/ladder.ts';
import { compareRoutesBy, matchesRoute } from '../route/route-memory.ts';
import { RouteOrder } from '../route/route-order.ts';
import { ProviderRouteConnection } from '../route/route-ref.ts';
import { RouteWhere } from '../route/route-where.ts';
import { ModelRef } from './model-ref.ts';

builder.objectField(ModelRef, 'routes', (t) =>
  t.field({
    type: ProviderRouteConnection,
    nullable: false,
    description:
      "Where it is served, in the order of the price ladder unless ordered otherwise: by three parts input to one of output, the developer's own route first among equals; routes that cannot be compared by price come last.",
    args: {
      where: t.arg({ type: RouteWhere, description: 'Which of them; all when left out.' }),
      orderBy: t.arg({ type: [RouteOrder], description: 'In which order; ties keep the order of the price ladder.' }),
      ...forwardArgs(t.arg),
    },
    resolve: async (model, { where, orderBy, ...args }, { reader }) => {
      const priced = await pricedRoutes(reader, model);
      const ladder = ladderOf(
        where ? priced.filter((route) => matchesRoute(route, model.slug, where, reader.today)) : priced,
      );
      const ordered = orderBy?.length ? ladder.toSorted(compareRoutesBy(orderBy)) : ladder;
      const list = [
        'Model.routes',
        model.id,
        ...(orderBy ?? []).map(({ field, direction }) => `${field}.${direction}`),
      ].join(' ');
      return connectionOfArray(
        list,
        ordered.map(({ row }) => row),
        (route) => route.id,
        args,
      );
    },
  }),
);
