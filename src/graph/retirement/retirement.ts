import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../connection.ts';
import { badUserInput } from '../errors.ts';
import { Replacement } from '../model/lifecycle.ts';
import { type ModelRow, modelById, replacementsOfModel } from '../model/model.sql.ts';
import { ModelBy, modelsBy } from '../model/model-by.ts';
import { ModelRef } from '../model/model-ref.ts';
import { routeById } from '../route/route.sql.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { type RetirementRow, retirementList } from './retirement.sql.ts';

const defaultDays = 90;
const mostDays = 3_650;
const mostModels = 100;
const millisecondsPerDay = 86_400_000;

const Retirement = builder.objectRef<RetirementRow>('Retirement').implement({
  description: 'A model, or one route of it, that is going to be retired.',
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model, or the model of the route.',
      resolve: async ({ model_id }, _args, { reader }) => (await reader.load(modelById, model_id)) as ModelRow,
    }),
    route: t.field({
      type: ProviderRouteRef,
      description: 'The one route that goes; null when its developer retires the model as a whole.',
      resolve: ({ route_id }, _args, { reader }) => (route_id === null ? null : reader.load(routeById, route_id)),
    }),
    retiresOn: t.expose('retires_on', {
      type: 'PartialDate',
      nullable: false,
      description: 'From when it is no longer served. A partial date counts from its first day.',
    }),
    daysLeft: t.int({
      nullable: false,
      description: "Days from the catalog's day until then; 0 on the day itself.",
      resolve: ({ retires_first }, _args, { reader }) =>
        Math.round((Date.parse(retires_first) - Date.parse(reader.today)) / millisecondsPerDay),
    }),
    replacements: t.field({
      type: [Replacement],
      nullable: { list: false, items: false },
      description: 'What the sources of the model name to move to; empty when they name nothing.',
      resolve: ({ model_id }, _args, { reader }) => reader.load(replacementsOfModel, model_id),
    }),
  }),
});

const RetirementConnection = connectionType('Retirement', Retirement);

builder.queryField('retirements', (t) =>
  t.field({
    type: RetirementConnection,
    nullable: false,
    description:
      'What is going to be retired in the days to come, the next one first: models at their developers, and single routes where a provider ends them.',
    args: {
      within: t.arg.int({
        description: `So many days from the catalog's day on, 0 to ${mostDays}; ${defaultDays} when left out.`,
      }),
      models: t.arg({
        type: [ModelBy],
        description: `Only of these models, ${mostModels} at most: what one's own stack is made of; all when left out.`,
      }),
      ...forwardArgs(t.arg),
    },
    resolve: async (_root, { within, models, ...args }, { reader }) => {
      const days = within ?? defaultDays;
      if (days < 0 || days > mostDays) {
        throw badUserInput(`within must be between 0 and ${mostDays} days; got ${days}.`, { argument: 'within' });
      }
      if (models && models.length > mostModels) {
        throw badUserInput(`models must have at most ${mostModels} entries; got ${models.length}.`, {
          argument: 'models',
        });
      }
      const wanted = models ? await modelsBy(reader, 'models', models) : null;
      return retirementList(reader, { within: days, models: wanted?.map(({ id }) => id) ?? null }, args);
    },
  }),
);
