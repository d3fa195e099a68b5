import { z } from 'zod';
import { benchmark, gateway, result, useCase } from './benchmark-claims.ts';
import { slug, text, url } from './claim-fields.ts';
import { family, license, model, organization } from './model-claims.ts';
import { provider, rateCard, route } from './route-claims.ts';

/**
 * What a source may say: one schema per kind of record.
 *
 * Other things are named by their natural key (slug; for a route provider, wire id and region), never by id.
 * A field left out means that the source says nothing of it, which is not "no" and not zero.
 */

/** One schema per kind, in the order in which kinds refer to one another. */
export const claimSchemas = {
  organization,
  license,
  family,
  model,
  provider,
  route,
  'rate-card': rateCard,
  gateway,
  benchmark,
  result,
  'use-case': useCase,
} as const;

/** The kinds of record that a source may bring. */
export type RecordKind = keyof typeof claimSchemas;

/** What a record of the kind claims, after defaults. */
export type Claims<K extends RecordKind> = z.output<(typeof claimSchemas)[K]>;

/** What has to be written down for a record of the kind, before defaults. */
export type ClaimsInput<K extends RecordKind> = z.input<(typeof claimSchemas)[K]>;

/** One thing that one source says. */
export type SourceRecord<K extends RecordKind = RecordKind> = {
  [Kind in K]: {
    kind: Kind;
    /** The slug of the source that says it. */
    source: string;
    /** The natural key within the kind; see {@link naturalKey}. */
    key: string;
    claims: Claims<Kind>;
    /** The day on which the source was seen to say it, YYYY-MM-DD; that of the import when left out. */
    observedOn?: string;
  };
}[K];

/** Why something in an input was not taken, and what each means. */
export const issueKinds = {
  INVALID_RECORD: 'The record is not in the published format; it is left out.',
  INVALID_VALUE: 'A value that its field cannot have; the field is left out.',
  SENTINEL: 'A value that stands for "none" or "not fixed", such as -1 or 2098-12-31; it is no fact.',
  NEGATIVE_AMOUNT: 'A price below zero.',
  ABSURD_AMOUNT: 'A price that no unit costs, or a thousand times the last one known.',
  UNKNOWN_KEY: 'A key that the published format does not have, as far as this version knows it.',
  UNKNOWN_REFERENCE: 'Something is named that the catalog does not know.',
  UNMAPPED: 'A provider, benchmark or unit that no table of this version maps.',
  AMBIGUOUS_NAME: 'A name that may mean several models.',
  DUPLICATE: 'Two records of one input say different things of the same.',
} as const;
export type IssueKind = keyof typeof issueKinds;

/** Something in an input that could not be read, or was read and ignored. */
export interface ImportIssue {
  kind: IssueKind;
  /** Where: a file and entry, or a record's key. */
  record: string;
  /** The field's path within the record, "" for the record itself. */
  path: string;
  reason: string;
  /** `error`: the record was left out. `warning`: it was taken, with the field left out. */
  severity: 'error' | 'warning';
}

/** The natural key of a claim within its kind: what makes two records speak of the same thing. */
export function naturalKey<K extends RecordKind>(kind: K, claims: Claims<K>): string {
  const claim = claims as { slug?: string } & Partial<Claims<'route'> & Claims<'rate-card'> & Claims<'result'>>;
  switch (kind) {
    case 'route':
      return `${claim.provider}|${claim.wireId}|${claim.region}`;
    case 'rate-card':
      return `${claim.provider}|${claim.wireId}|${claim.region}|${claim.validFrom ?? ''}`;
    case 'result':
      return [claim.model ?? `~${claim.wireId}`, claim.variant, claim.run].filter(Boolean).join('|');
    case 'model':
      return claim.slug ?? `~${claim.wireId}`;
    default:
      return claim.slug as string;
  }
}

/** A source as the seed declares it. */
export const sourceSchema = z.strictObject({
  slug,
  name: text,
  url: url.optional(),
  /** Higher wins; see decisions/precedence. */
  precedence: z.int(),
  /** The slug of the provider whose own list this is: of its routes and prices it speaks first-party. */
  ownProvider: slug.optional(),
  license: text.optional(),
  licenseUrl: url.optional(),
  attribution: text.optional(),
  shareAlike: z.boolean().default(false),
  refreshHours: z.int().positive().optional(),
});
export type SourceClaims = z.output<typeof sourceSchema>;
export type SourceInput = z.input<typeof sourceSchema>;

/** A fact as it is typed in `db/seed/`: the claims, and the slug of the source that says them. */
export type SeedEntry<K extends RecordKind> = ClaimsInput<K> & { source: string };

/** A route in `db/seed/`, with its rate cards beside it. */
export type SeedRoute = SeedEntry<'route'> & {
  cards?: (Omit<ClaimsInput<'rate-card'>, 'provider' | 'wireId' | 'region'> & { source?: string })[];
};
