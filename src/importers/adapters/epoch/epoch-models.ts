import { date, url } from '../../claim-fields.ts';
import type { ClaimsInput } from '../../claims.ts';
import { type AdapterOutput, collect, type InputFile } from '../adapter.ts';
import { csvRows } from '../csv-rows.ts';
import { withoutSettings } from '../model-setting.ts';

const knownColumns = new Set([
  ...['id', 'Model', 'Version release date', 'Hugging Face developer id', 'Link', 'Notes', 'benchmarks/runs'],
  ...['Display name', 'Unique display name'],
]);

/**
 * The models that Epoch names: display name, day of release, page. A model that was run at several efforts stands in
 * several rows; the one without an effort speaks for it, else the first. The list says how models are called, and
 * vouches for none of them: what no other source knows stays DERIVED.
 */
export function readModelVersions(file: InputFile): AdapterOutput {
  const { columns, rows } = csvRows(file, ['id', 'Version release date']);
  const collected = collect('epoch');
  const { report, take, unknownKeys } = collected;
  unknownKeys(Object.fromEntries(columns.map((one) => [one, ''])), knownColumns, file.name);
  const models = new Map<string, { claim: ClaimsInput<'model'>; plain: boolean; record: string }>();
  for (const row of rows) {
    const { id: record = '', 'Version release date': released, Link: link } = row;
    if (record === '') {
      report('INVALID_RECORD', file.name, 'id', 'a model without an id', 'error');
      continue;
    }
    const { name, settings } = withoutSettings(record);
    const before = models.get(name);
    if (before && (before.plain || settings.length > 0)) continue;
    const day = date.safeParse(released);
    if (released && !day.success) {
      report('INVALID_VALUE', record, 'Version release date', `${day.error.issues[0]?.message}; found ${released}`);
    }
    const page = url.safeParse(link);
    if (link && !page.success) report('INVALID_VALUE', record, 'Link', `not a URL; found ${link}`);
    const shown = row['Unique display name'] || row['Display name'];
    const claim: ClaimsInput<'model'> = {
      wireId: name,
      name: shown ? withoutSettings(shown.replace(/,\s*(?:\d+k )?thinking(?=\)$)/i, '')).name : name,
      identity: 'DERIVED',
      releasedOn: day.success ? day.data : undefined,
      links: page.success ? [{ label: 'Model page', url: page.data }] : undefined,
    };
    models.set(name, { claim, plain: settings.length === 0, record });
  }
  for (const { claim, record } of models.values()) take('model', claim, record);
  return collected;
}
