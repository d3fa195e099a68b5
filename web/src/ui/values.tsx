import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Support } from '../generated/graphql.ts';
import { date } from '../text/dates.ts';
import { count, tokensInShort, usd } from '../text/numbers.ts';

/** What no source says; never an empty cell, a zero or a no. */
export function Unknown({ what = 'not known' }: { what?: string }) {
  return <span className="unknown">{what}</span>;
}

/** A value, or that it is not known. */
export function known<T>(value: T | null | undefined, show: (value: T) => ReactNode): ReactNode {
  return value === null || value === undefined ? <Unknown /> : show(value);
}

/** Tokens in short, the whole number for who points at it. */
export function Tokens({ value }: { value: number | null }) {
  return known(value, (tokens) => (
    <span title={`${count(tokens)} tokens`}>
      {tokensInShort(tokens)}
      <span className="hidden"> tokens</span>
    </span>
  ));
}

/** US dollars, or that they are not known. */
export function Dollars({ amount }: { amount: string | null | undefined }) {
  return known(amount, usd);
}

export function Day({ value }: { value: string | null }) {
  return known(value, (day) => <time dateTime={day}>{date(day)}</time>);
}

const supports: Record<Support, [mark: string, word: string]> = {
  YES: ['✓', 'yes'],
  NO: ['✕', 'no'],
  UNKNOWN: ['?', 'not known'],
};

/** Yes, no or not known: by sign, word and colour. */
export function SupportMark({ value }: { value: Support }) {
  if (value === 'UNKNOWN') return <Unknown />;
  const [mark, word] = supports[value];
  return (
    <span className={`support ${value.toLowerCase()}`}>
      <span aria-hidden="true">{mark} </span>
      {word}
    </span>
  );
}

/** Yes, no or not known, of something that is a boolean in the graph. */
export function YesNo({ value }: { value: boolean | null }) {
  return <SupportMark value={value === null ? 'UNKNOWN' : value ? 'YES' : 'NO'} />;
}

export function ModelLink({ model }: { model: { slug: string; name: string } }) {
  return <Link href={`/models/${encodeURIComponent(model.slug)}`}>{model.name}</Link>;
}

export function ProviderLink({ provider }: { provider: { slug: string; name: string } }) {
  return <Link href={`/providers/${encodeURIComponent(provider.slug)}`}>{provider.name}</Link>;
}

export function OrganizationLink({ organization }: { organization: { slug: string; name: string } }) {
  return <Link href={`/organizations/${encodeURIComponent(organization.slug)}`}>{organization.name}</Link>;
}

/** A link that leads out of the catalog. */
export function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
