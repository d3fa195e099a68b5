import { expect } from 'vitest';
import { litellm } from '../../../src/importers/adapters/litellm/litellm.ts';
import type { Claims } from '../../../src/importers/claims.ts';

/** Reads a price map, as text. */
export function readText(text: string) {
  return litellm.read({ name: 'prices.json', text }, '2026-08-01');
}

/** Reads a price map. */
export function readMap(map: object) {
  return readText(JSON.stringify(map));
}

/** The routes of a price map. */
export function routesOf(map: object): Claims<'route'>[] {
  return readMap(map).records.flatMap((one) => (one.kind === 'route' ? [one.claims] : []));
}

/** The rate cards of a price map. */
export function cardsOf(map: object): Claims<'rate-card'>[] {
  return readMap(map).records.flatMap((one) => (one.kind === 'rate-card' ? [one.claims] : []));
}

/** The lines of the only card of a price map, one text each; what is as usual is left out. */
export function linesOf(map: object): string[] {
  const [card, ...more] = cardsOf(map);
  expect(more).toEqual([]);
  return (card?.lines ?? []).map((line) =>
    [
      line.meter,
      line.amount,
      line.unit === 'MILLION_TOKENS' ? '' : line.unit,
      line.mode === 'STANDARD' ? '' : line.mode,
      line.minInputTokens ? `>${line.minInputTokens}` : '',
      line.cacheTtl ? `${line.cacheTtl}s` : '',
      line.hours ? `${line.hours.from}-${line.hours.until}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** What was wrong with a price map, without the sentences. */
export function issuesOf(map: object) {
  return readMap(map).issues.map(({ kind, record, path, severity }) => ({ kind, record, path, severity }));
}

/** An entry for a chat model of OpenAI's, with the facts given. */
export function chat(facts: object, key = 'm-1') {
  return { [key]: { litellm_provider: 'openai', mode: 'chat', ...facts } };
}

/** Prices of 3 and 12 per million tokens. */
export const priced = { input_cost_per_token: 0.000003, output_cost_per_token: 0.000012 };
