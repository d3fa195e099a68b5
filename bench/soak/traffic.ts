import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { operationVariables } from '../../tests/setup/operation-variables.ts';
import { randomNumbers, zipf } from '../draws.ts';
import type { Asked } from '../harness/contestant.ts';

/** A request, and what its answer must be. */
export interface Sent extends Asked {
  name: string;
  /** Says what is wrong with an answer; null when nothing is. */
  wrong(status: number, body: string): string | null;
}

const seed = 20_261_125;
/** How many requests of each kind there are among a thousand. */
const shares = { modelPages: 250, modelFacts: 250, operations: 350, lists: 70, feeds: 30, bad: 50 };

/** Some thousand requests as a catalog gets them, in an order that is the same in each run. */
export function traffic(slugs: readonly string[], { embedded }: { embedded: boolean }): Sent[] {
  const random = randomNumbers(seed);
  const model = zipf(slugs, random);
  const one = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const names = Object.keys(operationVariables);
  const make: Record<keyof typeof shares, (place: number) => Sent> = {
    modelPages: () => asked('model-page', { slug: model() }, random() < 0.5),
    modelFacts: () => asked('model-facts', { slug: model() }, random() < 0.5),
    // Each of the contract's operations as often as every other.
    operations: (place) => {
      const name = names[place % names.length] as string;
      return asked(name, operationVariables[name] ?? {}, random() < 0.5);
    },
    lists: (place) =>
      query(
        'a list',
        `{ models(first: ${1 + (place % 50)}, where: { contextWindow: { gte: ${place * 1_000} } }) { totalCount nodes { name routes(first: 3) { nodes { wireId } } } } }`,
      ),
    feeds: () => feed(one(['/changes.atom', '/retirements.ics', '/ready', '/health']), embedded),
    bad: (place) => refused(place),
  };
  const all = Object.entries(shares).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, place) => make[kind as keyof typeof shares](place)),
  );
  return all
    .map((request) => ({ request, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ request }) => request);
}

const json = { 'content-type': 'application/json', accept: 'application/json' };
/** Hash and text, by the name of the operation. */
const documents = new Map(
  [...trustedDocuments()].map((document) => [/\bquery (\w+)/.exec(document[1])?.[1] ?? '', document] as const),
);

/** An operation of the contract: its text by POST, or its hash by GET. */
function asked(name: string, variables: object, byHash: boolean): Sent {
  const document = documents.get(name.replaceAll(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase()));
  if (!document) throw new Error(`there is no operation ${name}`);
  const [documentId, text] = document;
  if (!byHash) return post(name, JSON.stringify({ query: text, variables }), answered);
  const path = `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
  return { name, method: 'GET', path, headers: { accept: 'application/json' }, wrong: answered };
}

function query(name: string, text: string): Sent {
  return post(name, JSON.stringify({ query: text }), answered);
}

/** On the embedded database, which is one session, polls of the revision wait for an import, and `/ready` says so. */
const whileImporting = 'DATABASE_SILENT';

function feed(path: string, embedded: boolean): Sent {
  const wrong = (status: number, body: string) =>
    status === 200 || (embedded && path === '/ready' && body.includes(whileImporting)) ? null : `status ${status}`;
  return { name: path, method: 'GET', path, headers: {}, wrong };
}

function post(name: string, body: string, wrong: Sent['wrong']): Sent {
  return { name, method: 'POST', path: '/graphql', headers: json, body, wrong };
}

const asking = (text: string, variables?: object) => JSON.stringify({ query: text, variables });
const bad: readonly [code: string, body: string][] = [
  ['GRAPHQL_PARSE_FAILED', asking('{ models {')],
  ['GRAPHQL_VALIDATION_FAILED', asking('{ models { nodes { nonsense } } }')],
  ['BAD_USER_INPUT', asking('{ models(first: 1000) { totalCount } }')],
  ['BAD_USER_INPUT', asking('query ($after: String) { models(after: $after) { totalCount } }', { after: 'nonsense' })],
  ['TOO_MANY_ALIASES', asking(`{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`)],
  [
    'QUERY_TOO_DEEP',
    asking(`{ models ${'{ nodes { developer { models '.repeat(6)}{ totalCount }${' } } }'.repeat(6)} }`),
  ],
  [
    'QUERY_TOO_COSTLY',
    asking(
      '{ models(first: 100) { nodes { routes(first: 100) { nodes { provider { routes(first: 100) { nodes { id } } } } } } } }',
    ),
  ],
  ['BATCH_REFUSED', JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])],
  ['BAD_REQUEST', '{"query":'],
];

function refused(place: number): Sent {
  const [code, body] = bad[place % bad.length] as (typeof bad)[number];
  return post(code, body, (status, text) =>
    text.includes(`"code":"${code}"`) && status < 500 ? null : `status ${status}: ${text.slice(0, 300)}`,
  );
}

function answered(status: number, body: string): string | null {
  const whole = status === 200 && body.startsWith('{"data":{') && !body.includes('"errors":[');
  return whole ? null : `status ${status}: ${body.slice(0, 300)}`;
}
