import type { SupportRow } from './capabilities.ts';
import {
  type Cell,
  type ComparedRow,
  compareRow,
  decimalCell,
  numberCell,
  type RowSpec,
  type Subject,
  textCell,
} from './comparison.ts';
import { capabilityRows, priceCell, reasonsWithout, rowOf, truthCell, words } from './comparison-rows.ts';
import type { CostEstimate } from './workload-cost.ts';

/** What is done with the data of requests; what is left out is not known. */
export interface ComparedDataPolicy {
  retainsData?: boolean;
  trainsOnData?: boolean;
  retentionDays?: number;
}

/** A route with everything that is compared of it. Null is not known. */
export interface ComparedRoute extends Subject, SupportRow {
  model: string;
  provider: string;
  providerKind: string;
  region: string;
  accessType: string;
  quantization: string | null;
  contextWindow: number | null;
  maxInputTokens: number | null;
  maxOutputTokens: number | null;
  status: string;
  dataPolicy: ComparedDataPolicy | null;
  card: (Record<(typeof hotMeters)[number][0], string | null> & { terms: string; currency: string }) | null;
  /** Null without a workload. */
  cost: CostEstimate | null;
}

const hotMeters = [
  ['input', 'Input price'],
  ['output', 'Output price'],
  ['cache_read', 'Cache read price'],
  ['cache_write', 'Cache write price'],
  ['batch_input', 'Batch input price'],
  ['batch_output', 'Batch output price'],
] as const;

const keys: Record<string, string> = {
  input: 'inputPrice',
  output: 'outputPrice',
  cache_read: 'cacheReadPrice',
  cache_write: 'cacheWritePrice',
  batch_input: 'batchInputPrice',
  batch_output: 'batchOutputPrice',
};

/** All rows of a comparison of routes. Prices are ranked on METERED terms and in one currency only. */
export function compareRoutes(routes: readonly ComparedRoute[], withCost: boolean): ComparedRow[] {
  return [
    ...factRows(routes),
    ...limitRows(routes),
    ...capabilityRows(routes),
    ...priceRows(routes),
    ...(withCost ? [costRow(routes)] : []),
    ...lifecycleRows(routes),
    ...dataPolicyRows(routes),
  ].map(compareRow);
}

function factRows(routes: readonly ComparedRoute[]): RowSpec[] {
  const row = rowOf('FACTS', routes);
  return [
    row('model', 'Model', null, ({ model }) => textCell(model)),
    row('provider', 'Provider', null, ({ provider }) => textCell(provider)),
    row('providerKind', 'Kind of provider', null, ({ providerKind }) => textCell(words(providerKind))),
    row('region', 'Region', null, ({ region }) => textCell(region)),
    row('accessType', 'How capacity is bought', null, ({ accessType }) =>
      textCell(accessType === 'UNKNOWN' ? null : words(accessType)),
    ),
    row('quantization', 'Number format', null, ({ quantization }) => textCell(quantization)),
  ];
}

function limitRows(routes: readonly ComparedRoute[]): RowSpec[] {
  const row = rowOf('LIMITS', routes);
  return [
    row('contextWindow', 'Context window', 'HIGHER', ({ contextWindow }) => numberCell(contextWindow, ' tokens')),
    row('maxInputTokens', 'Longest prompt', 'HIGHER', ({ maxInputTokens }) => numberCell(maxInputTokens, ' tokens')),
    row('maxOutputTokens', 'Longest answer', 'HIGHER', ({ maxOutputTokens }) => numberCell(maxOutputTokens, ' tokens')),
  ];
}

/** Prices by use, in one currency, may be ranked; for other terms the price that stands on the card is no price by use. */
function priceRows(routes: readonly ComparedRoute[]): RowSpec[] {
  const row = rowOf('PRICES', routes);
  const currencies = new Set(routes.flatMap(({ card }) => (card?.terms === 'METERED' ? [card.currency] : [])));
  const rankable = currencies.size < 2;
  const note = rankable ? null : 'The prices are in several currencies, and none is converted.';
  return [
    row('terms', 'Terms', null, ({ card }) =>
      textCell(card === null || card.terms === 'UNKNOWN' ? null : words(card.terms)),
    ),
    row('currency', 'Currency', null, ({ card }) => textCell(card?.currency ?? null)),
    ...hotMeters.map(([meter, label]) =>
      row(
        keys[meter] as string,
        label,
        rankable ? 'LOWER' : null,
        ({ card }): Cell => (card?.terms === 'METERED' ? priceCell(card[meter], card.currency) : decimalCell(null)),
        note,
      ),
    ),
  ];
}

function costRow(routes: readonly ComparedRoute[]): RowSpec {
  const known = routes.flatMap(({ cost }) => (cost?.total == null ? [] : [cost.currency]));
  const rankable = new Set(known).size < 2;
  const without = routes.map(({ name, slug, cost }) => ({
    name,
    slug,
    withoutCost: cost === null || cost.total !== null ? null : cost.notes.join(' '),
  }));
  const cell = ({ cost }: ComparedRoute) => decimalCell(cost?.total ?? null, ` ${cost?.currency}`);
  const notes = [
    ...(rankable ? [] : ['The costs are in several currencies, and none is converted.']),
    ...[reasonsWithout(without) ?? []].flat(),
  ];
  const note = notes.length > 0 ? notes.join(' ') : null;
  return rowOf('COST', routes)('cost', 'Cost of the workload', rankable ? 'LOWER' : null, cell, note);
}

function lifecycleRows(routes: readonly ComparedRoute[]): RowSpec[] {
  const row = rowOf('LIFECYCLE', routes);
  return [row('status', 'Status', null, ({ status }) => textCell(status === 'UNKNOWN' ? null : words(status)))];
}

/** Rows of what is done with data; keeping less is better. */
export function dataPolicyRows(things: readonly { dataPolicy: ComparedDataPolicy | null }[]): RowSpec[] {
  const row = rowOf('DATA_POLICY', things);
  return [
    row('retainsData', 'Keeps prompts or answers', 'SUPPORTED', ({ dataPolicy }) =>
      truthCell(dataPolicy?.retainsData, false),
    ),
    row('trainsOnData', 'Trains models on them', 'SUPPORTED', ({ dataPolicy }) =>
      truthCell(dataPolicy?.trainsOnData, false),
    ),
    row('retentionDays', 'Keeps them for', 'LOWER', ({ dataPolicy }) =>
      numberCell(dataPolicy?.retentionDays ?? null, ' days'),
    ),
  ];
}
