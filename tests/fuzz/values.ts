import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Dice } from './dice.ts';

/** Texts that the catalog knows, so that some questions find something. */
export interface Known {
  ids: string[];
  slugs: string[];
  wireIds: string[];
  cursors: string[];
}

/** An enum value, which a literal writes without quotes and JSON as text. */
class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Texts that have broken something somewhere. */
export const odd = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e\u200b',
  "'; drop table model; --",
  '" or 1=1',
  '%_\\',
  '{"a":1}',
  '[]',
  '$1',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '🦄'.repeat(50),
  'é'.normalize('NFD'),
  '\r\n\t\u0007',
  '../../etc/passwd',
  'x'.repeat(10_000),
];

const numbers = [0, 1, 2, 3, 5, 10, 20, 100, 101, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1e300, 1.5, -0];

const scalars: Record<string, readonly unknown[]> = {
  Boolean: [true, false],
  Float: [...numbers, 0.1, 1e-300],
  Date: ['2026-06-01', '2024-02-29', '0001-01-01', '9999-12-31', '2026-02-30', '2026-6-1', '0000-00-00', '20260601'],
  PartialDate: ['2026', '2026-06', '2026-06-01', '2026-13', '0000', '9999', '2026-'],
  DateTime: ['2026-06-01T12:00:00Z', '2026-06-01', '2026-06-01T25:00:00Z', '9999-12-31T23:59:59.999Z'],
  Decimal: ['0.15', '0', '-1', '00.10', '99999999999999999999.99999999999999999999', '1e3', '.5', 'NaN', 'Infinity'],
  URL: ['https://example.com/', 'javascript:alert(1)', 'http://', 'https://[::1]/'],
};

/** A value of an input type, now and then one that is wrong in some way. */
export function inputOf(type: GraphQLInputType, known: Known, dice: Dice, depth = 0): unknown {
  if (dice.chance(1)) return dice.pick([null, 7, 'wrong', true, {}, [], [[]], { wrong: 1 }]);
  if (isNonNullType(type)) return someOf(type.ofType, known, dice, depth);
  return dice.chance(4) ? null : someOf(type, known, dice, depth);
}

function someOf(type: GraphQLInputType, known: Known, dice: Dice, depth: number): unknown {
  if (isListType(type)) {
    const length = dice.chance(3) ? dice.pick([25, 101]) : dice.number(0, 3);
    return Array.from({ length }, () => inputOf(type.ofType, known, dice, depth + 1));
  }
  if (isEnumType(type)) {
    return new EnumValue(dice.chance(3) ? 'NO_SUCH_VALUE' : dice.pick(type.getValues()).name);
  }
  if (isInputObjectType(type)) return objectOf(type, known, dice, depth);
  return scalarOf(type.name, known, dice);
}

function objectOf(type: GraphQLInputObjectType, known: Known, dice: Dice, depth: number): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const one = type.isOneOf && dice.chance(95);
  // Filters hold filters: what is deep is cut short, mostly.
  const most = one ? 1 : depth > 4 ? 1 : 3;
  const chosen = new Set(one ? [dice.pick(fields)] : dice.some(fields, most));
  for (const field of fields) if (isRequiredInputField(field) && dice.chance(97)) chosen.add(field);
  return Object.fromEntries(
    [...chosen].map((field) => [
      dice.chance(1) ? 'noSuchField' : field.name,
      depth > 8 ? null : inputOf(field.type, known, dice, depth + 1),
    ]),
  );
}

function scalarOf(name: string, known: Known, dice: Dice): unknown {
  if (name === 'Int') return dice.chance(70) ? dice.number(1, 5) : dice.pick(numbers);
  if (name === '_Any') return representation(known, dice);
  if (dice.chance(10)) return dice.pick(odd);
  if (name === 'ID') return dice.chance(80) ? dice.pick(known.ids) : dice.pick(known.slugs);
  if (name === 'String') return dice.pick([known.slugs, known.slugs, known.wireIds, known.cursors].map(dice.pick));
  return dice.pick(scalars[name] ?? odd);
}

function representation(known: Known, dice: Dice): Record<string, unknown> {
  const key = dice.pick<() => Record<string, unknown>>([
    () => ({ slug: dice.pick(known.slugs) }),
    () => ({ id: dice.pick(known.ids) }),
    () => ({ provider: { slug: dice.pick(known.slugs) }, wireId: dice.pick(known.wireIds), region: 'global' }),
    () => ({ provider: dice.pick([null, 'x', { slug: 5 }, []]), wireId: 'x' }),
    () => ({ slug: dice.pick(odd), region: 1 }),
    () => ({}),
  ])();
  const types = [
    'Model',
    'Family',
    'Organization',
    'Provider',
    'ProviderRoute',
    'Gateway',
    'Benchmark',
    'BenchmarkResult',
  ];
  return { __typename: dice.chance(5) ? dice.pick(['Query', 'Nonsense', '', '__proto__']) : dice.pick(types), ...key };
}

/** A value as GraphQL writes it. */
export function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}

/** A value as JSON writes it. */
export function json(value: unknown): unknown {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return value.map(json);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, json(inner)]));
}
