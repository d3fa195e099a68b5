import { url } from '../../claim-fields.ts';
import { type AdapterOutput, type Collected, collect, type InputFile } from '../adapter.ts';
import { type CsvRow, csvRows } from '../csv-rows.ts';
import { withoutSettings } from '../model-setting.ts';
import { type NamedBenchmarks, namedBenchmarks } from '../named-benchmarks.ts';
import { readScore, scoreOn } from '../scores.ts';
import { shotsSetting } from '../test-method.ts';
import { type ExternalTable, independentSources } from './epoch-tables.ts';

/**
 * A table of results that others published, in per cent. Who measured is known of leaderboards; a paper reports its
 * authors' model and others' side by side. A row without a model version is of no one model and is left out.
 */
export function readExternal(file: InputFile, table: ExternalTable): AdapterOutput {
  const { columns, rows } = csvRows(file, ['id', 'Model version', table.score]);
  const { test: _, others = [], ...read } = table;
  const known = new Set(['id', 'Model version', 'Notes', 'Source', 'Source link', ...Object.values(read), ...others]);
  const collected = collect('epoch');
  const named = namedBenchmarks(collected);
  collected.unknownKeys(Object.fromEntries(columns.map((one) => [one, ''])), known, file.name);
  for (const row of rows) readRow(collected, named, row, table);
  named.take();
  return collected;
}

function readRow({ report, take }: Collected, named: NamedBenchmarks, row: CsvRow, table: ExternalTable): void {
  const at = (column: string | undefined) => (column && row[column]) || undefined;
  const { id = '', Name: prose = '', 'Model version': model = '', Notes: notes = '', Source: by = '' } = row;
  const record = [id, model || prose].filter(Boolean).join(' ');
  if (model === '') {
    report('AMBIGUOUS_NAME', record, 'Model version', 'no model version is named', 'error');
    return;
  }
  const variant = named.variant(
    {
      name: table.test,
      // "LiveBench-2024-11-25" names the test again.
      version: at(table.version)?.replace(/^[a-z]+-(?=\d)/i, ''),
      harness: at(table.harness),
      setting: table.shots ? [...shotsSetting(at(table.shots)), ...(/\bCoT\b/.test(notes) ? ['CoT'] : [])] : [],
    },
    record,
  );
  if (!variant) return;
  const score = scoreOn(variant, row[table.score]);
  if (typeof score === 'string') {
    report('INVALID_VALUE', record, table.score, score, 'error');
    return;
  }
  const error = at(table.standardError);
  const standardError = error === undefined ? null : readScore(error);
  if (error !== undefined && (standardError === null || standardError < 0)) {
    report('INVALID_VALUE', record, table.standardError as string, `not a standard error; found ${error}`);
  }
  const { name, settings } = withoutSettings(model);
  const link = url.safeParse(row['Source link']);
  take(
    'result',
    {
      wireId: name,
      variant: variant.slug,
      run: [...settings, at(table.format), id].filter(Boolean).join(', '),
      score,
      standardError: standardError !== null && standardError > 0 ? standardError : undefined,
      reporting: independentSources.test(by) ? 'INDEPENDENT' : 'UNKNOWN',
      reportedBy: by || undefined,
      sourceUrl: link.success ? link.data : undefined,
    },
    record,
  );
}
