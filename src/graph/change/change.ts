import { graphPath } from '../../decisions/field-names.ts';
import type { ComparedLine, PriceState } from '../../decisions/price-changes.ts';
import { priceText } from '../../decisions/price-text.ts';
import { builder, stringEnum } from '../builder.ts';
import { connectionType, forwardArgs } from '../connection.ts';
import { DateFilter, enumFilter, IntFilter, StringFilter } from '../filters.ts';
import { modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { entity, Node } from '../node.ts';
import { PriceUnit } from '../rate-card/price.ts';
import { Meter, PricingMode } from '../rate-card/price-line.ts';
import { resultById } from '../result/result.sql.ts';
import { BenchmarkResultRef } from '../result/result-ref.ts';
import { routeById } from '../route/route.sql.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { type ChangeRow, changeById, changeList } from './change.sql.ts';

const ChangeType = stringEnum('ChangeType', 'What happened. New values may be added.', {
  MODEL_ADDED: 'A model is in the catalog for the first time.',
  MODEL_MERGED: 'A derived model turned out to be another: `before` is its old slug, which still leads to the other.',
  ROUTE_ADDED: 'A route is in the catalog for the first time.',
  ROUTE_NO_LONGER_LISTED: 'No source lists the route any more.',
  ROUTE_LISTED_AGAIN: 'A source that was read before lists the route again, or for the first time, after nobody did.',
  PRICE_CHANGED:
    'The price of a route changes on `effectiveOn`, whatever number of meters that touches: the source that stated the one states the other.',
  PRICE_CORRECTED:
    'The catalog shows another price than before, though none changed: a source corrected itself, or another is believed now.',
  LIMIT_CHANGED: 'A source that named one limit now names another; not that another source is believed.',
  CAPABILITY_CHANGED: 'A capability came or went, by the word of a source that said otherwise before.',
  STATUS_CHANGED:
    'A source that gave one status now gives another, or one that was read before now says DEPRECATED or RETIRED.',
  RETIREMENT_SET: 'A day of retirement was announced or moved, or one that lies ahead became known.',
  RESULT_ADDED: 'A model has a result on a variant.',
  RESULT_CHANGED: 'A source now gives another score.',
});

const PriceDifference = builder
  .objectRef<{ line: ComparedLine; before: string; currency: string }>('PriceDifference')
  .implement({
    description: 'One amount of a price that is another now.',
    fields: (t) => ({
      meter: t.field({
        type: Meter,
        nullable: false,
        description: 'What is counted.',
        resolve: ({ line }) => line.meter,
      }),
      mode: t.field({
        type: PricingMode,
        nullable: false,
        description: 'In what mode the request is served.',
        resolve: ({ line }) => line.mode,
      }),
      unit: t.field({
        type: PriceUnit,
        nullable: false,
        description: 'What the amounts buy.',
        resolve: ({ line }) => line.unit,
      }),
      currency: t.exposeString('currency', { nullable: false, description: 'The currency of both amounts, ISO 4217.' }),
      minInputTokens: t.int({
        nullable: false,
        description: 'Applies when the prompt exceeds so many tokens; 0 for the lowest tier.',
        resolve: ({ line }) => line.minInputTokens,
      }),
      cacheTtl: t.int({
        description: 'For how many seconds a cache entry lives; null where that does not matter.',
        resolve: ({ line }) => line.cacheTtl,
      }),
      before: t.expose('before', { type: 'Decimal', nullable: false, description: 'The amount until then.' }),
      after: t.field({
        type: 'Decimal',
        nullable: false,
        description: 'The amount from then on.',
        resolve: ({ line }) => line.amount,
      }),
    }),
  });

const ChangeRef = builder.objectRef<ChangeRow>('Change');
entity(ChangeRef, { byId: changeById });

ChangeRef.implement({
  description:
    'One thing that happened to the catalog. What only became known is no change, nor is another opinion of a source that is read for the first time; a price that changes in several meters at once is one change.',
  interfaces: [Node],
  fields: (t) => ({
    type: t.expose('type', { type: ChangeType, nullable: false, description: 'What happened.' }),
    revision: t.exposeInt('revision', { nullable: false, description: 'The revision of the catalog that brought it.' }),
    model: t.field({
      type: ModelRef,
      description: 'The model that it is about, or the model of the route or result; null when it is gone.',
      resolve: ({ model_id }, _args, { reader }) => (model_id === null ? null : reader.load(modelById, model_id)),
    }),
    route: t.field({
      type: ProviderRouteRef,
      description: 'The route that it is about; null when it is about something else.',
      resolve: ({ route_id }, _args, { reader }) => (route_id === null ? null : reader.load(routeById, route_id)),
    }),
    result: t.field({
      type: BenchmarkResultRef,
      description: 'The result that it is about; null when it is about something else, or was withdrawn since.',
      resolve: ({ result_id }, _args, { reader }) => (result_id === null ? null : reader.load(resultById, result_id)),
    }),
    field: t.string({
      description: 'The field that changed, by its path in the graph; null when the change is not about one.',
      resolve: ({ field, route_id }) =>
        field === null ? null : graphPath(route_id === null ? 'model' : 'route', field),
    }),
    before: t.string({
      description: 'What was: a word, a number, or a price in one line; null when there was nothing.',
      resolve: ({ before }) => stateText(before),
    }),
    after: t.string({
      description: 'What is from then on, in the same form; null when there is nothing.',
      resolve: ({ after }) => stateText(after),
    }),
    priceDifferences: t.field({
      type: [PriceDifference],
      nullable: { list: false, items: false },
      description: 'The amounts that changed; empty when it is no change of price, or one of the terms alone.',
      resolve: ({ before, after }) => differences(before, after),
    }),
    effectiveOn: t.expose('effective_on', {
      type: 'Date',
      nullable: false,
      description:
        'The day from which it holds: for prices the first day of the card, which may lie ahead; for a status that a day brings, that day; else the day on which its source was seen to say so.',
    }),
    recordedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When the catalog took it in.',
      resolve: ({ recorded_at }) => recorded_at,
    }),
    source: t.field({
      type: SourceRef,
      description: 'Who says so; null for merged models, which the identity rules decide.',
      resolve: ({ source_id }, _args, { reader }) => (source_id === null ? null : reader.load(sourceById, source_id)),
    }),
  }),
});

