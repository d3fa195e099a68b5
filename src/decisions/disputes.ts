import { reasonBefore } from './precedence.ts';
import type { ResolvedField, SaidOf } from './resolve.ts';

/** One value of a disputed field, and why it is shown or not. */
export interface DisputedStatement<S extends SaidOf> {
  value: unknown;
  from: S;
  chosen: boolean;
  reason: string;
}

/** A field about which sources disagree, the value that is shown first. */
export interface Dispute<S extends SaidOf> {
  field: string;
  statements: DisputedStatement<S>[];
}

/** How a thing is called and described is a matter of wording, and what is said of a model beside a route of no fact of the route's. */
const wordings = new Set([
  ...['name', 'summary', 'slug', 'wireId', 'modelName', 'modelFacts', 'links', 'weights', 'family', 'model'],
]);

/** The fields of a thing about which its sources disagree, with all that is said and the reason for the choice. */
export function disputes<S extends SaidOf>(fields: ReadonlyMap<string, ResolvedField<S>>): Dispute<S>[] {
  return [...fields].flatMap(([field, resolved]) =>
    resolved.disputed && !wordings.has(field) ? [{ field, statements: reasoned(resolved) }] : [],
  );
}

/** All that is said of a field, the value that is shown first, each with the reason for its place. */
export function reasoned<S extends SaidOf>({ value, from, others }: ResolvedField<S>): DisputedStatement<S>[] {
  const [second] = others;
  const reasonOf = (other: (typeof others)[number]) => other.reason ?? reasonBefore(from, other.from);
  return [
    { value, from, chosen: true, reason: second ? reasonOf(second) : `only ${from.source} says something` },
    ...others.map((other) => ({ ...other, chosen: false, reason: reasonOf(other) })),
  ];
}
