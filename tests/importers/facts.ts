import { type ClaimsInput, type RecordKind, type SourceInput, sourceSchema } from '../../src/importers/claims.ts';
import type { ImportInput } from '../../src/importers/import-records.ts';
import { type SeedFile, seedAdapter } from '../../src/importers/seed.ts';

/** Two sources: a vendor that is believed, and an aggregator that is believed less. */
export const sources: SourceInput[] = [
  { slug: 'acme-docs', name: 'Acme documentation', precedence: 80 },
  { slug: 'price-list', name: 'Price list', precedence: 40 },
];

const source = 'acme-docs';

/** A line per million tokens. */
function line(meter: 'INPUT' | 'OUTPUT' | 'CACHE_READ', amount: string) {
  return { meter, amount };
}

/** A metered card. */
export function card(input: string, output: string, validFrom?: string) {
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    terms: 'METERED' as const,
    lines: [line('INPUT', input), line('OUTPUT', output)],
  };
}

/** A route of Acme's own API. */
export function route(wireId: string, fields: Partial<ClaimsInput<'route'>> = {}, cards: object[] = []) {
  return { provider: 'acme', wireId, ...fields, cards, source };
}

/** Acme, its API, one reseller and one model; the routes are the caller's. */
export function facts(routes: object[], more: Partial<Record<RecordKind, object[]>> = {}): SeedFile[] {
  const files: Partial<Record<RecordKind, object[]>> = {
    organization: [{ slug: 'acme', name: 'Acme', source }],
    model: [{ slug: 'rocket-1', name: 'Rocket 1', developer: 'acme', releasedOn: '2026-01-15', source }],
    provider: [
      { slug: 'acme', name: 'Acme API', kind: 'API', organization: 'acme', source },
      { slug: 'mart', name: 'Mart', kind: 'AGGREGATOR', source },
    ],
    route: routes,
  };
  for (const [kind, entries] of Object.entries(more)) {
    files[kind as RecordKind] = [...(files[kind as RecordKind] ?? []), ...entries];
  }
  return Object.entries(files).map(([kind, entries]) => ({ file: `${kind}.ts`, kind: kind as RecordKind, entries }));
}

/** Typed entries as an import takes them; a wrong one is a mistake of the test. */
export function input(files: SeedFile[]): ImportInput {
  const read = seedAdapter(files, sources);
  if (read.issues.length > 0) throw new Error(JSON.stringify(read.issues));
  return read;
}

/** Entries of the price list alone: a second feed. */
export function priceList(routes: object[]): ImportInput {
  const read = seedAdapter([{ file: 'prices.ts', kind: 'route', entries: routes }], sources);
  return { records: read.records, issues: [], sources: sources.map((one) => sourceSchema.parse(one)) };
}

export const day = (text: string) => new Date(`${text}T12:00:00Z`);
