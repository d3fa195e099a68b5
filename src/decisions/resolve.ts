import { canonicalJson } from './canonical-json.ts';
import { compareStatements, type Statement } from './precedence.ts';

/** What one source says of one thing. */
export interface SaidOf extends Statement {
  claims: Record<string, unknown>;
}

/** One value of a field, and who says it. */
interface FieldStatement<S extends SaidOf = SaidOf> {
  value: unknown;
  from: S;
  /** Why it is not shown, where another rule than that of precedence and recency says so. */
  reason?: string;
}

/** A field of a thing: the value that is shown, and everything else that is said of it, the most believed first. */
export interface ResolvedField<S extends SaidOf = SaidOf> extends FieldStatement<S> {
  others: FieldStatement<S>[];
  /** Another source says something else. */
  disputed: boolean;
}

const capabilityPrefix = 'capability:';

/**
 * All that is said of one thing, field by field: for each field the value that is shown, by precedence of the source,
 * then recency, then the source's slug.
 *
 * A field left out, null or UNKNOWN says nothing and never wins over something said. Each capability is a field of its
 * own (`capability:VISION`, true or false), so that a list of one source hides nothing of another. Three fields are put
 * together instead of chosen: `aliases` and a benchmark's `variants` are all that anyone declares, and `identity` is
 * CURATED as soon as one source vouches for the thing.
 */
export function resolveFields<S extends SaidOf>(statements: readonly S[]): Map<string, ResolvedField<S>> {
  const said = new Map<string, FieldStatement<S>[]>();
  for (const from of [...statements].sort(compareSaid)) {
    for (const [field, value] of spokenFields(from.claims)) {
      const list = said.get(field);
      if (list) list.push({ value, from });
      else said.set(field, [{ value, from }]);
    }
  }
  return new Map([...said].map(([field, list]) => [field, choose(field, list)]));
}

/** The claims that the chosen values make, in the form of the records; fields of which nothing is said are left out. */
export function resolvedClaims(fields: ReadonlyMap<string, ResolvedField>): Record<string, unknown> {
  const claims: Record<string, unknown> = {};
  const supported: string[] = [];
  const unsupported: string[] = [];
  for (const [field, { value }] of fields) {
    if (field.startsWith(capabilityPrefix)) {
      (value ? supported : unsupported).push(field.slice(capabilityPrefix.length));
    } else {
      claims[field] = value;
    }
  }
  return { ...claims, supported: supported.sort(), unsupported: unsupported.sort() };
}

function choose<S extends SaidOf>(field: string, list: FieldStatement<S>[]): ResolvedField<S> {
  const [first, ...rest] = list as [FieldStatement<S>, ...FieldStatement<S>[]];
  if (field === 'aliases') {
    const all = list.flatMap((one) => one.value as object[]);
    const unique = new Map(all.map((alias) => [canonicalJson(alias), alias]));
    const value = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => alias);
    return { value, from: first.from, others: rest, disputed: false };
  }
  if (field === 'identity') {
    const shown = list.find((one) => one.value === 'CURATED') ?? first;
    return { ...shown, others: list.filter((one) => one !== shown), disputed: false };
  }
  if (field === 'variants' && (first.value as { slug?: string }[])[0]?.slug !== undefined) {
    const all = list.flatMap((one) => one.value as { slug: string }[]);
    const value = [...new Map(all.toReversed().map((one) => [one.slug, one])).values()].reverse();
    return { value, from: first.from, others: rest, disputed: false };
  }
  return { ...first, others: rest, disputed: rest.some((one) => !agree(field, first.value, one.value)) };
}

const dateField = /On$/;

/** Whether two values say the same, or the one only more exactly than the other: 2024-07 agrees with 2024-07-18. */
function agree(field: string, a: unknown, b: unknown): boolean {
  if (dateField.test(field) && typeof a === 'string' && typeof b === 'string')
    return a.startsWith(b) || b.startsWith(a);
  if (Array.isArray(a) && Array.isArray(b)) return setText(a) === setText(b);
  return canonicalJson(a) === canonicalJson(b);
}

function setText(values: readonly unknown[]): string {
  return values.map(canonicalJson).sort().join();
}

function spokenFields(claims: Record<string, unknown>): [string, unknown][] {
  const spoken: [string, unknown][] = [];
  for (const field of Object.keys(claims)) {
    const value = claims[field];
    if (value === undefined || value === null || value === 'UNKNOWN') continue;
    if (field === 'supported' || field === 'unsupported') {
      for (const capability of value as string[]) spoken.push([capabilityPrefix + capability, field === 'supported']);
    } else {
      spoken.push([field, value]);
    }
  }
  return spoken;
}

/** A total order, so that the outcome never hangs on the order in which records were read. */
function compareSaid(a: SaidOf, b: SaidOf): number {
  return compareStatements(a, b) || (canonicalJson(a.claims) < canonicalJson(b.claims) ? -1 : 1);
}
