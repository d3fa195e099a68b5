import { builder, stringEnum } from '../builder.ts';

export const PriceUnit = stringEnum('PriceUnit', 'What an amount buys.', {
  MILLION_TOKENS: 'One million tokens.',
  IMAGE: 'One image.',
  MEGAPIXEL: 'One million pixels.',
  SECOND: 'One second of audio or video.',
  MINUTE: 'One minute of audio or video.',
  HOUR: 'One hour of audio, video or use.',
  MILLION_CHARACTERS: 'One million characters.',
  THOUSAND_PAGES: 'One thousand pages.',
  THOUSAND_REQUESTS: 'One thousand requests.',
  REQUEST: 'One request.',
  MILLION_TOKEN_HOURS: 'One million tokens kept for one hour.',
  GIGABYTE_DAY: 'One gigabyte kept for one day.',
});

/** A price as the graph shows it. */
export interface PriceRow {
  amount: string;
  unit: string;
  currency: string;
}

export const Price = builder.objectRef<PriceRow>('Price').implement({
  description: 'An exact amount of money for a unit.',
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Decimal', nullable: false, description: 'The amount.' }),
    unit: t.expose('unit', { type: PriceUnit, nullable: false, description: 'What it buys.' }),
    currency: t.exposeString('currency', { nullable: false, description: 'Its currency, ISO 4217.' }),
  }),
});
