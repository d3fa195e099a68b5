import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { type Dice, dice } from './dice.ts';
import { firstSeed, oneIn } from './settings.ts';
import { odd } from './values.ts';

const cases = oneIn(10);
const mostMillisecondsOfOne = 50;

/** Lists of every kind of ordering: by names, dates, money, scores, nulls, and those that are sliced in memory. */
const lists = [
  'models',
  'models(orderBy: [{ field: RELEASED_ON, direction: DESC }])',
  'models(orderBy: [{ field: CONTEXT_WINDOW, direction: ASC }, { field: NAME, direction: DESC }])',
  'models(orderBy: [{ field: CHEAPEST_INPUT, direction: ASC }])',
  'models(orderBy: [{ field: SCORE, direction: DESC, variant: "gpqa-diamond" }])',
  'families',
  'organizations',
  'routes',
  'routes(orderBy: [{ field: PRICE, direction: DESC }])',
  'providers',
  'benchmarks',
  'gateways',
  'changes',
  'conflicts',
  'retirements',
  'unresolvedAliases',
  'search(text: "gpt")',
].map((text) => {
  const [, name = '', args = ''] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? [];
  return { name, args };
});

let catalog: TestCatalog;
/** Lists with the cursors of a page of each. */
const asked: { name: string; args: string; cursors: string[] }[] = [];

beforeAll(async () => {
  catalog = await openTestCatalog();
  for (const list of lists) {
    const { data, errors } = await catalog.query(`{ list: ${page(list, '')} { edges { cursor } } }`);
    if (errors) throw new Error(`${list.name}(${list.args}): ${errors[0].message}`);
    asked.push({ ...list, cursors: data.list.edges.map(({ cursor }: { cursor: string }) => cursor) });
  }
});
afterAll(() => catalog[Symbol.asyncDispose]());

function page({ name, args }: { name: string; args: string }, more: string): string {
  return `${name}(${[args, 'first: 5', more].filter(Boolean).join(', ')})`;
}

const values = [...odd, '0', '-1', '1e999', 'NaN', '2026-02-30', '0001-01-01', '99999999999999999999999', 'true'];

/** A cursor of ours, with something of it that is not: its list, a value, their number or type, its bytes or its coding. */
function forged(real: string, random: Dice): string {
  if (random.chance(10)) return random.pick(odd);
  const parts = JSON.parse(Buffer.from(real, 'base64url').toString('utf8')) as unknown[];
  const place = random.number(0, parts.length - 1);
  random.pick([
    () => parts.splice(Math.max(1, place), 1, random.pick(values)),
    () => parts.splice(place, 1),
    () => parts.splice(place, 0, random.pick(values)),
    () => parts.splice(place, 1, random.pick<unknown>([null, 5, true, {}, [], { __proto__: 1 }])),
    () => parts.reverse(),
    () => parts.push(...parts),
    () => {},
  ])();
  const bytes = Buffer.from(JSON.stringify(parts));
  if (random.chance(20) && bytes.length > 0) bytes[random.number(0, bytes.length - 1)] = random.number(0, 255);
  const coded = bytes.toString(random.pick(['base64url', 'base64url', 'base64url', 'base64', 'hex']));
  return random.chance(10) ? coded.slice(0, random.number(0, coded.length)) : coded;
}

test(`${cases} forged cursors get a page or an error that says what they are (seed ${firstSeed})`, {
  timeout: Math.max(30_000, cases * mostMillisecondsOfOne),
}, async () => {
  const counts = { pages: 0, errors: 0 };
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const random = dice(seed);
    const list = random.pick(asked);
    // Some of another list.
    const { cursors } = random.chance(85) ? list : random.pick(asked);
    const cursor = forged(cursors.length > 0 ? random.pick(cursors) : 'WyJ4IiwieSJd', random);
    const { data, errors } = await catalog.query(
      `query ($cursor: String) { list: ${page(list, 'after: $cursor')} { nodes { __typename } } }`,
      { cursor },
    );
    const code = errors?.[0].extensions?.code;
    if (errors) {
      expect([`--seed ${seed}`, list.name, cursor, code]).toEqual([
        `--seed ${seed}`,
        list.name,
        cursor,
        'BAD_USER_INPUT',
      ]);
      expect(errors[0].message).toMatch(/^after |cursor/);
      counts.errors++;
    } else {
      expect([`--seed ${seed}`, list, cursor, Array.isArray(data.list.nodes)]).toEqual([
        `--seed ${seed}`,
        list,
        cursor,
        true,
      ]);
      counts.pages++;
    }
  }
  console.info(`${cases} cursors from seed ${firstSeed}: ${counts.pages} pages, ${counts.errors} errors`);
  expect(counts.pages + counts.errors).toBe(cases);
  if (cases >= 100) expect(Math.min(counts.pages, counts.errors)).toBeGreaterThan(cases / 50);
});
