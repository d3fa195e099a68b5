import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';

const firstDay = Date.parse('2026-01-01');
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** A route of every step, by its number. */
export const wireIdOf = (route: number) => `rocket-${route}`;

/** What a source says at a step, from 1 on: so many routes, all of them at that price, as seen on a day of its own. */
export function stepOf(step: number, routes: number) {
  const models = Object.fromEntries(
    Array.from({ length: routes }, (_, index) => {
      const id = wireIdOf(index);
      return [id, { ...rocket, id, name: `Rocket ${index}`, cost: { input: step, output: 2 * step } }];
    }),
  );
  const observedOn = new Date(firstDay + step * dayMilliseconds).toISOString().slice(0, 10);
  const text = JSON.stringify({ models: {}, providers: { groq: provider(models) } });
  return { name: `catalog-${observedOn}.json`, text, observedOn };
}
