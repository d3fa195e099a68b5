import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { overlay } from '../../../src/importers/adapters/overlay/overlay.ts';
import type { Claims, RecordKind } from '../../../src/importers/claims.ts';

const read = (text: string, name = 'acme.yaml') => overlay.read({ name, text }, '2026-08-01');
const claimsOf = <K extends RecordKind>(text: string, kind: K): Claims<K>[] =>
  read(text).records.flatMap((one) => (one.kind === kind ? [one.claims as Claims<K>] : []));
/** The message with which a text is refused. */
function refusal(text: string, name?: string): string {
  try {
    read(text, name);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
}
const route = (lines: string) => `version: 1
routes:
  - provider: openai
    wireId: m
    cards:
      - terms: METERED
        lines:
${lines.replace(/^/gm, '          ')}`;

const page = readFileSync(new URL('../../../docs/overlay.md', import.meta.url), 'utf8');
const example = /^```yaml\n(.*?)^```$/ms.exec(page)?.[1] ?? '';

describe('the example of the documentation', () => {
  const { records, issues, source } = read(example);

  test('is read without an issue, into records of the overlay', () => {
    expect(issues).toEqual([]);
    expect(new Set(records.map((one) => one.source))).toEqual(new Set(['overlay']));
    expect(records.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'organization acme',
      'model acme-support-8b',
      'model gpt-4o-mini',
      'provider acme-inference',
      'route acme-inference|support-8b|global',
      'rate-card acme-inference|support-8b|global|2026-01-01',
      'route openai|gpt-4o-mini|global',
      'rate-card openai|gpt-4o-mini|global|2026-07-01',
      'route azure-openai|gpt-4o-mini|eu',
      'rate-card azure-openai|gpt-4o-mini|eu|2026-07-02',
      'result acme-support-8b|mmlu',
    ]);
  });

  test('names its source, which is believed before all others', () => {
    expect(source).toMatchObject({ slug: 'overlay', name: 'Acme platform team', precedence: 100 });
  });

  test('gives its aliases to the models that they name', () => {
    expect(claimsOf(example, 'model').map(({ slug, aliases }) => [slug, aliases])).toEqual([
      ['acme-support-8b', [{ wireId: 'acme/support' }]],
      ['gpt-4o-mini', [{ wireId: 'mini', provider: 'acme-inference' }]],
    ]);
  });

  test('tells a correction from a change of price, and reads numbers and texts alike', () => {
    const cards = claimsOf(example, 'rate-card');
    expect(cards.map(({ correction }) => correction)).toEqual([false, false, true]);
    expect(cards.map(({ lines }) => lines.map(({ amount }) => amount))).toEqual([
      ['0.04', '0.08'],
      ['0.12', '0.1', '0.48'],
      ['0.165', '0.66'],
    ]);
    expect(claimsOf(example, 'model')[0]?.parameters).toBe('8');
  });

  test('says what it says of mistakes', () => {
    const wrong = example.replace('contextWindow:', 'contextwindow:').replace('amount: 0.04', 'amount: -0.04');
    const told = /^```text\n(.*?)^```$/ms.exec(page)?.[1] ?? 'none';
    const shape = (text: string) => text.trim().replace(/line \d+/g, 'line');
    expect(shape(refusal(wrong))).toBe(shape(told));
    const lines = [...refusal(wrong).matchAll(/line (\d+)/g)].map(([, line]) => wrong.split('\n')[Number(line) - 1]);
    expect(lines).toEqual([expect.stringContaining('contextwindow'), expect.stringContaining('-0.04')]);
  });
});

test('JSON is read as well, with tabs and all', () => {
  const text = '{\n\t"version": 1,\n\t"organizations": [\n\t\t{ "slug": "acme", "name": "Acme" }\n\t]\n}\n';
  expect(read(text, 'acme.json').records.map(({ key }) => key)).toEqual(['acme']);
});

test('an overlay without entries says nothing, so that everything of it is taken back', () => {
  expect(read('version: 1\n').records).toEqual([]);
});

test.each([
  ['0.1', '0.1'],
  ['0.150', '0.15'],
  ['"0.150"', '0.15'],
  ['1e-7', '0.0000001'],
  ['12', '12'],
  ['0', '0'],
  ['0.12345678901234567890123', '0.12345678901234567890123'],
])('the amount %s is exactly %s', (written, amount) => {
  expect(claimsOf(route(`- { meter: INPUT, amount: ${written} }`), 'rate-card')[0]?.lines[0]?.amount).toBe(amount);
});

