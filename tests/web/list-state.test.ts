import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FacetName,
  facetNames,
  type ListState,
  readState,
  whereOf,
  writeState,
} from '../../web/src/pages/models/query.ts';

const slug = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
const closed: Partial<Record<FacetName, string[]>> = {
  capability: ['VISION', 'BATCH', 'REASONING'],
  input: ['TEXT', 'IMAGE'],
  output: ['TEXT', 'AUDIO'],
  status: ['ACTIVE', 'UNKNOWN'],
  openness: ['OPEN_SOURCE', 'PROPRIETARY'],
};
const values = (name: FacetName) => {
  const known = closed[name];
  return fc.uniqueArray(known ? fc.constantFrom(...known) : slug, { maxLength: 4 });
};
const state = fc.record({
  q: fc.string({ maxLength: 40 }),
  chosen: fc.record(Object.fromEntries(facetNames.map((name) => [name, values(name)]))),
  sort: fc.option(
    fc.record({ field: fc.constantFrom('NAME', 'RELEASED_ON', 'CHEAPEST_INPUT'), descending: fc.boolean() }),
  ),
  columns: fc.uniqueArray(slug, { maxLength: 5 }),
  variant: fc.option(slug),
}) as unknown as fc.Arbitrary<ListState>;

describe('the address of the list of models', () => {
  test('reads as the state that it was written of', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(writeState(one))).toEqual(one);
      }),
    );
  });

  test('takes any garbage, within bounds', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        const { q, sort, chosen } = readState(new URLSearchParams(text));
        expect(q.length).toBeLessThanOrEqual(200);
        expect(sort === null || sort.field.length > 0).toBe(true);
        expect(Object.keys(chosen)).toEqual([...facetNames]);
      }),
    );
  });

  const read = (text: string) => readState(new URLSearchParams(text));

  test.each([
    ['', {}],
    ['developer=openai,mistral', { developer: { in: ['openai', 'mistral'] } }],
    ['capability=VISION,BATCH', { capabilities: { all: ['VISION', 'BATCH'] } }],
    ['q=+gpt4o+mini&developer=openai', { matches: 'gpt4o mini', developer: { in: ['openai'] } }],
    ['q=%D0%B3', { matches: 'г' }],
    ['q=gpt%00&status=NOPE,ACTIVE,toString', { matches: 'gpt', status: { in: ['ACTIVE'] } }],
    ['capability=vision&input=SMELL&output=&openness=,', {}],
    ['q=+-+!&status=ACTIVE', { status: { in: ['ACTIVE'] } }],
    ['status=ACTIVE&input=IMAGE', { status: { in: ['ACTIVE'] }, inputModalities: { all: ['IMAGE'] } }],
  ])('"%s" asks for %j', (text, where) => {
    expect(JSON.parse(JSON.stringify(whereOf(read(text))))).toEqual(where);
  });

  test('an order by score needs a variant', () => {
    expect(read('sort=-score').sort).toBeNull();
    expect(read('sort=-score&variant=gpqa-diamond').sort).toEqual({ field: 'SCORE', descending: true });
  });
});
