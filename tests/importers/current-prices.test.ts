import { expect, test } from 'vitest';
import type { cardRows } from '../../src/importers/card-rows.ts';
import { currentPrices } from '../../src/importers/current-prices.ts';

type CardRow = ReturnType<typeof cardRows>['rows'][number];

const today = '2026-07-02';
const none = { current_input: null, current_output: null, current_blended: null };
const card = (changed: Partial<CardRow> = {}): CardRow => ({
  id: '00000000-0000-5000-8000-000000000001',
  route_id: '00000000-0000-5000-8000-000000000002',
  valid_from: '2026-01-01',
  currency: 'USD',
  terms: 'METERED',
  pricing: 'COMPLETE',
  input: '0.15',
  output: '0.6',
  cache_read: null,
  cache_write: null,
  batch_input: null,
  batch_output: null,
  source_id: '00000000-0000-5000-8000-000000000003',
  recorded_at: '2026-07-02T00:00:00Z',
  correction: false,
  ...changed,
});
const listed = { declared_status: null, retires_on: null };
const prices = { current_input: '0.15', current_output: '0.6', current_blended: '0.2625' };

test.each<[string, CardRow[], { declared_status: string | null; retires_on: string | null }, object]>([
  ['a card in force', [card()], listed, prices],
  ['no card', [], listed, none],
  ['a card that begins today', [card({ valid_from: today })], listed, prices],
  ['a card that begins tomorrow', [card({ valid_from: '2026-07-03' })], listed, none],
  ['the last of two', [card({ valid_from: '2025-01-01', input: '9' }), card()], listed, prices],
  ['an announced one behind it', [card(), card({ valid_from: '2027-01-01', input: '9' })], listed, prices],
  ['a free tier in force', [card({ valid_from: '2025-01-01' }), card({ terms: 'FREE_TIER' })], listed, none],
  ['another currency', [card({ currency: 'EUR' })], listed, none],
  ['no price of answers', [card({ output: null })], listed, none],
  ['declared as retired', [card()], { ...listed, declared_status: 'RETIRED' }, none],
  ['retires today', [card()], { ...listed, retires_on: today }, none],
  ['retires in this month', [card()], { ...listed, retires_on: '2026-07' }, none],
  ['retires in this year', [card()], { ...listed, retires_on: '2026' }, none],
  ['retires in the next month', [card()], { ...listed, retires_on: '2026-08' }, prices],
  ['retires tomorrow', [card()], { ...listed, retires_on: '2026-07-03' }, prices],
  ['deprecated', [card()], { ...listed, declared_status: 'DEPRECATED' }, prices],
])('the price of a route on a day: %s', (_, cards, route, expected) => {
  expect(currentPrices(route, cards, today)).toEqual(expected);
});
