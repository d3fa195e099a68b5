import { readFileSync } from 'node:fs';
import { findProvider } from '@pydantic/genai-prices';
import { describe, expect, test } from 'vitest';
import {
  genaiPrices,
  genaiPricesAdapter,
  installedProviders,
} from '../../../src/importers/adapters/genai-prices/genai-prices.ts';
import {
  installedVersion,
  notItsPrice,
  priceKeys,
  providerTable,
} from '../../../src/importers/adapters/genai-prices/genai-prices-tables.ts';
import type { Claims } from '../../../src/importers/claims.ts';

const { records, issues } = genaiPricesAdapter();
const cardsOf = (provider: string, wireId: string, region = 'global') =>
  records
    .filter((one) => one.kind === 'rate-card')
    .map((one) => one.claims as Claims<'rate-card'>)
    .filter((card) => card.provider === provider && card.wireId === wireId && card.region === region);
const linesOf = (card: Claims<'rate-card'> | undefined) =>
  card?.lines.map(({ meter, amount, minInputTokens, hours }) =>
    [meter, amount, minInputTokens || null, hours ? `${hours.from}-${hours.until}` : null].filter(Boolean).join(' '),
  );
/** A made-up provider in the package's form. */
const read = (model: object, id = 'openai') => genaiPricesAdapter([{ id, models: [{ match: {}, ...model }] }]);
const own = ({ issues: found }: ReturnType<typeof read>) => found.filter(({ reason }) => !/no longer has/.test(reason));

test('every provider of the table is in the package, and everything in it can be read', () => {
  const missing = Object.keys(providerTable).filter((id) => findProvider({ providerId: id }) === undefined);
  expect(missing).toEqual([]);
  expect(Object.keys(providerTable)).toHaveLength(36);
  expect(issues.filter(({ reason }) => !/it is left out$/.test(reason))).toEqual([]);
  const models = installedProviders().reduce((sum, { models: list }) => sum + list.length, 0);
  expect(records.filter(({ kind }) => kind === 'route')).toHaveLength(models - issues.length);
});

test('prices that are not the provider’s are left out: OpenRouter’s under its name, and those of a name that moved on', () => {
  const reasonOf = (record: string) => issues.find((one) => one.record === record)?.reason;
  expect(reasonOf('openai/gpt-oss-120b')).toBe("a price of OpenRouter's under another provider's name; it is left out");
  expect(reasonOf('deepseek/deepseek-v3.2')).toBe("OpenRouter's name and price, not DeepSeek's; it is left out");
  expect(reasonOf('deepseek/deepseek-chat')).toMatch(/^prices of before September 2025/);
  expect(cardsOf('deepseek', 'deepseek-v3.2')).toEqual([]);
  // A comment that tells of earlier rates is no such mark, and OpenRouter's own entries are its own.
  expect(reasonOf('google/gemma-4-31b-it')).toBeUndefined();
  const comment = 'Imported from OpenRouter pricing; verify.';
  expect(notItsPrice('openrouter/acme/rocket', comment)).toBeNull();
  expect(notItsPrice('acme/rocket', comment)).not.toBeNull();
});

test('what is installed is as of the day on which that version was published', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@pydantic/genai-prices/package.json', 'utf8'));
  expect(installedVersion.version).toBe(version);
  const { records: bundled = [] } = genaiPrices.bundled?.() ?? {};
  expect(bundled.length).toBeGreaterThan(1000);
  expect(new Set(bundled.map(({ observedOn }) => observedOn))).toEqual(new Set([installedVersion.publishedOn]));
});

test('every provider that the package finds by a well-known model id is in the table', () => {
  const ids = [
    'gpt-4o',
    'claude-sonnet-4-6',
    'gemini-2.5-pro',
    'mistral-large',
    'grok-4.3',
    'command-r',
    'glm-5.2',
    'kimi-k2.6',
    'deepseek-chat',
  ];
  const found = ids.map((modelId) => findProvider({ modelId })?.id);
  expect(found.filter((id) => id === undefined || !(id in providerTable))).toEqual([]);
});

