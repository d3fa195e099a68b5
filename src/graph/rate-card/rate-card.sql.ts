import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import { many, one, ownedRowLimit } from '../../database/relation.ts';
import { compareText } from '../../decisions/compare-text.ts';
import { nesting } from '../nested-rows.ts';

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
  'rate_card.source_id',
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

/** A card as the graph reads it, with its lines. */
export type RateCardRow = Pick<Selectable<DB['rate_card']>, ColumnName> & {
  /** The day on which the next card begins; null when none is known. */
  valid_until: string | null;
  lines: PriceLineRow[];
};

/**
 * The lines of a card as words between blanks and commas, in no order: their parts are names in capitals and numbers, and
 * JSON of them takes PostgreSQL longer to make than all else of a card.
 */
function sentLines(card: RawBuilder<string>): RawBuilder<string | null> {
  return sql`(
    select string_agg(concat_ws(' ',
      line.meter, line.mode, line.amount, line.unit, line.min_input_tokens, coalesce(line.cache_ttl::text, '-'),
      coalesce(line.from_minute::text, '-'), coalesce(line.until_minute::text, '-')), ',')
    from price_line line where line.card_id = ${card})`;
}

function lineOf(sent: string): PriceLineRow {
  const [meter = '', mode = '', amount = '', unit = '', min, ttl, from, until] = sent.split(' ');
  return {
    meter,
    mode,
    amount,
    unit,
    min_input_tokens: Number(min),
    cache_ttl: numberOrNull(ttl),
    from_minute: numberOrNull(from),
    until_minute: numberOrNull(until),
  };
}

function numberOrNull(sent: string | undefined): number | null {
  return sent === '-' ? null : Number(sent);
}

/** Standard mode first, then by mode, meter, unit and tier; what is not set comes last. */
function compareLines(one: PriceLineRow, other: PriceLineRow): number {
  return (
    Number(one.mode !== 'STANDARD') - Number(other.mode !== 'STANDARD') ||
    compareText(one.mode, other.mode) ||
    compareText(one.meter, other.meter) ||
    compareText(one.unit, other.unit) ||
    one.min_input_tokens - other.min_input_tokens ||
    compareNumbers(one.cache_ttl, other.cache_ttl) ||
    compareNumbers(one.from_minute, other.from_minute)
  );
}

function compareNumbers(one: number | null, other: number | null): number {
  return one === other ? 0 : (one ?? Number.MAX_SAFE_INTEGER) - (other ?? Number.MAX_SAFE_INTEGER);
}

/** What is kept of a card, whose lines come as text. */
function completeCard(card: Record<string, unknown>): void {
  const sent = card.lines as string | null;
  card.lines = sent === null ? [] : sent.split(',').map(lineOf).sort(compareLines);
}

const completeCards = nesting({}, completeCard);

/** A card within another row, as `card`; see `nesting`. */
export const objectsOfCard = { card: { complete: completeCard } };

/**
 * The cards of a route, to be narrowed and ordered.
 * @param route its id
 * @param object `card.` where they are selected as {@link objectsOfCard}
 */
export function selectCards(db: Kysely<DB>, route: RawBuilder<string>, object: '' | 'card.' = '') {
  return db
    .selectFrom('rate_card')
    .where('rate_card.route_id', '=', route)
    .select(columns.map((column) => sql.ref(column).as(`${object}${column.slice('rate_card.'.length)}`)))
    .select([
      sentLines(sql`rate_card.id`).as(`${object}lines`),
      sql<string | null>`(
        select next.valid_from from rate_card next
        where next.route_id = rate_card.route_id and next.valid_from > rate_card.valid_from
        order by next.valid_from limit 1)`.as(`${object}valid_until`),
    ]);
}

/** The one of the cards that is valid on a day. */
export function validOn(cards: ReturnType<typeof selectCards>, day: string) {
  return cards.where('rate_card.valid_from', '<=', day).orderBy('rate_card.valid_from', 'desc').limit(1);
}

/** The card of a route that is valid on the generation's day. */
export const currentCardOfRoute = one<CardRow>(
  'currentCardOfRoute',
  (db, routes, today) =>
    db
      .selectFrom(sql<{ id: string }>`unnest(${routes}::uuid[])`.as<'parent'>(sql`parent(id)`))
      .innerJoinLateral(
        () => validOn(selectCards(db, sql`parent.id`), today).as('card'),
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
