import type { z } from 'zod';
import {
  type ClaimsInput,
  claimSchemas,
  type ImportIssue,
  type IssueKind,
  naturalKey,
  type RecordKind,
  type SourceInput,
  type SourceRecord,
} from '../claims.ts';
import { describeIssue } from '../issues.ts';

/** One file of an input: its name without folders, and its text without a byte order mark. */
export interface InputFile {
  name: string;
  text: string;
}

/** What an adapter could read, and what was wrong with the rest. */
export interface AdapterOutput {
  records: SourceRecord[];
  issues: ImportIssue[];
  /** The adapter's source as this input names it, where its format has a place for that. */
  source?: SourceInput;
}

/** A published format, and how it is read into records. */
export interface Adapter {
  /** The source that speaks in it; its slug is also the name of the feed. */
  source: SourceInput;
  /** Where it is published as one file; left out when there is no such address. */
  url?: string;
  /**
   * The files that the input consists of, by name, where it is more than one. Each is a feed of its own
   * (`aider/polyglot_leaderboard.yml`), so that one file given alone closes nothing that the others say.
   */
  files?: readonly string[];
  /** What comes with the package, where something does. */
  bundled?: () => AdapterOutput;
  /**
   * Reads one file. Pure: no database, no clock, no network. A bad record is an issue, never an exception.
   * @param observedOn the day on which the source was seen to say this, YYYY-MM-DD
   * @throws InputError when the file as a whole is not in the published format
   */
  read(file: InputFile, observedOn: string): AdapterOutput;
}

/** A file that is not in its source's format at all: nothing of it is imported. The message says what was expected. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Collects records and issues of one source. Made by {@link collect}. */
export interface Collected extends AdapterOutput {
  /** Notes an issue; of `severity` error when the record is left out, warning when only the field is. */
  report(kind: IssueKind, record: string, path: string, reason: string, severity?: ImportIssue['severity']): void;
  /** Reads a part of the input by its schema; what does not fit is reported and gives undefined. */
  check<T>(schema: z.ZodType<T>, input: unknown, record: string): T | undefined;
  /** Notes every key of a record that its format does not have. */
  unknownKeys(input: object, known: ReadonlySet<string>, record: string, path?: string): void;
  /** Takes a claim; one that is no valid claim is reported. The same claim twice is taken once, two that differ are reported. */
  take<K extends RecordKind>(kind: K, claim: ClaimsInput<K>, record: string): void;
}

/** Begins to collect what a source says. */
export function collect(source: string): Collected {
  const taken = new Map<string, SourceRecord>();
  const issues: ImportIssue[] = [];
  const report: Collected['report'] = (kind, record, path, reason, severity = 'warning') => {
    issues.push({ kind, record, path, reason, severity });
  };
  const check: Collected['check'] = (schema, input, record) => {
    const read = schema.safeParse(input);
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      report('INVALID_RECORD', record, issue.path.join('.'), describeIssue(issue, input), 'error');
    }
    return undefined;
  };
  return {
    get records() {
      return [...taken.values()];
    },
    issues,
    report,
    check,
    unknownKeys(input, known, record, path = '') {
      for (const key of Object.keys(input)) {
        if (!known.has(key))
          report('UNKNOWN_KEY', record, path ? `${path}.${key}` : key, 'an unknown key; it is left out');
      }
    },
    take(kind, claim, record) {
      const claims = check(claimSchemas[kind] as unknown as z.ZodType<object>, claim, record);
      if (!claims) return;
      const key = naturalKey(kind, claims as never);
      const before = taken.get(`${kind} ${key}`);
      if (before && JSON.stringify(before.claims) !== JSON.stringify(claims)) {
        report(
          'DUPLICATE',
          record,
          '',
          `another record says otherwise of the same ${kind} ${key}; the first is taken`,
          'error',
        );
      }
      if (!before) taken.set(`${kind} ${key}`, { kind, source, key, claims } as SourceRecord);
    },
  };
}

/**
 * Reads the text of a JSON file.
 * @throws InputError naming the file and where its text stops being JSON
 */
export function parseJson({ name, text }: InputFile): unknown {
  if (text.trim() === '') throw new InputError(`${name} is empty`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${name} is not JSON: ${(error as Error).message}`);
  }
}
