import { expect, test } from 'vitest';
import { type Adapter, InputError } from '../../src/importers/adapters/adapter.ts';
import { adapters } from '../../src/importers/adapters/adapters.ts';
import { rocket as modelsDevRocket, provider } from '../importers/adapters/models-dev-fixture.ts';
import { rocket } from '../importers/adapters/openrouter-fixture.ts';
import { type Dice, dice } from './dice.ts';
import { spoilt } from './operation.ts';
import { odd } from './values.ts';

const firstSeed = Number(process.env.FUZZ_SEED ?? 20_261_123);
/** For each adapter. */
const cases = Math.ceil(Number(process.env.FUZZ_CASES ?? 2000) / 10);

/** What sources publish, made up, with the keys that they have. */
const published: readonly unknown[] = [
  { models: {}, providers: { groq: provider({ rocket: modelsDevRocket }) } },
  { data: [rocket, rocket] },
  {
    'gpt-4o': {
      litellm_provider: 'openai',
      mode: 'chat',
      input_cost_per_token: 0.0000025,
      output_cost_per_token: 1e-5,
      max_input_tokens: 128_000,
      supports_vision: true,
      deprecation_date: '2026-11-30',
    },
  },
  [
    {
      provider: 'openai',
      model_id: 'gpt-4',
      shutdown_date: '2026-06-06',
      replacement_models: ['gpt-5'],
      url: 'https://x.example/',
    },
  ],
  [
    {
      id: 'anthropic',
      name: 'Anthropic',
      models: [
        {
          id: 'claude',
          match: { starts_with: 'claude' },
          prices: { input_mtok: 3, output_mtok: { base: 15, tiers: [{ start: 200_000, price: 22.5 }] } },
        },
      ],
    },
  ],
  [{ model: 'gpt-4o', pass_rate_2: 45.3, date: '2024-08-06', edit_format: 'diff', total_cost: 6.7 }],
  { facts: [{ kind: 'model', slug: 'own', name: 'Own', contextWindow: 1000 }], source: { name: 'Ours' } },
];

const tables = [
  'model,score,date\ngpt-4o,0.5,2024-05-13\n"a ""b""",,\n',
  'Model version,Best score (across scorers),Release date,Organization\ngpt-4o_2024-05-13,0.88,2024-05-13,OpenAI\n',
  '- model: gpt-4o\n  pass_rate_1: 40\n  date: 2024-08-06\n',
];

/** What is published above is of these, so that most of it is read. */
const understood = new Set(['models-dev', 'openrouter', 'litellm']);

function mutated(value: unknown, random: Dice, depth = 0): unknown {
  if (random.chance(4)) {
    return random.pick<unknown>([
      null,
      0,
      -1,
      1e300,
      Number.MAX_SAFE_INTEGER,
      '',
      true,
      [],
      {},
      [[]],
      random.pick(odd),
      '2026-02-30',
      'NaN',
    ]);
  }
  if (Array.isArray(value)) {
    const items = value.map((one) => mutated(one, random, depth + 1));
    return random.chance(5) ? [...items, ...items] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(() => !random.chance(4))
    .map(([name, one]) => [random.chance(2) ? random.pick(odd) : name, mutated(one, random, depth + 1)]);
  if (random.chance(3)) entries.push([random.pick(['__proto__', 'constructor', 'toString', 'x']), { polluted: true }]);
  return Object.fromEntries(entries);
}

function textOf(random: Dice): string {
  if (random.chance(20)) return spoilt(random.pick(tables), random);
  const text = JSON.stringify(mutated(random.pick(published), random)) ?? '';
  return random.chance(15) ? spoilt(text, random) : text;
}

function read(adapter: Adapter, random: Dice): 'refused' | number {
  const name = adapter.files ? random.pick(adapter.files) : 'published.json';
  try {
    const { records, issues } = adapter.read({ name, text: textOf(random) }, '2026-07-02');
    for (const { kind, record, reason } of issues)
      expect([typeof kind, typeof record, typeof reason]).toEqual(Array(3).fill('string'));
    for (const { key } of records) expect(key).not.toMatch(/undefined|\[object/);
    return records.length;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toMatch(/./);
    expect(error.message).not.toMatch(/node_modules|\bat \S+ \(/);
    return 'refused';
  }
}

test.each(Object.entries(adapters))(
  `%s reads ${cases} mutated files or says why not (seed ${firstSeed})`,
  (name, adapter) => {
    const began = performance.now();
    let records = 0;
    for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
      try {
        const found = read(adapter, dice(seed));
        if (found !== 'refused') records += found;
      } catch (error) {
        throw new Error(`FUZZ_SEED=${seed} ${name}: ${textOf(dice(seed)).slice(0, 500)}`, { cause: error });
      }
    }
    if (understood.has(name)) expect(records).toBeGreaterThan(cases / 10);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(performance.now() - began).toBeLessThan(100 * cases);
  },
  Math.max(30_000, cases * 100),
);
