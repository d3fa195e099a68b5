import type { z } from 'zod';
import {
  claimSchemas,
  type ImportIssue,
  naturalKey,
  type RecordKind,
  type SourceClaims,
  type SourceInput,
  type SourceRecord,
  sourceSchema,
} from './claims.ts';
import { describeIssue } from './issues.ts';
import { declaredBy, referencesOf } from './references.ts';

/** The feed of what is typed by hand. */
export const seedFeed = 'seed';

/** One file of the seed, with the kind of record that its entries are. */
export interface SeedFile {
  file: string;
  kind: RecordKind;
  entries: readonly unknown[];
}

interface Placed {
  record: SourceRecord;
  where: string;
}

/**
 * Reads typed entries into records. Never throws: each thing that is wrong is an issue that names file, entry, field,
 * what is allowed and what was found. Every issue of the seed is an error, since whoever types it can put it right.
 *
 * @param gatheredOn the day on which each source was read for this, by its slug
 */
export function seedAdapter(
  files: readonly SeedFile[],
  sources: readonly SourceInput[],
  gatheredOn: Readonly<Record<string, string>> = {},
): { records: SourceRecord[]; issues: ImportIssue[]; sources: SourceClaims[] } {
  const issues: ImportIssue[] = [];
  const report = (record: string, path: string, reason: string) =>
    issues.push({ kind: 'INVALID_RECORD', record, path, reason, severity: 'error' });
  const check = <T>(schema: z.ZodType<T>, input: unknown, where: string): T | undefined => {
    const read = schema.safeParse(input);
    if (read.success) return read.data;
    for (const issue of read.error.issues) report(where, issue.path.join('.'), describeIssue(issue, input));
    return undefined;
  };

  const knownSources = new Map<string, SourceClaims>();
  for (const [index, input] of sources.entries()) {
    const where = `sources.ts, ${input?.slug ?? `entry ${index}`}`;
    const source = check(sourceSchema, input, where);
    if (source && knownSources.has(source.slug)) report(where, 'slug', `the source ${source.slug} stands here twice`);
    if (source) knownSources.set(source.slug, source);
  }

  const placed = new Map<string, Placed>();
  for (const { file, kind, entries } of files) {
    for (const [index, entry] of entries.entries()) {
      for (const part of recordsOf(kind, entry)) {
        const where = [file, nameOf(entry) ?? `entry ${index}`, part.path.join('.')].filter(Boolean).join(', ');
        if (typeof part.source !== 'string' || !knownSources.has(part.source)) {
          report(where, 'source', `not the slug of a source in sources.ts; found ${JSON.stringify(part.source)}`);
        }
        const claims = check(claimSchemas[part.kind] as z.ZodType<object>, part.claims, where);
        if (!claims) continue;
        const key = naturalKey(part.kind, claims as never);
        const observedOn = gatheredOn[part.source as string];
        const record = {
          kind: part.kind,
          source: part.source,
          key,
          claims,
          ...(observedOn && { observedOn }),
        } as SourceRecord;
        const identity = `${record.source} ${record.kind} ${key}`;
        const first = placed.get(identity);
        if (first) report(where, '', `${record.source} says this twice: also in ${first.where} (${kind} ${key})`);
        else placed.set(identity, { record, where });
      }
    }
  }

  const declared = new Set<string>();
  for (const { record } of placed.values()) {
    for (const { kind, slug } of declaredBy(record)) declared.add(`${kind} ${slug}`);
  }
  for (const { record, where } of placed.values()) {
    for (const { path, kind, slug } of referencesOf(record)) {
      if (record.kind === 'rate-card' || declared.has(`${kind} ${slug}`)) continue;
      report(where, path, `no entry declares the ${kind} ${JSON.stringify(slug)}`);
    }
  }
  return { records: [...placed.values()].map(({ record }) => record), issues, sources: [...knownSources.values()] };
}

/** What an entry says that becomes one record. */
export interface EntryPart {
  kind: RecordKind;
  source: unknown;
  claims: unknown;
  /** Where in the entry it stands; nothing for the entry itself. */
  path: (string | number)[];
}

/** An entry without its source; a route's cards become records of their own, by default of the route's source. */
export function recordsOf(kind: RecordKind, entry: unknown): EntryPart[] {
  if (entry === null || typeof entry !== 'object') return [{ kind, source: undefined, claims: entry, path: [] }];
  const { source, cards, ...claims } = entry as Record<string, unknown>;
  if (kind !== 'route' || cards === undefined) {
    return [{ kind, source, claims: cards === undefined ? claims : { ...claims, cards }, path: [] }];
  }
  const { provider, wireId, region } = claims;
  const route = { provider, wireId, ...(region === undefined ? {} : { region }) };
  if (!Array.isArray(cards)) return [{ kind, source, claims: { ...claims, cards }, path: [] }];
  return [
    { kind, source, claims, path: [] },
    ...cards.map((card: unknown, index): EntryPart => {
      const path = ['cards', index];
      if (card === null || typeof card !== 'object') return { kind: 'rate-card', source, claims: card, path };
      const { source: own = source, ...terms } = card as Record<string, unknown>;
      return { kind: 'rate-card', source: own, claims: { ...route, ...terms }, path };
    }),
  ];
}

/** What an entry is called in a message: its slug, or the parts of its key; undefined when it has neither. */
export function nameOf(entry: unknown): string | undefined {
  if (entry === null || typeof entry !== 'object') return undefined;
  const { slug, provider, wireId, region, model, variant, run } = entry as Record<string, unknown>;
  if (slug !== undefined) return String(slug);
  const parts = provider === undefined ? [model, variant, run] : [provider, wireId, region];
  const named = parts.filter((part) => part !== undefined);
  return named.length === 0 ? undefined : named.join('|');
}