function stateText(state: ChangeRow['before']): string | null {
  if (state === null) return null;
  return typeof state === 'object' ? priceText(state as PriceState) : String(state);
}

function differences(before: ChangeRow['before'], after: ChangeRow['before']) {
  if (before === null || typeof before !== 'object' || after === null || typeof after !== 'object') return [];
  const { lines, currency } = after as PriceState;
  const was = (before as PriceState).lines;
  return lines.map((line, index) => ({ line, currency, before: (was[index] as ComparedLine).amount }));
}

const ChangeWhere = builder.inputType('ChangeWhere', {
  description: 'Which changes; all conditions must hold.',
  fields: (t) => ({
    type: t.field({ type: enumFilter('ChangeTypeFilter', ChangeType), description: 'What happened.' }),
    model: t.field({ type: StringFilter, description: 'The model, by slug.' }),
    provider: t.field({ type: StringFilter, description: 'The provider of the route, by slug.' }),
    source: t.field({ type: StringFilter, description: 'Who says so, by slug.' }),
    effectiveOn: t.field({ type: DateFilter, description: 'The day from which it holds.' }),
    recordedOn: t.field({ type: DateFilter, description: 'The UTC day on which the catalog took it in.' }),
    revision: t.field({ type: IntFilter, description: 'The revision that brought it.' }),
  }),
});

const ChangeConnection = connectionType('Change', ChangeRef);

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    nullable: false,
    description: 'What happened to the catalog, the newest first.',
    args: {
      where: t.arg({ type: ChangeWhere, description: 'Which of them; all when left out.' }),
      ...forwardArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, { reader }) => changeList(reader, where ?? {}, args),
  }),
);
