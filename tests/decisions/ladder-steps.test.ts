import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costWeights, nthLeast } from '../../src/decisions/cost-weights.ts';
import { ladderSteps } from '../../src/decisions/ladder-steps.ts';
import { cheapestRoute, type PricedRoute } from '../../src/decisions/price-ladder.ts';
import { workloadCost } from '../../src/decisions/workload-cost.ts';
import { anyCard, anyWorkload, card, line } from './cards.ts';

const priced = (input: string, output: string, more: Partial<PricedRoute['card']> = {}): PricedRoute['card'] => ({
  ...card(line('INPUT', input), line('OUTPUT', output)),
  input,
  output,
  ...more,
});
const route = (id: string, more: Partial<PricedRoute> = {}): PricedRoute => ({
  id,
  firstParty: false,
  providerName: id,
  region: 'global',
  wireId: 'm',
  status: 'ACTIVE',
  notice: null,
  limits: { context: null, input: null, output: null },
  card: priced('1', '2'),
  ...more,
});
const workload = { inputTokens: 1_000_000, outputTokens: 500_000 };

describe('the ladder with reasons', () => {
  test('says by how much a route costs more, and why equals stand as they do', () => {
    const routes = [
      route('c', { card: priced('2', '2') }),
      route('b'),
      route('own', { firstParty: true }),
      route('d', { region: 'eu', providerName: 'b' }),
    ];
    expect(
      ladderSteps(routes, null).map(({ route, place, price, reason }) => [route.id, place, price, reason]),
    ).toEqual([
      ['own', 1, '1.25', 'The cheapest of 4 routes.'],
      ['d', 2, '1.25', "The same price as place 1; the developer's own route goes first."],
      ['b', 3, '1.25', 'The same price as place 2; among equals by region.'],
      ['c', 4, '2', '0.75 USD more than the cheapest, 60 %.'],
    ]);
  });

  test('ranks by what the workload costs, which may turn the order of the blended prices', () => {
    const dearOutput = route('a', { card: priced('1', '10') });
    const dearInput = route('b', { card: priced('4', '1') });
    const ids = (asked: object | null) => ladderSteps([dearOutput, dearInput], asked).map((step) => step.route.id);
    expect(ids(null)).toEqual(['a', 'b']);
    expect(ids({ outputTokens: 1000 })).toEqual(['b', 'a']);
    expect(cheapestRoute([dearOutput, dearInput], { outputTokens: 1000 })).toMatchObject({
      route: dearInput,
      blendedPrice: '0.001',
      basis: 'The cost of the workload in USD.',
    });
  });

  test.each([
    ['FREE_TIER', { card: priced('0', '0', { terms: 'FREE_TIER' }) }, 'Its terms are FREE_TIER, not METERED.'],
    [
      'INCLUDED_IN_PLAN',
      { card: priced('0', '0', { terms: 'INCLUDED_IN_PLAN' }) },
      'Its terms are INCLUDED_IN_PLAN, not METERED.',
    ],
    [
      'OTHER_CURRENCY',
      { card: priced('1', '1', { currency: 'CNY' }) },
      'Its price is in CNY, and no currency is converted.',
    ],
    ['OTHER_REGION', { region: 'us' }, 'It is in us, and global is asked for.'],
    [
      'TOO_SMALL',
      { limits: { context: 1_499_999, input: null, output: null } },
      'It takes 1499999 tokens of context, and the workload needs 1500000.',
    ],
    [
      'TOO_SMALL',
      { limits: { context: null, input: null, output: 499_999 } },
      'It takes 499999 tokens of answer, and the workload needs 500000.',
    ],
    ['NOT_LISTED', { status: 'NOT_LISTED' }, 'Its source no longer lists the route.'],
    ['RETIRED', { status: 'RETIRED' }, 'The route is retired.'],
    ['NO_PRICE', { card: null }, 'No price is known.'],
    [
      'NO_PRICE',
      { card: { ...card(line('INPUT', '1')), input: '1', output: null } },
      'OUTPUT: the card has no price for it.',
    ],
  ] as [string, Partial<PricedRoute>, string][])('names %s apart', (standing, more, reason) => {
    const steps = ladderSteps([route('apart', more), route('b')], { ...workload, region: 'global' });
    expect(steps.map((step) => [step.route.id, step.place, step.standing])).toEqual([
      ['b', 1, 'RANKED'],
      ['apart', null, standing],
    ]);
    expect(steps[1]).toMatchObject({ price: null, reason });
  });

  test('puts what has no price last', () => {
    const routes = [
      route('none', { card: null }),
      route('old', { status: 'RETIRED' }),
      route('free', { card: priced('0', '0', { terms: 'FREE_TIER' }) }),
    ];
    expect(ladderSteps(routes, null).map(({ route }) => route.id)).toEqual(['free', 'old', 'none']);
  });
});

const anyRoute = fc.record({
  id: fc.uuid(),
  firstParty: fc.boolean(),
  providerName: fc.constantFrom('A', 'B'),
  region: fc.constantFrom('global', 'eu'),
  wireId: fc.constantFrom('m', 'n'),
  status: fc.constantFrom('ACTIVE', 'PREVIEW', 'RETIRED', 'NOT_LISTED'),
  limits: fc.record({
    context: fc.constantFrom(null, 100_000, 1_000_000),
    input: fc.constant(null),
    output: fc.constant(null),
  }),
  card: fc.option(
    fc
      .tuple(anyCard, fc.constantFrom('METERED', 'METERED', 'FREE_TIER'), fc.constantFrom('USD', 'USD', 'CNY'))
      .map(([own, terms, currency]) => ({ ...own, terms, currency, input: '2', output: '2' })),
  ),
}) as fc.Arbitrary<PricedRoute>;

describe('for any routes and workload', () => {
  test('each stands once, prices never fall, and those without a place follow', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRoute, { selector: ({ id }) => id, maxLength: 8 }),
        anyWorkload,
        (routes, asked) => {
          const steps = ladderSteps(routes, asked);
          expect(steps.map((step) => step.route.id).toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
          const ranked = steps.filter(({ place }) => place !== null);
          expect(steps.slice(0, ranked.length)).toEqual(ranked);
          for (const [index, step] of ranked.entries()) {
            expect(step.place).toBe(index + 1);
            expect(step.price).toBe(workloadCost(step.route.card, asked).total);
            const before = ranked[index - 1];
            if (before) expect(new Big(before.price as string).lte(step.price as string)).toBe(true);
          }
        },
      ),
    );
  });

  test('no card asks less than the bound that its least prices give', () => {
    fc.assert(
      fc.property(anyCard, anyWorkload, (own, asked) => {
        const { total } = workloadCost(own, asked);
        if (total === null) return;
        const weights = costWeights(asked);
        const least = (meter: string) =>
          nthLeast(
            own.lines.filter((one) => one.meter === meter && one.mode === weights.mode).map(({ amount }) => amount),
            1,
          ) ?? '0';
        const bound = new Big(weights.input).times(least('INPUT')).plus(new Big(weights.output).times(least('OUTPUT')));
        expect(bound.lte(total)).toBe(true);
      }),
    );
  });
});
