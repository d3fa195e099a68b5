import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ErrorCode, errorCodes } from '../../src/graph/errors.ts';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { type Dice, dice } from './dice.ts';
import { hostileOf } from './hostile.ts';
import { operationOf } from './operation.ts';
import { requestOf } from './request.ts';
import { cases, firstSeed } from './settings.ts';
import type { Known } from './values.ts';

/** Requests that are sent at once. */
const together = 10;
const mostMillisecondsOfOne = 40;
/** So many reach every check; a few need not. */
const enough = 1_000;

let catalog: TestCatalog;
const known: Known = { ids: [], slugs: [], wireIds: [], cursors: [] };

beforeAll(async () => {
  catalog = await openTestCatalog();
  const { data } = await catalog.query(`{
    models(first: 20) { nodes { id slug } edges { cursor } }
    families(first: 10) { nodes { id slug } edges { cursor } }
    providers(first: 20) { nodes { id slug } }
    routes(first: 20) { nodes { id wireId } edges { cursor } }
    benchmarks(first: 10) { nodes { id slug variants { slug } } }
    gateways(first: 10) { nodes { id slug } }
    gpt: model(by: { slug: "gpt-4o-mini" }) { id slug routes { nodes { id wireId } edges { cursor } } }
  }`);
  const pools: Record<string, string[]> = {
    id: known.ids,
    slug: known.slugs,
    wireId: known.wireIds,
    cursor: known.cursors,
  };
  JSON.stringify(data, (name, value) => {
    pools[name]?.push(value);
    return value;
  });
  known.ids.push('bm9uc2Vuc2U', 'TW9kZWw6', '!!!', 'TW9kZWw6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw');
  known.cursors.push('WyJtb2RlbHMgTkFNRS5BU0MiLCJhIl0', 'garbage', 'W10', 'bnVsbA');
});
afterAll(() => catalog[Symbol.asyncDispose]());

/** What would tell of our insides. None of what is sent has it. */
const leak =
  /node_modules|\.[jt]s\b:?\d|\bat \S+ \(|"stack|seen_revision|\bselect "|\/(work|home|srv|root|usr|tmp)\/|pg_|[Kk]ysely|syntax error at/;

interface Outcome {
  data: boolean;
  codes: ErrorCode[];
}

async function answerTo(random: Dice): Promise<{ sent: string; status: number; text: string }> {
  const view = random.chance(70) ? 'graphql' : 'subgraph';
  const schema: GraphQLSchema = view === 'graphql' ? publicSchema : subgraphSchema;
  const request = random.chance(10)
    ? hostileOf(view, known, random)
    : requestOf(view, operationOf(schema, known, random), random);
  const sent = `${request.method} ${request.url}\n${await request.clone().text()}`;
  const response = await catalog.server.fetch(request);
  return { sent, status: response.status, text: await response.text() };
}

/** Gives what an answer holds, and says what is wrong with it if it is no answer that may leave the server. */
function judged(status: number, text: string): Outcome & { wrong: string | null } {
  let answer: { data?: unknown; errors?: { message?: unknown; extensions?: { code?: ErrorCode } }[] };
  try {
    answer = JSON.parse(text);
  } catch {
    return { data: false, codes: [], wrong: 'the answer is not JSON' };
  }
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code as ErrorCode);
  const data = answer.data !== undefined && answer.data !== null;
  const unknown = codes.filter((code) => !Object.hasOwn(errorCodes, code) || code === 'INTERNAL_SERVER_ERROR');
  const wrong =
    (status >= 500 && !codes.includes('TIMEOUT') && 'the status is of our fault') ||
    (unknown.length > 0 && `the code is ${unknown[0]}`) ||
    (!data && codes.length === 0 && 'there is neither data nor an error') ||
    (answer.errors?.some(({ message }) => typeof message !== 'string' || message === '') &&
      'an error has no message') ||
    (leak.test(text) && `it tells of our insides: ${leak.exec(text)?.[0]}`) ||
    null;
  return { data, codes, wrong };
}

test(`${cases} operations get data or coded errors (seed ${firstSeed})`, {
  timeout: Math.max(60_000, cases * mostMillisecondsOfOne),
}, async () => {
  const counts = { data: 0, errors: 0 };
  const codes = new Set<ErrorCode>();
  for (let done = 0; done < cases; done += together) {
    const seeds = Array.from({ length: Math.min(together, cases - done) }, (_none, index) => firstSeed + done + index);
    await Promise.all(
      seeds.map(async (seed) => {
        const { sent, status, text } = await answerTo(dice(seed));
        const outcome = judged(status, text);
        if (outcome.wrong) {
          expect.fail(`--seed ${seed}: ${outcome.wrong}\n${sent.slice(0, 3000)}\n${status} ${text.slice(0, 2000)}`);
        }
        counts[outcome.data ? 'data' : 'errors']++;
        for (const code of outcome.codes) codes.add(code);
      }),
    );
  }
  const { data } = await catalog.query('{ catalog { counts { models } } }');
  expect(data.catalog.counts.models).toBeGreaterThan(100);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  console.info(`${cases} operations from seed ${firstSeed}: ${counts.data} had data, ${counts.errors} only errors`);
  expect(counts.data + counts.errors).toBe(cases);
  if (cases < enough) return;
  // The generator must go on reaching both the resolvers and the checks before them.
  expect(counts.data).toBeGreaterThan(cases / 5);
  expect(counts.errors).toBeGreaterThan(cases / 10);
  expect([...codes]).toEqual(
    expect.arrayContaining([
      'BAD_USER_INPUT',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_REQUEST',
      'BATCH_REFUSED',
      'TOO_MANY_ALIASES',
      'TOO_MANY_TOKENS',
      'QUERY_TOO_DEEP',
      'QUERY_TOO_COSTLY',
    ]),
  );
});
