import { pointedAt } from '../../decisions/moving-names.ts';
import { precedenceOf } from '../../decisions/precedence.ts';
import { builder } from '../builder.ts';
import { type ModelRow, modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { type PointingRow, pointingsOf } from './moving-name.sql.ts';
import { routeByKey, routeKey } from './route.sql.ts';
import { ProviderRouteRef } from './route-ref.ts';

interface MovingTarget {
  provider: string;
  region: string;
  wireId: string;
  since: string;
  sourceId: string;
}

const MovingTargetRef = builder.objectRef<MovingTarget>('MovingTarget').implement({
  description:
    'Where a name leads that its provider moves from model to model, as one source states it. Prices of the name are prices of whatever it led to at the time, so that they never count as those of the model behind it.',
  fields: (t) => ({
    wireId: t.exposeString('wireId', {
      nullable: false,
      description: 'The wire id at the same provider to which the name leads.',
    }),
    model: t.field({
      type: ModelRef,
      description: 'The model of that wire id; null where the provider is not known to list it.',
      resolve: async ({ provider, region, wireId }, _args, { reader }) => {
        const route = await reader.load(routeByKey, routeKey(provider, wireId, region));
        return route ? ((await reader.load(modelById, route.model_id)) as ModelRow) : null;
      },
    }),
    since: t.expose('since', {
      type: 'Date',
      nullable: false,
      description: 'The first day on which the source was seen to say so; the name may have moved earlier.',
    }),
    source: t.field({
      type: SourceRef,
      nullable: false,
      description: 'Who says so.',
      resolve: async ({ sourceId }, _args, { reader }) => (await reader.load(sourceById, sourceId)) as never,
    }),
  }),
});

builder.objectField(ProviderRouteRef, 'pointsTo', (t) =>
  t.field({
    type: MovingTargetRef,
    description:
      'Where its wire id leads now, if the provider moves it from model to model ("~acme/rocket-latest"); null for a fixed name, and where no source says where it leads. Such a route belongs to a model of its own, named like it, and never ranks among the routes of the model to which it leads.',
    resolve: async ({ id, provider, region }, _args, { reader }): Promise<MovingTarget | null> => {
      const rows = (await reader.load(pointingsOf, id)) as readonly PointingRow[];
      const said = rows.map((row) => ({
        ...row,
        precedence: precedenceOf(row, 'route', row.provider),
      }));
      const target = pointedAt(said);
      if (!target) return null;
      const { wireId, since, from } = target;
      return { provider: provider.slug, region, wireId, since, sourceId: from.source_id };
    },
  }),
);
