import { z } from 'zod';
import { type capability, type modality, partialDate, text, tokens, url } from '../claim-fields.ts';
import type { Claims, IssueKind } from '../claims.ts';
import { describeIssue } from '../issues.ts';
import type { Collected } from './adapter.ts';

type Capability = z.output<typeof capability>;
type Modality = z.output<typeof modality>;

// Made once: making a schema costs more than reading a value by it.
const flag = z.boolean();
const words = z.array(z.string());

/** Reads the fields of one record one by one, so that a wrong one is left out and the record stays. */
export interface Fields {
  /** Notes an issue of the record; the field is left out. */
  report(kind: IssueKind, path: string, reason: string): void;
  /** The value if its schema takes it; null and a missing one say nothing. */
  read<T>(path: string, schema: z.ZodType<T>, value: unknown): T | undefined;
  /** A number of tokens; 0 stands for "not known". */
  tokens(path: string, value: unknown): number | undefined;
  /** A date as exact as the source has it. */
  date(path: string, value: unknown): string | undefined;
  text(path: string, value: unknown): string | undefined;
  url(path: string, value: unknown): string | undefined;
  flag(path: string, value: unknown): boolean | undefined;
  /** Kinds of content, by the source's words for them; a word that is not in `names` is reported. */
  modalities(path: string, value: unknown, names: Readonly<Record<string, Modality>>): Modality[] | undefined;
}

/** Begins to read the fields of one record. */
export function fieldsOf(collected: Collected, record: string): Fields {
  const report: Fields['report'] = (kind, path, reason) => collected.report(kind, record, path, reason);
  const read: Fields['read'] = (path, schema, value) => {
    if (value === undefined || value === null) return undefined;
    const found = schema.safeParse(value);
    if (found.success) return found.data;
    // The first thing that is wrong at a place says enough of it.
    const places = new Map(found.error.issues.toReversed().map((issue) => [[path, ...issue.path].join('.'), issue]));
    for (const [place, issue] of places) report('INVALID_VALUE', place, describeIssue(issue, value));
    return undefined;
  };
  return {
    report,
    read,
    tokens(path, value) {
      if (value !== 0) return read(path, tokens, value);
      report('SENTINEL', path, '0 stands for a number of tokens that is not known');
      return undefined;
    },
    date: (path, value) => read(path, partialDate, value),
    text: (path, value) => read(path, text, value),
    url: (path, value) => read(path, url, value),
    flag: (path, value) => read(path, flag, value),
    modalities(path, value, names) {
      const known = read(path, words, value)?.flatMap((word) => {
        const name = Object.hasOwn(names, word) ? names[word] : undefined;
        if (!name) report('INVALID_VALUE', path, `not a kind of content; found ${JSON.stringify(word)}`);
        return name ?? [];
      });
      return known && known.length > 0 ? [...new Set(known)] : undefined;
    },
  };
}

/** Capabilities as claims have them, out of what a source says of each: yes, no, or nothing. */
export function support(
  said: Partial<Record<Capability, boolean | undefined>>,
): Pick<Claims<'route'>, 'supported' | 'unsupported'> {
  const those = (answer: boolean) => (Object.keys(said) as Capability[]).filter((one) => said[one] === answer);
  return { supported: those(true), unsupported: those(false) };
}
