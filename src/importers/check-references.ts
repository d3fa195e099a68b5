import type { ImportIssue, SourceRecord } from './claims.ts';
import type { Names } from './names.ts';
import { declaredBy, referencesOf, type SluggedKind } from './references.ts';

/** Records that can be taken, what was wrong with the others, and what they name for the first time. */
export interface CheckedRecords {
  records: SourceRecord[];
  issues: ImportIssue[];
  declared: Map<SluggedKind, string[]>;
}

/**
 * Makes what records declare known, and looks up what they name. A record that cannot stand without something unknown
 * is left out (error); a field that names something unknown counts as not known until somebody declares it (warning).
 */
export function checkReferences(names: Names, given: readonly SourceRecord[]): CheckedRecords {
  const issues: ImportIssue[] = [];
  const declared = new Map<SluggedKind, string[]>();
  for (const record of given) {
    for (const { kind, slug } of declaredBy(record)) {
      if (!names.declare(kind, slug)) continue;
      const slugs = declared.get(kind);
      if (slugs) slugs.push(slug);
      else declared.set(kind, [slug]);
    }
  }
  const records = given.filter((record) => {
    let stands = true;
    for (const { path, kind, slug, required } of referencesOf(record)) {
      if (names.knows(kind, slug)) continue;
      if (required) stands = false;
      issues.push({
        kind: 'UNKNOWN_REFERENCE',
        record: `${record.source} ${record.kind} ${record.key}`,
        path,
        reason: `no ${kind} ${JSON.stringify(slug)} is known${required ? '; the record is left out' : ''}`,
        severity: required ? 'error' : 'warning',
      });
    }
    return stands;
  });
  return { records, issues, declared };
}
