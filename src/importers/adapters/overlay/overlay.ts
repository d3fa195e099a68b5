import { z } from 'zod';
import { slug, text, url } from '../../claim-fields.ts';
import { claimSchemas, naturalKey, type RecordKind, type SourceInput, type SourceRecord } from '../../claims.ts';
import { describeIssue } from '../../issues.ts';
import { type EntryPart, nameOf, recordsOf } from '../../seed.ts';
import { type Adapter, InputError } from '../adapter.ts';
import { type Path, type PlacedDocument, type Report, readDocument } from './overlay-document.ts';
import { withExactNumbers } from './overlay-numbers.ts';

const source: SourceInput = { slug: 'overlay', name: 'Overlay', precedence: 100 };

/** The lists of an overlay, and the kind of record that their entries are. */
const sections = {
  organizations: 'organization',
  licenses: 'license',
  families: 'family',
  models: 'model',
  providers: 'provider',
  routes: 'route',
  gateways: 'gateway',
  benchmarks: 'benchmark',
  results: 'result',
  useCases: 'use-case',
} as const satisfies Record<string, RecordKind>;

const list = z.array(z.unknown()).optional();
const lists = Object.fromEntries(Object.keys(sections).map((name) => [name, list]));
const overlaySchema = z.strictObject({
  version: z.literal(1),
  source: z.strictObject({ name: text, url: url.optional() }).optional(),
  ...lists,
  aliases: list,
});
const alias = z.strictObject({ wireId: text, provider: slug.optional(), model: slug });

/**
 * Reads an overlay: a YAML or JSON file of one's own with private models, negotiated prices and corrections, whose
 * format is that of the seed's entries and is described in docs/overlay.md. It is believed before every other source.
 * Whoever wrote it can mend it, so that one wrong entry refuses the whole: the error names all of them by line.
 */
export const overlay: Adapter = {
  source,
  read(file) {
    const document = readDocument(file);
    const wrong = new Map<string, number>();
    const report: Report = (path, reason, entry) => {
      const line = document.line(path);
      const name = nameOf(entry);
      wrong.set(`  line ${line}, ${path.join('.') || 'the file'}${name ? ` (${name})` : ''}: ${reason}`, line);
    };
    const form = overlaySchema.safeParse(document.content);
    for (const issue of form.error?.issues ?? []) reportIssue(issue, document.content, [], report);
    const records = readEntries(document, report);
    if (wrong.size > 0) {
      const lines = [...wrong].sort(([, a], [, b]) => a - b).map(([message]) => message);
      const count = lines.length === 1 ? 'one mistake' : `${lines.length} mistakes`;
      throw new InputError(`${file.name} has ${count}; nothing of it is imported:\n${lines.join('\n')}`);
    }
    return { records, issues: [], source: { ...source, ...form.data?.source } };
  },
};

/** The records of all lists; what stands where a list should is no entry, and is told of with the form of the whole. */
function readEntries(document: PlacedDocument, report: Report): SourceRecord[] {
  const overlay = (document.content ?? {}) as Readonly<Record<string, unknown>>;
  const placed = new Map<string, { record: SourceRecord; path: Path }>();
  for (const [section, kind] of Object.entries(sections)) {
    for (const [index, entry] of listOf(overlay[section]).entries()) {
      const path = [section, index];
      for (const part of recordsOf(kind, withExactNumbers(kind, entry, path, document, report))) {
        const record = recordOf(part, entry, path, report);
        if (!record) continue;
        const key = `${record.kind} ${record.key}`;
        const first = placed.get(key);
        if (first) report([...path, ...part.path], `the same ${key} as in line ${document.line(first.path)}`);
        else placed.set(key, { record, path: [...path, ...part.path] });
      }
    }
  }
  const records = [...placed.values()].map(({ record }) => record);
  takeAliases(overlay, records, report);
  return records;
}

/** One record out of an entry, or undefined when it is wrong. */
function recordOf(part: EntryPart, entry: unknown, path: Path, report: Report): SourceRecord | undefined {
  const at = [...path, ...part.path];
  if (part.source !== undefined)
    report([...at, 'source'], 'an overlay is a source of its own; its entries name none', entry);
  const read = (claimSchemas[part.kind] as z.ZodType<object>).safeParse(part.claims);
  if (read.success) {
    const key = naturalKey(part.kind, read.data as never);
    return { kind: part.kind, source: source.slug, key, claims: read.data } as SourceRecord;
  }
  for (const issue of read.error.issues) {
    // A card has the route's key from its route, where alone it can be wrong.
    const ofRoute = part.kind === 'rate-card' && ['provider', 'wireId', 'region'].includes(String(issue.path[0]));
    if (!ofRoute) reportIssue(issue, part.claims, at, report, entry);
  }
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, input: unknown, at: Path, report: Report, entry?: unknown): void {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report([...path, key], 'not a field of this format', entry);
  } else report(path, describeIssue(issue, input), entry);
}

/** Gives aliases to the models of the overlay that they name. */
function takeAliases(
  overlay: Readonly<Record<string, unknown>>,
  records: readonly SourceRecord[],
  report: Report,
): void {
  const slugs = new Set(listOf(overlay.models).map((model) => (model as { slug?: unknown } | null)?.slug));
  const meant = new Map<string, string>();
  for (const [index, entry] of listOf(overlay.aliases).entries()) {
    const path = ['aliases', index];
    const read = alias.safeParse(entry);
    if (!read.success) {
      for (const issue of read.error.issues) reportIssue(issue, entry, path, report);
      continue;
    }
    const { model, ...name } = read.data;
    const called = `${name.wireId}${name.provider === undefined ? '' : ` at ${name.provider}`}`;
    const other = meant.get(called);
    if (other !== undefined) report(path, `${called} is an alias of ${other} already`);
    meant.set(called, model);
    if (!slugs.has(model)) report([...path, 'model'], `no entry under models has the slug ${JSON.stringify(model)}`);
    const record = records.find((one) => one.kind === 'model' && one.claims.slug === model);
    if (record?.kind === 'model') record.claims.aliases = [...(record.claims.aliases ?? []), name];
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
