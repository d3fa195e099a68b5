import { compareText } from './compare-text.ts';
import { type MigratingModel, type MigrationDifference, migrationDifferences } from './migration-check.ts';
import { compareDecimals } from './money.ts';

/** A model that may take the place of another, or that another may take the place of. */
export interface Successor extends MigratingModel {
  slug: string;
  family: string | null;
  specialization: string | null;
  /** First day of the release; null when not known. */
  releasedFirst: string | null;
  /** First day of the retirement; null when none is known. */
  retiresFirst: string | null;
  /** Input price of its cheapest route, USD per million tokens; null when not known. */
  cheapestInput: string | null;
}

/** A suggestion, with why it is one. */
export interface Suggestion<S extends Successor> {
  model: S;
  reasons: string[];
}

const mostSuggestions = 3;

/**
 * What to move to when no source says: models of the same developer that came out no earlier, are neither deprecated
 * nor about to be retired themselves, are made for the same thing, and lack nothing that the model is known to have.
 * First those of the same family, then those of which least is unknown, then those that ask no more for input, then the
 * newest; three at most.
 */
export function suggestedMigrations<S extends Successor>(from: S, candidates: readonly S[]): Suggestion<S>[] {
  return candidates
    .filter((to) => mayFollow(from, to))
    .map((to) => ({ to, differences: differencesOf(from, to) }))
    .filter(({ differences }) => differences.every(({ severity }) => severity !== 'BREAKING'))
    .sort((a, b) => byFit(from, a, b))
    .slice(0, mostSuggestions)
    .map(({ to, differences }) => ({ model: to, reasons: reasonsFor(from, to, differences) }));
}

/** Request parameters and providers belong to routes; a suggestion is about models. */
function differencesOf(from: Successor, to: Successor): MigrationDifference[] {
  return migrationDifferences({ ...from, parameters: null, providers: [] }, { ...to, parameters: null }, []);
}

function mayFollow(from: Successor, to: Successor): boolean {
  if (to.slug === from.slug || to.status === 'RETIRED' || to.status === 'DEPRECATED') return false;
  if (to.retiresFirst !== null && (from.retiresFirst === null || to.retiresFirst <= from.retiresFirst)) return false;
  if (from.releasedFirst === null || to.releasedFirst === null || to.releasedFirst < from.releasedFirst) return false;
  return from.specialization === null || to.specialization === null || from.specialization === to.specialization;
}

interface Weighed<S extends Successor> {
  to: S;
  differences: readonly MigrationDifference[];
}

function byFit<S extends Successor>(from: S, a: Weighed<S>, b: Weighed<S>): number {
  const unknowns = ({ differences }: Weighed<S>) => differences.filter(({ severity }) => severity === 'UNKNOWN').length;
  return (
    Number(isOfFamily(from, b.to)) - Number(isOfFamily(from, a.to)) ||
    unknowns(a) - unknowns(b) ||
    Number(asksNoMore(from, b.to)) - Number(asksNoMore(from, a.to)) ||
    compareText(b.to.releasedFirst as string, a.to.releasedFirst as string) ||
    compareText(a.to.slug, b.to.slug)
  );
}

function isOfFamily(from: Successor, to: Successor): boolean {
  return from.family !== null && from.family === to.family;
}

function asksNoMore(from: Successor, to: Successor): boolean {
  if (from.cheapestInput === null || to.cheapestInput === null) return false;
  return compareDecimals(to.cheapestInput, from.cheapestInput) <= 0;
}

function reasonsFor(from: Successor, to: Successor, differences: readonly MigrationDifference[]): string[] {
  const unknown = differences.filter(({ severity }) => severity === 'UNKNOWN').length;
  return [
    isOfFamily(from, to) ? 'It is of the same family.' : 'It is of the same developer.',
    `It came out later or at the same time (${to.releasedFirst}).`,
    unknown === 0
      ? `It is known to have all that ${from.name} is known to have.`
      : `Nothing that ${from.name} is known to have is known to be missing; ${unknown} of it ${unknown === 1 ? 'is' : 'are'} not known.`,
    ...(asksNoMore(from, to)
      ? [
          `Its cheapest route asks ${to.cheapestInput} USD for a million tokens of input, against ${from.cheapestInput}.`,
        ]
      : []),
  ];
}
