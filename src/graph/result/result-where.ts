import { builder } from '../builder.ts';
import { StringFilter } from '../filters.ts';
import { Reporting } from './reporting.ts';
import type { ResultRow } from './result.sql.ts';

interface Text {
  eq?: string | null;
  in?: string[] | null;
}

/** What a filter over results asks for. */
export interface ResultFilter {
  benchmark?: Text | null;
  variant?: Text | null;
  reporting?: Text | null;
}

export const ReportingFilter = builder.inputType('ReportingFilter', {
  description: 'Which kinds of report.',
  fields: (t) => ({
    eq: t.field({ type: Reporting, description: 'Exactly this one.' }),
    in: t.field({ type: [Reporting], description: 'One of these.' }),
  }),
});

export const ResultWhere = builder.inputType('ResultWhere', {
  description: 'Which results: all that is given must hold.',
  fields: (t) => ({
    benchmark: t.field({ type: StringFilter, description: 'On these benchmarks, by slug.' }),
    variant: t.field({ type: StringFilter, description: 'On these variants, by slug.' }),
    reporting: t.field({ type: ReportingFilter, description: 'Reported by whom.' }),
  }),
});

/** Whether a result is one of those that the filter asks for. */
export function matchesResult(result: ResultRow, where: ResultFilter): boolean {
  return (
    matches(result.variant.benchmark.slug, where.benchmark) &&
    matches(result.variant.slug, where.variant) &&
    matches(result.reporting, where.reporting)
  );
}

function matches(value: string, filter: Text | null | undefined): boolean {
  if (!filter) return true;
  return (filter.eq == null || filter.eq === value) && (filter.in == null || filter.in.includes(value));
}
