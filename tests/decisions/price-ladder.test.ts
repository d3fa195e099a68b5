import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendedPrice, canonicalDecimal, compareDecimals } from '../../src/decisions/money.ts';
import { cheapestRoute, comparablePrice, type PricedRoute, priceLadder } from '../../src/decisions/price-ladder.ts';

const base: PricedRoute = {
  id: 'a',
  firstParty: false,
  providerName: 'A',
  region: 'global',
  wireId: 'm',
  status: 'ACTIVE',
  notice: null,
  limits: { context: null, input: null, output: null },
  card: { lines: [], terms: 'METERED', currency: 'USD', input: '1', output: '2' },
};
const metered = (input: string | null, output: string | null) => ({
  terms: 'METERED',
  currency: 'USD',
  lines: [],
  input,
  output,
});

describe('money', () => {
  test.each([
    ['0.150', '0.15'],
    ['15e-2', '0.15'],
    ['1e3', '1000'],
    ['-0', '0'],
    ['0.0028', '0.0028'],
    ['3e-9', '0.000000003'],
  ])('%s is %s', (text, canonical) => expect(canonicalDecimal(text)).toBe(canonical));

  test('three parts input to one of output, exactly', () => {
    expect(blendedPrice('0.15', '0.6')).toBe('0.2625');
    expect(blendedPrice('0.003625', '0.87')).toBe('0.22021875');
    expect(blendedPrice('0.1', '0.2')).toBe('0.125');
  });
});

describe('the cheapest route', () => {
  test.each([
    ['is retired', { status: 'RETIRED' }, 'The route is retired.'],
    ['ends with its model', { status: 'RETIRED', notice: 'The model is gone.' }, 'The model is gone.'],
    ['is no longer listed', { status: 'NOT_LISTED' }, 'Its source no longer lists the route.'],
    ['has no price', { card: null }, 'No price is known.'],
    ['is free', { card: { ...metered('0', '0'), terms: 'FREE_TIER' } }, 'Its terms are FREE_TIER, not METERED.'],
    [
      'is in a plan',
      { card: { ...metered('0', '0'), terms: 'INCLUDED_IN_PLAN' } },
      'Its terms are INCLUDED_IN_PLAN, not METERED.',
    ],
    ['lacks a price', { card: metered('1', null) }, 'The input or the output price is not known.'],
    [
      'is in another currency',
      { card: { ...metered('0.1', '0.1'), currency: 'CNY' } },
      'Its price is in CNY, and no currency is converted.',
    ],
  ] as const)('is none that %s', (_what, change, reason) => {
    const other = { ...base, id: 'b', ...change } as PricedRoute;
    const cheapest = cheapestRoute([other, base]);
    expect(cheapest).toMatchObject({ route: { id: 'a' }, blendedPrice: '1.25', comparedRoutes: 1 });
    expect(cheapest?.excluded).toEqual([{ route: other, reason }]);
    expect(cheapestRoute([other])).toBeNull();
  });

  test('among equals is the first-party one, then the one of the first name', () => {
    const own = { ...base, id: 'own', firstParty: true, providerName: 'Z' };
    const routes = [{ ...base, id: 'b', providerName: 'B' }, own, base];
    expect(priceLadder(routes).map(({ id }) => id)).toEqual(['own', 'a', 'b']);
  });

  test('is a preview or deprecated one when that is the cheapest that is served', () => {
    const preview = { ...base, id: 'preview', status: 'PREVIEW' as const, card: metered('0.5', '1') };
    expect(cheapestRoute([base, preview])?.route.id).toBe('preview');
  });
});

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((millionths) => canonicalDecimal(`${millionths}e-6`));
const route = fc.record({
  id: fc.uuid(),
  firstParty: fc.boolean(),
  providerName: fc.constantFrom('A', 'B', 'C'),
  region: fc.constantFrom('global', 'eu'),
  wireId: fc.constantFrom('m', 'n'),
  status: fc.constantFrom('ACTIVE', 'PREVIEW', 'DEPRECATED', 'RETIRED', 'NOT_LISTED'),
  limits: fc.constant({ context: null, input: null, output: null }),
  card: fc.option(
    fc.record({
      lines: fc.constant([]),
      terms: fc.constantFrom('METERED', 'FREE_TIER', 'UNKNOWN'),
      currency: fc.constantFrom('USD', 'CNY'),
      input: fc.option(amount),
      output: fc.option(amount),
    }),
  ),
}) as fc.Arbitrary<PricedRoute>;
const routes = fc.uniqueArray(route, { selector: ({ id }) => id, maxLength: 12 });

describe('for any routes', () => {
  test('the ladder holds each of them once, and its prices never fall', () => {
    fc.assert(
      fc.property(routes, (all) => {
        const ladder = priceLadder(all);
        expect(ladder.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const prices = ladder.map(comparablePrice);
        const known = prices.filter((price) => price !== null);
        expect(prices.slice(0, known.length)).toEqual(known);
        for (let step = 1; step < known.length; step++) {
          expect(compareDecimals(known[step - 1] as string, known[step] as string)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('no order of the routes changes the cheapest price, and every route is compared or excluded', () => {
    fc.assert(
      fc.property(routes, fc.func(fc.integer()), (all, shuffle) => {
        const cheapest = cheapestRoute(all);
        const again = cheapestRoute(all.toSorted((a, b) => shuffle(a.id) - shuffle(b.id)));
        expect(again?.blendedPrice).toBe(cheapest?.blendedPrice);
        if (cheapest) expect(cheapest.comparedRoutes + cheapest.excluded.length).toBe(all.length);
        else expect(all.every((one) => comparablePrice(one) === null)).toBe(true);
      }),
    );
  });
});
