import { url } from '../../claim-fields.ts';
import { type AdapterOutput, type Collected, collect, type InputFile } from '../adapter.ts';
import { type CsvRow, csvRows } from '../csv-rows.ts';
import { withoutSettings } from '../model-setting.ts';
import { type NamedBenchmarks, namedBenchmarks } from '../named-benchmarks.ts';
import { readScore, scoreOn } from '../scores.ts';

const columnsRead = [
  'id',
  'task',
  'model',
  'Best score (across scorers)',
  'Scores',
  'started_at',
  'Status',
  'task version',
];
const knownColumns = new Set([...columnsRead, 'log viewer', 'logs', 'job', 'Manual evaluation']);
const months = 'january february march april may june july august september october november december'.split(' ');

/**
 * Epoch's own runs. Scores are shares of 1. A task's version counts the changes of its code: only another major version is
 * a variant of its own. The scorer that gave the best score also gives the standard error; one that is rounded to 0 is
 * not known.
 */
export function readRuns(file: InputFile): AdapterOutput {
  const { columns, rows } = csvRows(file, ['id', 'task', 'model', 'Best score (across scorers)']);
  const collected = collect('epoch');
  const named = namedBenchmarks(collected);
  collected.unknownKeys(Object.fromEntries(columns.map((one) => [one, ''])), knownColumns, file.name);
  for (const row of rows) readRun(collected, named, row);
  named.take();
  return collected;
}

function readRun({ report, take }: Collected, named: NamedBenchmarks, row: CsvRow): void {
  const { id = '', task = '', model = '', Status: status = '', Scores: scores = '' } = row;
  const record = `${id} ${task} ${model}`;
  const best = row['Best score (across scorers)'];
  if (id === '' || task === '' || model === '') {
    report('INVALID_RECORD', record, '', 'a run without id, task or model', 'error');
    return;
  }
  if (status && status !== 'Success') {
    report(
      'INVALID_VALUE',
      record,
      'Status',
      `the run did not end well, so that it has no result; found ${status}`,
      'error',
    );
    return;
  }
  const [major = '1'] = (row['task version'] ?? '').split('.');
  const setting = major === '' || major === '1' || major === '0' ? undefined : `task version ${major}`;
  const variant = named.variant({ name: task, setting }, record);
  if (!variant) return;
  const score = scoreOn(variant, best, 100);
  if (typeof score === 'string') {
    report('INVALID_VALUE', record, 'Best score (across scorers)', score, 'error');
    return;
  }
  const startedOn = readDay(row.started_at ?? '');
  if (startedOn === null) report('INVALID_VALUE', record, 'started_at', `not a day; found ${row.started_at}`);
  const { name, settings } = withoutSettings(model);
  const log = url.safeParse(row['log viewer']);
  take(
    'result',
    {
      wireId: name,
      variant: variant.slug,
      run: [...settings, id].join(', '),
      score,
      standardError: standardErrorOf(scores) ?? undefined,
      reporting: 'INDEPENDENT',
      reportedBy: 'Epoch AI',
      reportedOn: startedOn ?? undefined,
      sourceUrl: log.success ? log.data : 'https://epoch.ai/benchmarks',
    },
    record,
  );
}

/** The standard error of the best of "scorer:value±error" in per cent; null when none is given, or none above 0. */
function standardErrorOf(scores: string): number | null {
  let best = { value: Number.NEGATIVE_INFINITY, error: null as number | null };
  for (const [, value, error] of scores.matchAll(/:\s*(\d+(?:\.\d+)?)(?:\s*±\s*(\d+(?:\.\d+)?))?/g)) {
    if (Number(value) > best.value) best = { value: Number(value), error: readScore(error, 100) };
  }
  return best.error || null;
}

/** "17 November 2025 4:28pm" as 2025-11-17; undefined for nothing, null for something else. */
function readDay(text: string): string | undefined | null {
  if (text === '') return undefined;
  const [, day = '', month = '', year] = /^(\d{1,2}) ([a-z]+) (\d{4})\b/i.exec(text) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const iso = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : null;
}
