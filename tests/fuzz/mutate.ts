import type { Dice } from './dice.ts';
import { spoilt } from './operation.ts';
import type { PublishedFile } from './published.ts';
import { odd } from './values.ts';

/** Of a list or an object that is larger, some are taken: a whole file takes long to read, and a case is to be quick. */
const most = 6;
const longestText = 4_000;

/** A file with some of its parts, and a few of them wrong. */
export function mutatedFile({ content }: PublishedFile, dice: Dice): string {
  if (typeof content === 'string') return spoilt(someLines(content, dice), dice);
  const text = JSON.stringify(mutated(someParts(content, dice), dice)) ?? '';
  return dice.chance(15) ? spoilt(text, dice) : text;
}

function someParts(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) {
    const chosen = value.length > most ? dice.some(value, most) : value;
    return chosen.map((one) => someParts(one, dice));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  // A record has all of its fields; a map of records may be large.
  const chosen = entries.length > 40 ? dice.some(entries, most) : entries;
  return Object.fromEntries(chosen.map(([name, one]) => [name, someParts(one, dice)]));
}

/** The head, and a stretch from somewhere. */
function someLines(text: string, dice: Dice): string {
  if (text.length < longestText) return text;
  const head = text.slice(0, text.indexOf('\n') + 1);
  const from = text.indexOf('\n', dice.number(0, text.length - longestText)) + 1;
  return head + text.slice(from, from + longestText);
}

function mutated(value: unknown, dice: Dice): unknown {
  if (dice.chance(4)) return wrong(dice);
  if (Array.isArray(value)) {
    const items = value.map((one) => mutated(one, dice));
    return dice.chance(5) ? [...items, ...items] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(() => !dice.chance(4))
    .map(([name, one]) => [dice.chance(2) ? dice.pick(odd) : name, mutated(one, dice)]);
  if (dice.chance(3)) entries.push([dice.pick(['__proto__', 'constructor', 'toString', 'x']), { polluted: true }]);
  return Object.fromEntries(entries);
}

function wrong(dice: Dice): unknown {
  return dice.pick<unknown>([
    null,
    0,
    -1,
    1e300,
    5e-324,
    Number.MAX_SAFE_INTEGER,
    '',
    true,
    [],
    {},
    [[]],
    dice.pick(odd),
    '2026-02-30',
    'NaN',
    '1e400',
  ]);
}
