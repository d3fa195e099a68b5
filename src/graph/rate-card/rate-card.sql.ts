import { type Expression, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit } from '../../database/relation.ts';
import { type SentSource, type SourceRow, sentSource, sourceOf } from '../source/source.sql.ts';

const columns = [
  'rate_card.id',
  'rate_card.route_id',
  'rate_card.valid_from',
  'rate_card.currency',
  'rate_card.terms',
  'rate_card.pricing',
  'rate_card.input',
  'rate_card.output',
  'rate_card.cache_read',
  'rate_card.cache_write',
  'rate_card.batch_input',
  'rate_card.batch_output',
  'rate_card.recorded_at',
  'rate_card.correction',
] as const;

type ColumnName = (typeof columns)[number] extends `rate_card.${infer Name}` ? Name : never;

/** One line of a card. `from_minute` and `until_minute` are minutes of the day, UTC. */
export interface PriceLineRow {
  meter: string;
  mode: string;
  amount: string;
  unit: string;
  min_input_tokens: number;
  cache_ttl: number | null;
  from_minute: number | null;
  until_minute: number | null;
}

/** A card as the graph reads it, with its lines and its source. */
export type RateCardRow = Pick<Selectable<DB['rate_card']>, ColumnName> & {
  /** The day on which the next card begins; null when none is known. */
  valid_until: string | null;
  lines: PriceLineRow[];
  source: SourceRow;
};

/** A line as it comes: its fields in their order, since their names would be most of what is sent. */
type SentLine = [
  meter: string,
  mode: string,
  amount: string,
  unit: string,
  minInputTokens: number,
  cacheTtl: number | null,
  fromMinute: number | null,
  untilMinute: number | null,
];

/** The lines of a card, in the order of meter, mode and tier. Amounts are text: JSON numbers would lose digits. */
function lines(card: Expression<string>): RawBuilder<SentLine[]> {
  return sql`(
    select coalesce(json_agg(json_build_array(
      line.meter, line.mode, line.amount::text, line.unit, line.min_input_tokens, line.cache_ttl,
      line.from_minute, line.until_minute
    ) order by line.mode <> 'STANDARD', line.mode, line.meter, line.unit, line.min_input_tokens, line.cache_ttl, line.from_minute), '[]')
    from price_line line where line.card_id = ${card})`;
}

function lineOf([meter, mode, amount, unit, min, ttl, from, until]: SentLine): PriceLineRow {
  return {
    meter,
    mode,
    amount,
    unit,
    min_input_tokens: min,
    cache_ttl: ttl,
    from_minute: from,
    until_minute: until,
  };
}

/** Gives lines and sources of cards the names of their fields. Few sources tell of many cards, which share them. */
function completeCards(rows: readonly object[]): void {
  const sources = new Map<string, SourceRow>();
  for (const card of rows as { lines: unknown; source: unknown }[]) {
    const sent = card.source as SentSource;
    const source = sources.get(sent[0]) ?? sourceOf(sent);
    sources.set(sent[0], source);
    card.source = source;
    card.lines = (card.lines as SentLine[]).map(lineOf);
  }
}

function selectCards(db: Kysely<DB>, route: RawBuilder<string>) {
  return db
    .selectFrom('rate_card')
    .innerJoin('source', 'source.id', 'rate_card.source_id')
    .where('rate_card.route_id', '=', route)
    .select(columns)
    .select((eb) => [
      sentSource().as('source'),
      lines(eb.ref('rate_card.id')).as('lines'),
      sql<string | null>`(
        select next.valid_from from rate_card next
        where next.route_id = rate_card.route_id and next.valid_from > rate_card.valid_from
        order by next.valid_from limit 1)`.as('valid_until'),
    ]);
}

/** The card of a route that is valid on the generation's day. */
export const currentCardOfRoute = one<CardRow>(
  'currentCardOfRoute',
  (db, routes, today) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${routes}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        () =>
          selectCards(db, sql`parent.id`)
            .where('rate_card.valid_from', '<=', today)
            .orderBy('rate_card.valid_from', 'desc')
            .limit(1)
            .as('card'),
        (join) => join.onTrue(),
      )
      .selectAll('card')
      .select('parent.id as parent_id') as never,
  'parent_id',
  completeCards,
);

/** All cards of a route, newest first, announced ones included. */
export const cardsOfRoute = many<CardRow>(
  'cardsOfRoute',
  (db, routes) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${routes}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        () => selectCards(db, sql`parent.id`).orderBy('rate_card.valid_from', 'desc').limit(ownedRowLimit).as('card'),
        (join) => join.onTrue(),
      )
      .selectAll('card')
      .select('parent.id as parent_id') as never,
  'parent_id',
  completeCards,
);

type CardRow = RateCardRow & { parent_id: string };
