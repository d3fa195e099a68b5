import { isStorable, isStorableValue, storableText } from '../decisions/storable.ts';
import type { AdapterOutput } from './adapters/adapter.ts';
import type { ImportIssue } from './claims.ts';

/** What an adapter has read, without the records that no database can hold, which are reported. */
export function storableInput({ records, issues, source }: AdapterOutput): AdapterOutput {
  const refused = records.filter(({ key, claims }) => !isStorable(key) || !isStorableValue(claims));
  if (refused.length === 0 && issues.every(isStorableValue)) return { records, issues, source };
  const unstorable = new Set(refused);
  const reports = refused.map(
    ({ kind, key }): ImportIssue => ({
      kind: 'INVALID_RECORD',
      record: `${kind} ${key}`,
      path: '',
      reason: 'a text holds a NUL or half a character',
      severity: 'error',
    }),
  );
  return {
    records: records.filter((one) => !unstorable.has(one)),
    issues: [...issues, ...reports].map((issue) => ({
      ...issue,
      record: storableText(issue.record),
      path: storableText(issue.path),
      reason: storableText(issue.reason),
    })),
    source,
  };
}