describe('facts', () => {
  test('o3 cost 10 and 40 until 2025-06-10, then 2 and 8', () => {
    const [before, after, ...more] = cardsOf('openai', 'o3');
    expect(more).toEqual([]);
    expect([before?.validFrom, linesOf(before)?.slice(0, 3)]).toEqual([
      undefined,
      ['INPUT 10', 'CACHE_READ 0.5', 'OUTPUT 40'],
    ]);
    expect([after?.validFrom, linesOf(after)?.slice(0, 3)]).toEqual([
      '2025-06-10',
      ['INPUT 2', 'CACHE_READ 0.5', 'OUTPUT 8'],
    ]);
  });

  test('DeepSeek charges less from 16:30 to 00:30, and the price of most of the day is the base', () => {
    const chat = installedProviders()
      .find(({ id }) => id === 'deepseek')
      ?.models.find((one) => (one as { id: string }).id === 'deepseek-chat');
    const { records: moved } = read({ ...(chat as object), id: 'rocket' }, 'deepseek');
    const card = moved.find(({ kind }) => kind === 'rate-card')?.claims as Claims<'rate-card'>;
    expect(linesOf(card)).toEqual([
      'INPUT 0.27',
      'CACHE_READ 0.07',
      'OUTPUT 1.1',
      'INPUT 0.135 16:30-00:30',
      'CACHE_READ 0.035 16:30-00:30',
      'OUTPUT 0.55 16:30-00:30',
    ]);
  });

  test('peak hours belong to the newest prices', () => {
    const [flat, peaked] = cardsOf('deepseek', 'deepseek-v4-pro');
    expect(linesOf(flat)).toEqual(['INPUT 0.435', 'CACHE_READ 0.003625', 'OUTPUT 0.87']);
    expect(peaked?.validFrom).toBe('2026-08-17');
    expect(linesOf(peaked)).toContain('OUTPUT 3.96 06:00-10:00');
    expect(linesOf(peaked)).toContain('OUTPUT 1.98');
  });

  test('a tier is a line from its threshold on', () => {
    expect(linesOf(cardsOf('google-ai-studio', 'gemini-2.5-pro')[0])).toEqual([
      'INPUT 1.25',
      'INPUT 2.5 200000',
      'CACHE_READ 0.125',
      'CACHE_READ 0.25 200000',
      'OUTPUT 10',
      'OUTPUT 15 200000',
    ]);
  });

  test('an announced price is a card of its future day', () => {
    expect(cardsOf('google-ai-studio', 'gemini-3.6-flash').map(({ validFrom }) => validFrom)).toEqual([
      undefined,
      '2027-01-01',
    ]);
  });

  test('no price is free only where that is known', () => {
    const terms = (provider: string, wireId: string) =>
      cardsOf(provider, wireId).map((card) => [card.terms, card.lines.length]);
    expect(terms('openrouter', 'deepseek/deepseek-r1:free')).toEqual([['FREE_TIER', 0]]);
    expect(terms('google-ai-studio', 'gemma-3')).toEqual([['FREE_TIER', 0]]);
    expect(terms('cerebras', 'qwen-3-coder-480b')).toEqual([['UNKNOWN', 0]]);
    expect(
      records.some((one) => one.kind === 'rate-card' && one.claims.lines.some(({ amount }) => amount === '0')),
    ).toBe(false);
  });

  test('amounts are exact decimals, and prices converted from another currency are no metered dollars', () => {
    expect(linesOf(cardsOf('deepseek', 'deepseek-v4-pro')[0])).toContain('CACHE_READ 0.003625');
    expect(new Set(cardsOf('zhipuai', 'GLM-4-Plus').map(({ terms }) => terms))).toEqual(new Set(['VARIABLE']));
  });

  test('Bedrock’s regional prices are routes of a region, and Claude at Google is on Vertex', () => {
    expect(cardsOf('amazon-bedrock', 'anthropic.claude-opus-4-8-v1:0', 'regional')).toHaveLength(1);
    expect(cardsOf('amazon-bedrock', 'global.anthropic.claude-opus-4-8-v1:0')).toHaveLength(1);
    expect(cardsOf('google-vertex-ai', 'claude-opus-4-8')).toHaveLength(1);
    expect(cardsOf('google-ai-studio', 'claude-opus-4-8')).toEqual([]);
  });
});

describe('what cannot be read is an issue, and the rest is taken', () => {
  test('an unknown price key', () => {
    const found = read({ id: 'x', prices: { input_mtok: 1, output_smell_mtok: 2 } });
    expect(own(found)).toEqual([
      expect.objectContaining({ record: 'openai/x', path: 'prices.output_smell_mtok', severity: 'warning' }),
    ]);
    expect(found.records.map(({ kind }) => kind)).toEqual(['provider', 'route', 'rate-card']);
  });

  test.each([
    [{ id: 'x', prices: { input_mtok: -1 } }, 'prices'],
    [{ id: 'x', prices: { input_mtok: 1 }, context_window: 0 }, 'context_window'],
    [{ prices: { input_mtok: 1 } }, 'id'],
  ])('%j', (model, path) => {
    const found = read(model);
    expect(own(found)).toEqual([expect.objectContaining({ path, severity: 'error' })]);
    expect(found.records).toEqual([]);
  });

  test('an unknown key of a model, and an unknown provider', () => {
    expect(own(read({ id: 'x', prices: { input_mtok: 1 }, colour: 'red' }))).toEqual([
      expect.objectContaining({ path: 'colour', severity: 'warning' }),
    ]);
    expect(own(read({ id: 'x', prices: {} }, 'newcomer'))).toEqual([
      expect.objectContaining({ record: 'newcomer', severity: 'error' }),
    ]);
  });

  test('numbers are written out exactly', () => {
    const [card] = read({ id: 'x', prices: { input_mtok: 3e-9, output_mtok: 0.1 + 0.2, cache_read_mtok: 1e21 } })
      .records.filter(({ kind }) => kind === 'rate-card')
      .map(({ claims }) => claims as Claims<'rate-card'>);
    expect(card?.lines.map(({ amount }) => amount)).toEqual([
      '0.000000003',
      '0.30000000000000004',
      '1000000000000000000000',
    ]);
  });

  test('a batch route has batch prices', () => {
    const [card] = read({ id: 'm:batch', prices: { input_mtok: 1 } })
      .records.filter(({ kind }) => kind === 'rate-card')
      .map(({ claims }) => claims as Claims<'rate-card'>);
    expect(card?.lines[0]?.mode).toBe('BATCH');
  });
});

test('each price key that the package uses has a meaning', () => {
  const used = new Set(
    installedProviders().flatMap(({ models }) =>
      (models as { prices: object | { prices: object }[] }[]).flatMap(({ prices }) =>
        (Array.isArray(prices) ? prices.map((one) => one.prices) : [prices]).flatMap(Object.keys),
      ),
    ),
  );
  expect(used.size).toBe(23);
  expect([...used].filter((key) => !(key in priceKeys))).toEqual([]);
});
