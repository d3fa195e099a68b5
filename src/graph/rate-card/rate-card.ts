import { builder, stringEnum } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { sourceWithId } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { Price, type PriceRow } from './price.ts';
import { PriceLine } from './price-line.ts';
import type { RateCardRow } from './rate-card.sql.ts';

export const PricingTerms = stringEnum('PricingTerms', 'On what terms a route is sold.', {
  METERED: 'Paid by use, at the prices of the card.',
  FREE_TIER: 'Free within limits that the provider sets. Not compared with paid routes.',
  INCLUDED_IN_PLAN: 'Part of a subscription. Not compared with paid routes.',
  VARIABLE: 'Decided at the time of the request, or converted from another currency by its source: no fixed price.',
  UNKNOWN: 'No source says, or the price was withdrawn.',
});

const hotMeters = {
  input: 'One million tokens of prompt.',
  output: 'One million tokens of answer.',
  cache_read: 'One million tokens of prompt read from cache.',
  cache_write: 'One million tokens of prompt written to cache, for the shortest time that the provider offers.',
  batch_input: 'One million tokens of prompt in a batch.',
  batch_output: 'One million tokens of answer in a batch.',
} as const;

export const RateCardRef = builder.objectRef<RateCardRow>('RateCard').implement({
  description:
    'All prices of a route from one day on. The six prices that everyone asks for stand as fields, for prompts of the lowest tier; all of them stand in `lines`.',
  fields: (t) => {
    const price = (column: keyof typeof hotMeters) =>
      t.field({
        type: Price,
        description: `${hotMeters[column]} Null when not known, which is not zero.`,
        resolve: (card): PriceRow | null =>
          card[column] === null ? null : { amount: card[column], unit: 'MILLION_TOKENS', currency: card.currency },
      });
    return {
      validFrom: t.expose('valid_from', {
        type: 'Date',
        nullable: false,
        description: 'The first day on which it is valid.',
      }),
      validUntil: t.expose('valid_until', {
        type: 'Date',
        description:
          'The day on which the next card begins, which it is no longer valid on; null when no next one is known.',
      }),
      currency: t.exposeString('currency', {
        nullable: false,
        description: 'The currency of all its amounts, ISO 4217.',
      }),
      terms: t.expose('terms', {
        type: PricingTerms,
        nullable: false,
        description: 'On what terms the route is sold.',
      }),
      input: price('input'),
      output: price('output'),
      cacheRead: price('cache_read'),
      cacheWrite: price('cache_write'),
      batchInput: price('batch_input'),
      batchOutput: price('batch_output'),
      lines: t.field({
        type: [PriceLine],
        nullable: { list: false, items: false },
        description: 'Every price of the card, standard mode first.',
        resolve: (card) => card.lines,
      }),
      source: t.field({
        type: SourceRef,
        nullable: false,
        description: 'Who says so.',
        resolve: (card, _args, { reader }) => sourceWithId(reader, card.source_id),
      }),
      recordedAt: t.field({
        type: 'DateTime',
        nullable: false,
        description: 'When the catalog took it in.',
        resolve: (card) => card.recorded_at,
      }),
      correction: t.exposeBoolean('correction', {
        nullable: false,
        description: 'True when it mends a wrong card, false when the price itself changed.',
      }),
    };
  },
});

export const RateCardConnection = connectionType('RateCard', RateCardRef);
