import type {
  Capability,
  Modality,
  ModelOrderField,
  ModelStatus,
  ModelWhere,
  Openness,
} from '../../generated/graphql.ts';

/** What the address of the list says: everything that one can choose there. */
export interface ListState {
  q: string;
  /** Values by facet. */
  chosen: Record<FacetName, string[]>;
  sort: { field: ModelOrderField; descending: boolean } | null;
  columns: string[];
  /** The benchmark variant whose scores are a column. */
  variant: string | null;
}

export const facetNames = [
  'developer',
  'family',
  'provider',
  'openness',
  'status',
  'capability',
  'input',
  'output',
] as const;
export type FacetName = (typeof facetNames)[number];

const sortFields: readonly ModelOrderField[] = [
  'NAME',
  'RELEASED_ON',
  'CONTEXT_WINDOW',
  'CHEAPEST_INPUT',
  'CHEAPEST_OUTPUT',
  'SCORE',
];
const capabilities: Record<Capability, true> = {
  AUDIO_INPUT: true,
  BATCH: true,
  CODE_EXECUTION: true,
  COMPUTER_USE: true,
  FINE_TUNING: true,
  JSON_MODE: true,
  PROMPT_CACHING: true,
  REASONING: true,
  STREAMING: true,
  STRUCTURED_OUTPUTS: true,
  TOOL_CALLING: true,
  VISION: true,
  WEB_SEARCH: true,
};
const modalities: Record<Modality, true> = {
  AUDIO: true,
  EMBEDDING: true,
  IMAGE: true,
  PDF: true,
  TEXT: true,
  VIDEO: true,
};
const statuses: Record<ModelStatus, true> = {
  ACTIVE: true,
  DEPRECATED: true,
  PREVIEW: true,
  RETIRED: true,
  UNKNOWN: true,
};
const opennesses: Record<Openness, true> = { OPEN_SOURCE: true, OPEN_WEIGHTS: true, PROPRIETARY: true };
/** The values of those facets that have no others. */
const closed: Partial<Record<FacetName, object>> = {
  capability: capabilities,
  input: modalities,
  output: modalities,
  status: statuses,
  openness: opennesses,
};
const usualColumns = ['developer', 'released', 'context', 'input', 'output', 'provider', 'status'];

const mostValues = 50;
const longestText = 200;

/** Reads an address; what makes no sense in it is left out. */
export function readState(parameters: URLSearchParams): ListState {
  const list = (name: string) => parameters.get(name)?.split(',').filter(Boolean).slice(0, mostValues) ?? [];
  const values = (name: FacetName) => {
    const known = closed[name];
    return known ? list(name).filter((value) => Object.hasOwn(known, value)) : list(name);
  };
  const sort = parameters.get('sort') ?? '';
  const field = sortFields.find((one) => one === sort.replace('-', '').toUpperCase());
  const variant = parameters.get('variant');
  return {
    q: (parameters.get('q') ?? '').replaceAll('\0', '').slice(0, longestText),
    chosen: Object.fromEntries(facetNames.map((name) => [name, values(name)])) as Record<FacetName, string[]>,
    sort: field && (field !== 'SCORE' || variant) ? { field, descending: sort.startsWith('-') } : null,
    columns: parameters.has('columns') ? list('columns') : usualColumns,
    variant,
  };
}

/** Writes an address that reads as this state; what is as usual is left out. */
export function writeState(state: ListState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  for (const name of facetNames) {
    if (state.chosen[name].length > 0) parameters.set(name, state.chosen[name].join(','));
  }
  if (state.sort) parameters.set('sort', `${state.sort.descending ? '-' : ''}${state.sort.field.toLowerCase()}`);
  if (state.columns.join() !== usualColumns.join()) parameters.set('columns', state.columns.join(','));
  if (state.variant) parameters.set('variant', state.variant);
  return parameters;
}

/** The text that is looked for; null where there is nothing in it by which anything could be found. */
export function textOf({ q }: ListState): string | null {
  return /[\p{Letter}\p{Number}]/u.test(q) ? q.trim() : null;
}

/**
 * The filter that text and choices make. Several values of one facet are alternatives, except for what models can do and
 * take, of which all are wanted.
 */
export function whereOf(state: ListState): ModelWhere {
  const { developer, family, provider, openness, status, capability, input, output } = state.chosen;
  const among = (values: string[]) => (values.length > 0 ? { in: values } : undefined);
  const all = (values: string[]) => (values.length > 0 ? { all: values } : undefined);
  return {
    matches: textOf(state) ?? undefined,
    developer: among(developer),
    family: among(family),
    provider: among(provider),
    openness: among(openness),
    status: among(status),
    capabilities: all(capability),
    inputModalities: all(input),
    outputModalities: all(output),
  } as ModelWhere;
}
