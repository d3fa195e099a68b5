import { describe, expect, test } from 'vitest';
import { readConfig, settingNames } from '../../src/config.ts';
import { protectionVariables } from '../../src/config-limits.ts';
import { errorCodes } from '../../src/graph/errors.ts';
import { defaultLimits, type Limits } from '../../src/server/limits/limits.ts';
import { pageText } from './pages.ts';

/** The rows of a table below a heading, cell by cell, without their code marks. */
function table(page: string, heading: string): string[][] {
  const section =
    pageText(page)
      .split(/^## /m)
      .find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) =>
    row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '')),
  );
}

const settingOf: Record<keyof Limits, string> = {
  bodyBytes: 'MAX_BODY_BYTES',
  tokens: 'MAX_TOKENS',
  depth: 'MAX_DEPTH',
  aliases: 'MAX_ALIASES',
  directives: 'MAX_DIRECTIVES',
  variablesBytes: 'MAX_VARIABLES_BYTES',
  listItems: 'MAX_LIST_ITEMS',
  representations: 'MAX_REPRESENTATIONS',
  cost: 'MAX_COST',
  milliseconds: 'REQUEST_TIMEOUT_MS',
  subscriptions: 'MAX_SUBSCRIPTIONS',
  clientSubscriptions: 'MAX_CLIENT_SUBSCRIPTIONS',
};
const defaults = new Map<string, number>([
  ...Object.entries(settingOf).map(([name, setting]) => [setting, defaultLimits[name as keyof Limits]] as const),
  ['RATE_LIMIT', readConfig({}).rateLimit],
]);
/** A connection that is one too many gets no answer, and so no code. */
const connections = ['MAX_CONNECTIONS', readConfig({}).maxConnections] as const;

describe('the limits of a request', () => {
  const rows = table('docs/limits.md', 'The limits of a request');

  test('each has a code that there is', () => {
    expect(rows.length).toBeGreaterThan(defaults.size);
    for (const [what, , code] of rows)
      expect([what, Object.keys(errorCodes)]).toEqual([what, expect.arrayContaining([code])]);
  });

  test('each with a setting has its default, and none is missing', () => {
    const documented = rows.filter(([, , , setting]) => setting !== 'none');
    const figures = documented.map(([, most = '', , setting]) => [setting, Number(most.replaceAll(/\D/g, ''))]);
    expect(new Map(figures as [string, number][])).toEqual(defaults);
    expect(documented).toHaveLength(defaults.size);
  });

  test('each setting is read', () => {
    for (const [name, setting] of Object.entries(settingOf)) {
      const other = defaultLimits[name as keyof Limits] + 1;
      expect(readConfig({ [setting]: String(other) }).limits).toEqual({ [name]: other });
    }
  });
});

test.each(['docs/limits.md', 'docs/operations.md'])('%s has the defaults of the limits among its settings', (page) => {
  const found = new Map(table(page, 'Settings').map(([setting = '', preset = '']) => [setting, Number(preset)]));
  for (const [setting, preset] of [...defaults, connections])
    expect([setting, found.get(setting)]).toEqual([setting, preset]);
});

test('docs/limits.md has every setting that protects, and no other', () => {
  const documented = table('docs/limits.md', 'Settings').map(([setting]) => setting);
  const protecting = [...Object.keys(protectionVariables).filter((name) => name !== 'NODE_ENV'), 'CORS_ORIGINS'];
  expect(documented.toSorted()).toEqual(protecting.toSorted());
});

test('README.md names settings that there are', () => {
  for (const [setting] of table('README.md', 'Configuration')) expect(settingNames).toContain(setting);
});
