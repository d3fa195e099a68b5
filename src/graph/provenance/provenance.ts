import type { Reader } from '../../database/reader.ts';
import type { StatedCard } from '../../decisions/card-statement.ts';
import { reasoned } from '../../decisions/disputes.ts';
import { graphPath, valueText } from '../../decisions/field-names.ts';
import { withLastingEnds } from '../../decisions/lasting-ends.ts';
import { dayBefore } from '../../decisions/partial-date.ts';
import { precedenceOf } from '../../decisions/precedence.ts';
import { priceFields } from '../../decisions/price-provenance.ts';
import { priceTimeline } from '../../decisions/rate-cards.ts';
import { type ResolvedField, resolveFields } from '../../decisions/resolve.ts';
import { builder } from '../builder.ts';
import { badUserInput } from '../errors.ts';
import { modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { RateCardRef } from '../rate-card/rate-card.ts';
import { BenchmarkResultRef } from '../result/result-ref.ts';
import { routeById } from '../route/route.sql.ts';
import { ProviderRouteRef } from '../route/route-ref.ts';
import { sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { type StatementRow, statementsOf } from './provenance.sql.ts';

type CardStatementRow = StatementRow & { claims: StatedCard };

interface FieldProvenance {
  field: string;
  value: string;
  sourceId: string;
  observedAt: string;
  chosen: boolean;
  reason: string;
}

const FieldProvenanceRef = builder.objectRef<FieldProvenance>('FieldProvenance').implement({
  description:
    'What one source says of one field, and why that is shown or not. Which source is believed is a published rule: the higher precedence, then the later observation; of prices the one that stated one first.',
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: false,
      description: 'The field, by its path in the graph, such as "contextWindow" or "capabilities.vision".',
    }),
    value: t.exposeString('value', {
      description: 'What the source says: words and numbers as they are, lists and objects as JSON.',
    }),
    source: t.field({
      type: SourceRef,
      nullable: false,
      description: 'Who says so.',
      resolve: async ({ sourceId }, _args, { reader }) => (await reader.load(sourceById, sourceId)) as never,
    }),
    observedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'Since when it is known to say so.',
      resolve: ({ observedAt }) => observedAt,
    }),
    chosen: t.exposeBoolean('chosen', { nullable: false, description: 'Whether this is the value that is shown.' }),
    reason: t.exposeString('reason', { nullable: false, description: 'Why it is shown, or why another is.' }),
  }),
});

const fieldsDescription =
  'Fields by their paths in the graph, such as "contextWindow", "lifecycle.retiresOn" or "capabilities.vision"; all of which something is said when left out.';

builder.objectField(ModelRef, 'provenance', (t) =>
  t.field({
    type: [FieldProvenanceRef],
    nullable: { list: false, items: false },
    description: 'Who says what of it, field by field, the value that is shown first.',
    args: { fields: t.arg.stringList({ description: fieldsDescription }) },
    resolve: async ({ id }, { fields }, { reader }) => {
      const said = await saidOf(reader, id);
      return provenance('model', resolveFields(said.filter(({ kind }) => kind === 'model')), fields);
    },
  }),
);

builder.objectField(ProviderRouteRef, 'provenance', (t) =>
  t.field({
    type: [FieldProvenanceRef],
    nullable: { list: false, items: false },
    description:
      'Who says what of it, field by field, the value that is shown first; of its end also who said so before it dropped the route. Prices stand in the provenance of the rate card.',
    args: { fields: t.arg.stringList({ description: fieldsDescription }) },
    resolve: async ({ id }, { fields }, { reader }) => {
      const said = await saidOf(reader, id);
      const ofRoute = withLastingEnds(said.filter(({ kind }) => kind === 'route'));
      return provenance('route', resolveFields(ofRoute), fields);
    },
  }),
);

builder.objectField(BenchmarkResultRef, 'provenance', (t) =>
  t.field({
    type: [FieldProvenanceRef],
    nullable: { list: false, items: false },
    description: 'What its source says of it, field by field. Other sources’ scores are results of their own.',
    args: { fields: t.arg.stringList({ description: fieldsDescription }) },
    resolve: async ({ id }, { fields }, { reader }) =>
      provenance('other', resolveFields(await saidOf(reader, id)), fields),
  }),
);

builder.objectField(RateCardRef, 'provenance', (t) =>
  t.field({
    type: [FieldProvenanceRef],
    nullable: { list: false, items: false },
    description:
      "What each source says of the price on the catalog's day, or on the last day of a card that is over: terms and the six prices that stand as fields, where the source states them.",
    resolve: async ({ route_id, valid_from, valid_until }, _args, { reader }) => {
      const said = await saidOf(reader, route_id);
      const cards = said.filter(({ kind }) => kind === 'rate-card') as CardStatementRow[];
      const released = await releaseOf(reader, route_id);
      const timeline = priceTimeline(cards, released);
      const day = lastDayOf(valid_from, valid_until, reader.today);
      return provenance('other', priceFields(cards, timeline.cards, released, day), null);
    },
  }),
);

/** All that is said of a thing, each source with its standing in that. */
async function saidOf(reader: Reader, id: string): Promise<StatementRow[]> {
  const rows = (await reader.load(statementsOf, id)) as readonly StatementRow[];
  return rows.map((row) => ({ ...row, precedence: precedenceOf(row, row.kind, row.claims.provider) }));
}

/** The day for which statements are compared: the present one, within the days of the card. */
function lastDayOf(from: string, until: string | null, today: string): string {
  if (until === null || until > today) return from > today ? from : today;
  return dayBefore(until);
}

async function releaseOf(reader: Reader, routeId: string): Promise<string | null> {
  const route = await reader.load(routeById, routeId);
  return (route && (await reader.load(modelById, route.model_id)))?.released_first ?? null;
}

function provenance(
  kind: 'model' | 'route' | 'other',
  resolved: ReadonlyMap<string, ResolvedField<StatementRow>>,
  wanted: readonly string[] | null | undefined,
): FieldProvenance[] {
  const all = [...resolved].flatMap(([field, statements]) =>
    reasoned(statements).map(({ value, from, chosen, reason }) => ({
      field: graphPath(kind, field),
      value: valueText(field, value),
      sourceId: from.source_id,
      observedAt: from.observedAt,
      chosen,
      reason,
    })),
  );
  if (!wanted) return all;
  const strange = wanted.find((field) => !/^[a-zA-Z][a-zA-Z.]{0,60}$/.test(field));
  if (strange !== undefined) {
    throw badUserInput(
      `fields takes paths of fields, such as "contextWindow"; got ${JSON.stringify(strange.slice(0, 60))}.`,
      {
        argument: 'fields',
      },
    );
  }
  return all.filter(({ field }) => wanted.includes(field));
}
