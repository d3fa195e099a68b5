import { expect, test } from 'vitest';
import { chart } from '../../bench/chart.ts';
import type { Load } from '../../bench/harness/load.ts';
import type { Size } from '../../bench/measure.ts';
import { isReached, resultRows } from '../../bench/results.ts';

const load = (requestsPerSecond: number, cpuPerRequest: number, more: Partial<Load> = {}): Load => ({
  requestsPerSecond,
  cpuPerRequest,
  databaseCpuPerRequest: null,
  megabytes: 100,
  p50: 1,
  p99: 2,
  errors: 0,
  ...more,
});

const size = (times: number, loads: Record<string, Load[]>): Size => ({
  times,
  database: 'PostgreSQL',
  contents: 'the starting catalog',
  measured: [{ operation: 'model-facts', connections: 16, loads: new Map(Object.entries(loads)) }],
  statements: new Map(),
  latencies: [],
  imports: [],
});

const small = size(1, { cold: [load(30, 2), load(26, 3)], PostGraphile: [load(20, 4, { errors: 1 }), load(20, 4)] });

test('a row is a ratio of medians with its goal and its errors', () => {
  expect(resultRows([small])).toEqual([
    {
      path: 'cold',
      against: 'PostGraphile',
      operation: 'model-facts',
      concurrency: 16,
      measure: 'requests per second',
      ratio: 1.4,
      low: 1.3,
      high: 1.5,
      errors: 1,
      goal: { atLeast: 1.3 },
    },
    expect.objectContaining({ measure: 'CPU per request', ratio: 0.625, low: 0.5, high: 0.75 }),
  ]);
});

test('a larger catalog is compared with the first: CPU of server and database, and memory', () => {
  const large = size(20, { cold: [load(10, 2, { databaseCpuPerRequest: 2, megabytes: 120 })] });
  const grown = resultRows([small, large]).filter(({ path }) => path === 'cold, 20 times the data');
  expect(grown.map(({ measure, ratio, goal }) => ({ measure, ratio, goal }))).toEqual([
    { measure: 'CPU per request', ratio: 2, goal: { atMost: 1.3 } },
    { measure: 'memory', ratio: 1.2, goal: undefined },
  ]);
  expect(grown.map(isReached)).toEqual([false, true]);
});

test('the chart is XML with a bar and a goal for each comparison', () => {
  const svg = chart(resultRows([small]), 16);
  expect(svg).toContain('cold / PostGraphile, model-facts');
  expect(svg.match(/<line /g)).toHaveLength(1);
  expect(svg.match(/<rect x=/g)).toHaveLength(1);
  expect(chart([], 16)).not.toContain('<line');
});
