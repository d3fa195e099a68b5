import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../../src/config.ts';
import { readinessReasons } from '../../src/decisions/readiness.ts';
import { errorCodes } from '../../src/graph/errors.ts';
import { post } from '../server/tiny-server.ts';
import { openServedCatalog } from '../setup/served.ts';
import { metricsOf, seriesOf } from './metric-names.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const operations = read('docs/operations.md');
const { groups } = parse(read('deploy/prometheus/alerts.yaml')) as {
  groups: { rules: { alert: string; expr: string; annotations: { summary: string; runbook_url: string } }[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const { panels } = JSON.parse(read('deploy/grafana/modelgraph.json')) as {
  panels: { title: string; gridPos: { x: number; y: number; w: number; h: number }; targets: { expr: string }[] }[];
};

let series: Set<string>;
let own: string[];
beforeAll(async () => {
  await using served = await openServedCatalog();
  await served.server.fetch(post({ query: '{ nonsense }' }));
  const text = await (await served.get('/metrics')).text();
  series = seriesOf(text);
  own = [...text.matchAll(/^# TYPE (modelgraph_\S+) /gm)].map(([, name]) => name as string);
});

/** The first cells of the tables below a heading. */
function documented(heading: string): string[] {
  const section = operations.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name as string);
}

describe('each expression reads metrics that there are', () => {
  // Prometheus itself knows whether it could scrape.
  const known = () => new Set([...series, 'up']);

  test.each(rules.map(({ alert, expr }) => [alert, expr]))('alert %s', (_alert, expr) => {
    const names = metricsOf(expr);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !known().has(name))).toEqual([]);
  });

  test.each(panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr])))(
    'panel %s',
    (_title, expr) => {
      const names = metricsOf(expr);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !known().has(name))).toEqual([]);
    },
  );
});

test('a name that is mistyped, and what is no PromQL, would be found', () => {
  expect(metricsOf('rate(modelgraph_htpp_requests_total{path="/x"}[5m]) > 1')).toEqual([
    'modelgraph_htpp_requests_total',
  ]);
  expect(() => metricsOf('sum(rate(modelgraph_ready[5m])')).toThrow(/no PromQL at/);
});

test('the dashboard shows every metric of ours, and no panel lies on another', () => {
  const shown = new Set(panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsOf(expr))));
  const missing = own.filter((name) => ![name, `${name}_bucket`, `${name}_count`].some((one) => shown.has(one)));
  expect(missing).toEqual([]);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, index) => `${x + (index % w)}:${y + Math.floor(index / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

describe('docs/operations.md', () => {
  test('has every metric of ours, and no other', () => {
    expect(
      documented('Metrics')
        .filter((name) => name.startsWith('modelgraph_'))
        .sort(),
    ).toEqual(own.sort());
  });

  test('has every setting, and no other', () => {
    expect(documented('Settings').sort()).toEqual([...settingNames].sort());
  });

  test('has every reason of /ready, and no other', () => {
    expect(documented('Health').sort()).toEqual(Object.keys(readinessReasons).sort());
  });

  test('has every error code, and no other', () => {
    expect(documented('Error codes').sort()).toEqual(Object.keys(errorCodes).sort());
  });

  test('has a runbook for each alert, and no other', () => {
    const section = operations.split(/^## /m).find((part) => part.startsWith('Runbooks\n')) ?? '';
    const books = [...section.matchAll(/^### (\S+)$/gm)].map(([, name]) => name as string);
    expect(books.sort()).toEqual(rules.map(({ alert }) => alert).sort());
    for (const { alert, annotations } of rules) {
      expect(annotations.runbook_url).toBe(`docs/operations.md#${alert.toLowerCase()}`);
      expect(annotations.summary.length).toBeGreaterThan(20);
    }
  });
});
