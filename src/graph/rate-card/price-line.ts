import { builder, stringEnum } from '../builder.ts';
import { PriceUnit } from './price.ts';
import type { PriceLineRow } from './rate-card.sql.ts';

export const Meter = stringEnum('Meter', 'What is counted.', {
  INPUT: 'The prompt.',
  OUTPUT: 'The answer.',
  CACHE_READ: 'The part of the prompt that is read from cache.',
  CACHE_WRITE: 'The part of the prompt that is written to cache.',
  CACHE_STORAGE: 'Keeping a prompt in cache.',
  REASONING: 'The tokens of thinking, where they are billed apart from the answer.',
  INPUT_AUDIO: 'Audio in the prompt.',
  OUTPUT_AUDIO: 'Audio in the answer.',
  CACHE_READ_AUDIO: 'Audio in the prompt that is read from cache.',
  INPUT_IMAGE: 'Images in the prompt.',
  OUTPUT_IMAGE: 'Images in the answer.',
  INPUT_VIDEO: 'Video in the prompt.',
  OUTPUT_VIDEO: 'Video in the answer.',
  REQUEST: 'The request itself.',
  WEB_SEARCH: 'Searches of the web.',
  PAGE: 'Pages of documents.',
  OTHER: 'Something else.',
});

export const PricingMode = stringEnum('PricingMode', 'In what mode a request is served.', {
  STANDARD: 'At once, at the ordinary price.',
  BATCH: 'Later, in a batch.',
  PRIORITY: 'Before others.',
  FLEX: 'When there is capacity to spare.',
  FINE_TUNED: 'By a fine-tuned version of the model.',
});

const HourRange = builder.objectRef<PriceLineRow>('HourRange').implement({
  description: 'A part of the day, UTC. It may pass midnight.',
  fields: (t) => ({
    from: t.string({
      nullable: false,
      description: 'Its first minute, HH:MM.',
      resolve: (line) => timeOfDay(line.from_minute),
    }),
    until: t.string({
      nullable: false,
      description: 'The minute at which it is over, HH:MM.',
      resolve: (line) => timeOfDay(line.until_minute),
    }),
  }),
});

export const PriceLine = builder.objectRef<PriceLineRow>('PriceLine').implement({
  description: 'One price of a card with the conditions under which it is billed.',
  fields: (t) => ({
    meter: t.expose('meter', { type: Meter, nullable: false, description: 'What is counted.' }),
    mode: t.expose('mode', { type: PricingMode, nullable: false, description: 'In what mode the request is served.' }),
    amount: t.expose('amount', {
      type: 'Decimal',
      nullable: false,
      description: "The amount, in the card's currency.",
    }),
    unit: t.expose('unit', { type: PriceUnit, nullable: false, description: 'What the amount buys.' }),
    minInputTokens: t.exposeInt('min_input_tokens', {
      nullable: false,
      description:
        'Applies when the prompt exceeds so many tokens, and then to the whole request, not only to what exceeds it; 0 for the lowest tier.',
    }),
    cacheTtl: t.exposeInt('cache_ttl', {
      description: 'For how many seconds a cache entry lives; null where that does not matter.',
    }),
    hours: t.field({
      type: HourRange,
      description: 'The part of the day for which it applies; null for all of it.',
      resolve: (line) => (line.from_minute === null ? null : line),
    }),
  }),
});

function timeOfDay(minute: number | null): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor((minute ?? 0) / 60))}:${two((minute ?? 0) % 60)}`;
}
