import { priceText } from '../decisions/price-text.ts';
import { issueKinds } from '../importers/claims.ts';
import type { ImportReport } from '../importers/import-report.ts';
import type { ReportedChange } from '../importers/import-result.ts';

const number = new Intl.NumberFormat('en');
const shownKeys = 8;
const shownIssues = 3;

/** An import's report for people: what was read, what that changed, what was wrong, on what terms the data is given. */
export function printReport(report: ImportReport, say: (line: string) => void): void {
  const { file, feed, observedOn, dryRun, revision, milliseconds, source } = report;
  const line = (label: string, text: string) => say(`${label.padEnd(15)}${text}`);
  line(dryRun ? 'would import' : 'imported', `${feed}${file ? ` from ${file}` : ''}, as seen on ${observedOn}`);
  const counts = {
    new: report.created,
    changed: report.changed,
    unchanged: report.unchanged,
    'left out': report.leftOut,
  };
  const shown = Object.entries(counts).filter(([name, count]) => name !== 'left out' || count > 0);
  const parts = shown.map(([name, count]) => `${number.format(count)} ${name}`);
  line(
    'records',
    `${number.format(report.read)} read: ${parts.join(', ')}; ${number.format(report.noLongerListed)} no longer listed`,
  );
  for (const { type, count, examples } of report.changes) {
    line('change', `${type} ${number.format(count)}`);
    for (const example of examples) say(`${' '.repeat(17)}${describe(example)}`);
  }
  if (report.changes.length === 0) line('changes', 'none');
  for (const { kind, count, examples } of report.issues) {
    line('issue', `${kind} ${number.format(count)}: ${issueKinds[kind]}`);
    for (const { record, path, reason } of examples.slice(0, shownIssues)) {
      say(`${' '.repeat(17)}${record}${path ? `, ${path}` : ''}: ${reason}`);
    }
  }
  const keys = Object.entries(report.unknownKeys).sort(([, a], [, b]) => b - a);
  if (keys.length > 0) {
    const more = keys.length > shownKeys ? `, and ${keys.length - shownKeys} more` : '';
    line(
      'unknown keys',
      `${keys
        .slice(0, shownKeys)
        .map(([key, count]) => `${key} (${count})`)
        .join(', ')}${more}`,
    );
  }
  const terms = [source.license ?? 'no licence stated', source.attribution].filter(Boolean).join('; ');
  line(
    'licence',
    `${terms}${source.shareAlike ? '; share-alike: what is made of it must be given on the same terms' : ''}`,
  );
  const made =
    revision === null ? (dryRun ? 'nothing was changed: a dry run' : 'the same as before') : `revision ${revision}`;
  line('result', `${made}, after ${(milliseconds / 1000).toFixed(1)} s`);
}

function describe({ subject, field, before, after, effectiveOn, type }: ReportedChange): string {
  const about = [subject, field].filter(Boolean).join(' ');
  if (before === null && after === null) return about;
  if (type === 'MODEL_ADDED') return about;
  return `${about}: ${told(before)} → ${told(after)} from ${effectiveOn}`;
}

function told(value: ReportedChange['before']): string {
  if (value === null) return 'not known';
  return typeof value === 'object' ? priceText(value) : String(value);
}