describe('a mistake refuses the whole, and is named with its line', () => {
  test.each([
    [
      'a price below zero',
      route('- { meter: INPUT, amount: -2 }'),
      8,
      /amount \(openai\|m\): a price below zero; found -2/,
    ],
    ['a price of -1', route('- { meter: INPUT, amount: "-1" }'), 8, /decided at request time/],
    ['no number', route('- { meter: INPUT, amount: .nan }'), 8, /amount \(openai\|m\): not a number/],
    ['a price that no unit costs', route('- { meter: INPUT, amount: 3000000 }'), 8, /above 100000/],
    ['an unknown meter', route('- { meter: INPUTS, amount: 1 }'), 8, /lines\.0\.meter .*found "INPUTS"/],
    ['a line without an amount', route('- meter: INPUT'), 8, /lines\.0\.amount .*found nothing/],
    ['one line twice', route('- { meter: INPUT, amount: 1 }\n- { meter: INPUT, amount: 2 }'), 9, /twice/],
    [
      'the 30th of February',
      'version: 1\nmodels:\n  - slug: m\n    name: M\n    releasedOn: 2026-02-30\n',
      5,
      /not a day/,
    ],
    [
      'an unknown key',
      'version: 1\nmodels:\n  - slug: m\n    name: M\n    colour: red\n',
      5,
      /colour \(m\): not a field/,
    ],
    ['an unknown list', 'version: 1\nmodel:\n  - slug: m\n', 2, /model: not a field/],
    ['another version', 'version: 2\n', 1, /version: .*found 2/],
    ['no version', 'models: []\n', 1, /version: .*found nothing/],
    ['a list that is none', 'version: 1\nmodels: m\n', 2, /models: .*found "m"/],
    ['an entry that is none', 'version: 1\nmodels:\n  - m\n', 3, /models\.0: .*found "m"/],
    ['a card that is none', 'version: 1\nroutes:\n  - provider: p\n    wireId: m\n    cards: [1]\n', 5, /cards\.0/],
    [
      'a source of its own',
      'version: 1\nmodels:\n  - slug: m\n    name: M\n    source: openai\n',
      5,
      /source .*of its own/,
    ],
    [
      'a route without provider',
      'version: 1\nroutes:\n  - wireId: m\n    cards: [{ terms: UNKNOWN, lines: [] }]\n',
      3,
      /provider/,
    ],
    [
      'an alias of nothing',
      'version: 1\naliases:\n  - { wireId: a, model: m }\n',
      3,
      /no entry under models has the slug "m"/,
    ],
  ])('%s', (_, text, line, reason) => {
    const message = refusal(text);
    expect(message).toMatch(reason);
    expect(message).toContain('acme.yaml has one mistake; nothing of it is imported:\n');
    expect(message.match(/^ {2}line \d+/gm)).toEqual([`  line ${line}`]);
  });

  test('the same thing twice', () => {
    const text = 'version: 1\nmodels:\n  - { slug: m, name: M }\n  - { slug: m, name: N }\n';
    expect(refusal(text)).toMatch(/line 4, models\.1: the same model m as in line 3/);
  });

  test('one alias of two models', () => {
    const models = 'version: 1\nmodels:\n  - { slug: m, name: M }\n  - { slug: n, name: N }\naliases:\n';
    const text = `${models}  - { wireId: a, model: m }\n  - { wireId: a, model: n }\n`;
    expect(refusal(text)).toMatch(/line 7, aliases\.1: a is an alias of m already/);
  });

  test('all of several, in the order of their lines', () => {
    const text = `${route('- { meter: INPUT, amount: -2 }\n- { meter: OUT, amount: 1 }')}
models:
  - { slug: m }
organizations:
  - { slug: Acme, name: A }
gateway: []
`;
    expect(refusal(text)).toMatch(/has 5 mistakes/);
    expect(refusal(text).match(/line \d+/g)).toEqual(['line 8', 'line 9', 'line 11', 'line 13', 'line 14']);
  });
});

describe('what is no overlay at all', () => {
  test.each([
    ['nothing', ' \n', /acme\.yaml is empty/],
    ['a page of HTML', '<!doctype html>\n<html><body>Not found</body></html>\n', /found "<!doctype html>/],
    ['a list', '- 1\n- 2\n', /found \[1,2\]/],
    ['a text', 'hello\n', /found "hello"/],
    ['broken YAML', 'version: 1\nmodels: [\n', /neither YAML nor JSON:\n {2}line 3/],
    ['truncated JSON', '{"version": 1, "models": [{"slug": "m"', /neither YAML nor JSON/],
    ['a key twice', 'version: 1\nmodels: []\nmodels: []\n', /neither YAML nor JSON:\n {2}line 3: .*unique/],
    ['two documents', 'version: 1\n---\nversion: 1\n', /neither YAML nor JSON/],
    [
      'anchors that grow without end',
      `version: 1\na: &a [x,x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e']
        .map((name, index) => `${name}: &${name} [${`*${'abcd'[index]},`.repeat(10)}]`)
        .join('\n')}\n`,
      /cannot be read: .*alias/i,
    ],
  ])('%s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });
});
