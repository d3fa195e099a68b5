import { compareDecimals } from './money.ts';

/** One line of a card, as it is stored. `from_minute` and `until_minute` are minutes of the day, UTC. */
export interface PricedLine {
  meter: string;
  mode: string;
  /** An exact decimal, in the card's currency. */
  amount: string;
  unit: string;
  min_input_tokens: number;
  cache_ttl: number | null;
  from_minute: number | null;
  until_minute: number | null;
}

/** What decides which of a meter's lines is billed. */
export interface Circumstances {
  mode: string;
  /** Tokens of the prompt of one request. */
  promptTokens: number;
  cacheTtl: number | null;
  minuteOfDay: number | null;
}

/** The line that is billed, and why it is this one. */
export interface BilledLine {
  line: PricedLine;
  reason: string;
}

/**
 * Which of the lines of one meter is billed; or why none can be.
 *
 * 1. Only lines of the mode, in one of the units that can be counted. A mode without a line is not known: it never
 *    falls back to STANDARD.
 * 2. The tier: of the lines whose `min_input_tokens` the prompt exceeds (0: always) those with the greatest. The whole
 *    request is billed by it: a cliff.
 * 3. The hours: those whose part of the day holds the moment, else those for all day. Without a moment those for all
 *    day, which hold for the most of it.
 * 4. The TTL: with one asked for, the line of just that, else one without a TTL, else the shortest that is long enough;
 *    with none asked for, the line without a TTL, else the shortest.
 */
export function billedLine(
  lines: readonly PricedLine[],
  units: Readonly<Record<string, number>>,
  on: Circumstances,
): BilledLine | string {
  if (lines.length === 0) return 'the card has no price for it';
  const ofMode = lines.filter((line) => line.mode === on.mode);
  if (ofMode.length === 0) return `the card has no ${on.mode} price for it`;
  const countable = ofMode.filter((line) => units[line.unit] !== undefined);
  if (countable.length === 0) {
    const by = [...new Set(ofMode.map((line) => line.unit))].sort().join(', ');
    return `it is priced by ${by}, which the workload does not count`;
  }
  const exceeded = countable.filter((line) => line.min_input_tokens === 0 || line.min_input_tokens < on.promptTokens);
  if (exceeded.length === 0) return 'the card has no price for a prompt of this size';
  const tier = Math.max(...exceeded.map((line) => line.min_input_tokens));
  const ofTier = exceeded.filter((line) => line.min_input_tokens === tier);
  const inHours = atTime(ofTier, on.minuteOfDay);
  if (inHours.length === 0) return 'the card prices it by the time of day, and has no price for this one';
  const line = inHours.filter((one) => livesLongEnough(one, inHours, on.cacheTtl)).toSorted(byTtl)[0];
  if (!line) return `no cache entry lives ${on.cacheTtl} seconds`;
  return { line, reason: reasonOf(line, countable, on) };
}

function atTime(lines: readonly PricedLine[], minute: number | null): PricedLine[] {
  const now = lines.filter((line) => minute !== null && line.from_minute !== null && holds(line, minute));
  return now.length > 0 ? now : lines.filter((line) => line.from_minute === null);
}

function holds({ from_minute, until_minute }: PricedLine, minute: number): boolean {
  const [from, until] = [from_minute as number, until_minute as number];
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

function livesLongEnough(line: PricedLine, all: readonly PricedLine[], ttl: number | null): boolean {
  if (ttl === null) return true;
  if (all.some((one) => one.cache_ttl === ttl)) return line.cache_ttl === ttl;
  return line.cache_ttl === null || line.cache_ttl > ttl;
}

/** Without a TTL first, then the shortest. The same price may be named by the piece and by the thousand. */
function byTtl(a: PricedLine, b: PricedLine): number {
  return (
    (a.cache_ttl ?? 0) - (b.cache_ttl ?? 0) ||
    Number(a.unit > b.unit) - Number(a.unit < b.unit) ||
    compareDecimals(a.amount, b.amount)
  );
}

function reasonOf(line: PricedLine, lines: readonly PricedLine[], on: Circumstances): string {
  const reasons = [`${on.mode} price`];
  const nextTier = lines
    .map((one) => one.min_input_tokens)
    .filter((tier) => tier > line.min_input_tokens)
    .toSorted((a, b) => a - b)[0];
  if (line.min_input_tokens > 0) {
    reasons.push(
      `the prompt of ${on.promptTokens} tokens exceeds ${line.min_input_tokens}, so the whole request is billed at this tier`,
    );
  } else if (nextTier !== undefined) {
    reasons.push(`the prompt of ${on.promptTokens} tokens does not exceed ${nextTier}, where the next tier begins`);
  }
  if (line.from_minute !== null) {
    reasons.push(`within ${time(line.from_minute)} to ${time(line.until_minute as number)} UTC`);
  } else if (lines.some((one) => one.from_minute !== null)) {
    reasons.push(on.minuteOfDay === null ? 'for the most of the day, as no moment is given' : 'at no special hour');
  }
  if (line.cache_ttl !== null) reasons.push(`for cache entries that live ${line.cache_ttl} seconds`);
  return reasons.join('; ');
}

function time(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(11, 16);
}
