import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './harness/contestant.ts';
import type { Case } from './harness/rounds.ts';

const operations = new Map<string, string>();

/** The text of an operation of the contract; `npm run` starts the bench in the project's root. */
function operationText(name: string): string {
  const text = operations.get(name) ?? readFileSync(join('schema/operations', `${name}.graphql`), 'utf8');
  operations.set(name, text);
  return text;
}

const servers = join(import.meta.dirname, 'servers');

const overGraphql = {
  module: join(servers, 'modelgraph.js'),
  request: (operation: string, variables: object) => ({
    path: '/graphql',
    body: { query: operationText(operation), variables },
  }),
};

/** What all the others are compared with. */
export const reference: Contestant = {
  name: 'one statement',
  module: join(servers, 'one-statement.js'),
  request: (operation, variables) => ({ path: `/${operation}`, body: { variables } }),
};

/** Our server: with rows of the epoch in memory, and with nothing in memory at every request. */
export const contestants: readonly Contestant[] = [
  { name: 'warm', mode: 'warm', ...overGraphql },
  { name: 'cold', mode: 'cold', ...overGraphql },
];

const pages = [
  'gpt-4o-mini',
  'gpt-4.1',
  'o3',
  'claude-sonnet-4-6',
  'gemini-2.5-pro',
  'gpt-oss-120b',
  'deepseek-v4-pro',
];

/** What is asked, with the variables that are asked in turn. */
export const cases: readonly Case[] = [
  { operation: 'model-facts', variables: pages.map((slug) => ({ slug })) },
  { operation: 'compare-models', variables: [{ slugs: pages.slice(0, 5) }, { slugs: pages.slice(2) }] },
  { operation: 'models-list', variables: [{ variant: 'gpqa-diamond', first: 50 }] },
];
