import { expect, test } from 'vitest';
import { sharesByPlace } from '../../bench/harness/profile.ts';

const places: [functionName: string, url: string, scriptId?: string][] = [
  ['(idle)', ''],
  ['(garbage collector)', ''],
  ['parserOnBody', 'node:_http_common'],
  ['nextTick', 'node:internal/process/task_queues'],
  ['load', 'file:///app/node_modules/dataloader/index.js'],
  ['print', 'file:///app/node_modules/@pothos/core/node_modules/graphql/printer.js'],
  ['recall', 'file:///app/dist/src/server/recall.js'],
  ['run', 'file:///app/dist/bench/servers/one-statement.js'],
  ['query', ''],
  ['parse', '', '0'],
  ['post', 'node:inspector'],
];

test('the time of a profile is shared out among packages, folders, Node and V8, without what waits or profiles', () => {
  const nodes = places.map(([functionName, url, scriptId = '7'], id) => ({
    id,
    callFrame: { functionName, url, scriptId },
  }));
  const profile = {
    nodes,
    samples: [0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10],
    timeDeltas: [900, 2, 20, 10, 10, 10, 10, 15, 10, 10, 3, 900],
  };
  expect(sharesByPlace(profile)).toEqual([
    ['src/server', 0.25],
    ['Node: HTTP', 0.2],
    ['Node', 0.1],
    ['dataloader', 0.1],
    ['graphql', 0.1],
    ['bench', 0.1],
    ['compiled operations', 0.1],
    ['native code, system calls', 0.03],
    ['garbage collection', 0.02],
  ]);
  expect(sharesByPlace({ nodes: [] })).toEqual([]);
});
