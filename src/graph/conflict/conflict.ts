import { graphPath, valueText } from '../../decisions/field-names.ts';
import { builder, stringEnum } from '../builder.ts';
import { connectionType, forwardArgs } from '../connection.ts';
import { enumFilter, StringFilter } from '../filters.ts';
import { modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { routeById } from '../route/route.sql.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { type ConflictRow, type ConflictStatement, conflictList } from './conflict.sql.ts';

const ConflictKind = stringEnum('ConflictKind', 'What sources disagree about.', {
  MODEL: 'A fact of a model.',
  ROUTE: 'A fact of a route: a limit, a capability, a status.',
  PRICE: "The price of a route on the catalog's day, or its terms.",
});

const ConflictWhere = builder.inputType('ConflictWhere', {
  description: 'Which conflicts; all conditions must hold.',
  fields: (t) => ({
    kind: t.field({ type: enumFilter('ConflictKindFilter', ConflictKind), description: 'What they are about.' }),
    field: t.field({
      type: StringFilter,
      description: 'The field, as sources name it: "input", "contextWindow", "capability:VISION".',
    }),
    model: t.field({ type: StringFilter, description: 'The model, or the model of the route, by slug.' }),
    provider: t.field({ type: StringFilter, description: 'The provider of the route, by slug.' }),
    source: t.field({ type: StringFilter, description: 'One of the sources that disagree, by slug.' }),
  }),
});

const Statement = builder.objectRef<ConflictStatement & { field: string }>('ConflictStatement').implement({
  description: 'What one source says where others say something else.',
  fields: (t) => ({
    value: t.string({
      nullable: false,
      description: 'The value: words and numbers as they are, lists and objects as JSON; amounts per million tokens.',
      resolve: ({ field, value }) => valueText(field, value),
    }),
    source: t.field({
      type: SourceRef,
      nullable: false,
      description: 'Who says so.',
      resolve: async ({ source_id }, _args, { reader }) => (await reader.load(sourceById, source_id)) as never,
    }),
    observedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'Since when it is known to say so.',
      resolve: ({ observed_at }) => observed_at,
    }),
    chosen: t.exposeBoolean('chosen', { nullable: false, description: 'Whether this is the value that is shown.' }),
    reason: t.exposeString('reason', { nullable: false, description: 'Why it is shown, or why another is.' }),
  }),
});

const Conflict = builder.objectRef<ConflictRow>('Conflict').implement({
  description: 'A field about which sources disagree.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ConflictKind, nullable: false, description: 'What it is about.' }),
    field: t.string({
      nullable: false,
      description: 'The field, by its path in the graph; for prices the field of the rate card.',
      resolve: ({ kind, field }) => graphPath(kind === 'MODEL' ? 'model' : 'route', field),
    }),
    model: t.field({
      type: ModelRef,
      description: 'The model that it is about, or whose route it is about.',
      resolve: async ({ model_id, route_id }, _args, { reader }) => {
        const id = model_id ?? (await reader.load(routeById, route_id as string))?.model_id;
        return id ? reader.load(modelById, id) : null;
      },
    }),
    route: t.field({
      type: ProviderRouteRef,
      description: 'The route that it is about; null when it is about a model.',
      resolve: ({ route_id }, _args, { reader }) => (route_id === null ? null : reader.load(routeById, route_id)),
    }),
    statements: t.field({
      type: [Statement],
      nullable: { list: false, items: false },
      description: 'All that is said, the value that is shown first, then in the order in which sources are believed.',
      resolve: ({ field, statements }) => statements.map((statement) => ({ ...statement, field })),
    }),
  }),
});

const ConflictConnection = connectionType('Conflict', Conflict);

builder.queryField('conflicts', (t) =>
  t.field({
    type: ConflictConnection,
    nullable: false,
    description:
      'Where sources disagree, in no order that means anything. How a thing is called or described is no conflict, nor is a date that one source knows more exactly.',
    args: {
      where: t.arg({ type: ConflictWhere, description: 'Which of them; all when left out.' }),
      ...forwardArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, { reader }) => conflictList(reader, where ?? {}, args),
  }),
);
