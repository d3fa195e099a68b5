import type { Adapter, AdapterOutput } from '../../../src/importers/adapters/adapter.ts';
import type { Claims, RecordKind } from '../../../src/importers/claims.ts';

/** Reads a value as the text of one file, as it would be published. */
export function readAs(adapter: Adapter, published: unknown, observedOn = '2026-07-02'): AdapterOutput {
  return adapter.read({ name: 'published.json', text: JSON.stringify(published) }, observedOn);
}

/** The claims of all records of a kind, by their natural key. */
export function claimsOf<K extends RecordKind>({ records }: AdapterOutput, kind: K): Record<string, Claims<K>> {
  const found = records.filter((one) => one.kind === kind);
  return Object.fromEntries(found.map(({ key, claims }) => [key, claims as Claims<K>]));
}

/** Lines of a card as short texts: meter, amount and whatever condition is not the ordinary one. */
export function linesOf(card: Claims<'rate-card'> | undefined): string[] | undefined {
  return card?.lines.map(({ meter, amount, mode, unit, minInputTokens, cacheTtl, hours }) =>
    [
      meter,
      amount,
      mode === 'STANDARD' ? '' : mode,
      unit === 'MILLION_TOKENS' ? '' : unit,
      minInputTokens > 0 ? `>${minInputTokens}` : '',
      cacheTtl ? `${cacheTtl}s` : '',
      hours ? `${hours.from}-${hours.until}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** Issues as short texts: kind, record and path. */
export function issuesOf({ issues }: AdapterOutput): string[] {
  return issues.map(({ kind, record, path, severity }) =>
    [kind, record, path, severity === 'error' ? '(left out)' : ''].filter(Boolean).join(' '),
  );
}
