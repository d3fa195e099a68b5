import type { SupportRow } from './capabilities.ts';
import {
  type Cell,
  type ComparedRow,
  compareRow,
  dateCell,
  decimalCell,
  notApplicable,
  numberCell,
  type RowSpec,
  type Subject,
  supportCell,
  textCell,
} from './comparison.ts';
import { type ComparedResult, resultRows, withChanceNote } from './comparison-results.ts';
import { capabilityRows, listCell, priceCell, reasonsWithout, rowOf, words } from './comparison-rows.ts';

/** A model with everything that is compared of it. Null is not known. */
export interface ComparedModel extends Subject, SupportRow {
  developer: string | null;
  family: string | null;
  license: string | null;
  commercialUse: string | null;
  releasedOn: string | null;
  knowledgeCutoff: string | null;
  architecture: string | null;
  specialization: string | null;
  openness: string | null;
  parameters: string | null;
  activeParameters: string | null;
  contextWindow: number | null;
  maxOutputTokens: number | null;
  inputModalities: readonly string[] | null;
  outputModalities: readonly string[] | null;
  status: string;
  deprecatedOn: string | null;
  retiresOn: string | null;
  retiresNotBefore: string | null;
  /** False when it is known not to work on text, or not to answer in it: its tokens are not those of others. */
  answersInText: boolean;
  /** The cheapest route by the blended price, in USD per million tokens. */
  cheapest: {
    provider: string;
    blended: string;
    input: string | null;
    output: string | null;
    cacheRead: string | null;
  } | null;
  comparedRoutes: number;
  /** What the workload costs on the route where it costs least, in USD; null without a workload or such a route. */
  cost: { provider: string; total: string } | null;
  /** Why the workload has no cost on any route; null when it has one, or none is asked for. */
  withoutCost: string | null;
  results: readonly ComparedResult[];
}

const modalities = ['TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'PDF', 'EMBEDDING'];
/** In these every parameter is used for every token. */
const dense = ['DECODER_ONLY', 'ENCODER_DECODER', 'ENCODER_ONLY'];

/** All rows of a comparison of models. Their order and verdicts do not depend on the order of the models. */
export function compareModels(models: readonly ComparedModel[], withCost: boolean): ComparedRow[] {
  const rows = [
    ...factRows(models),
    ...limitRows(models),
    ...modalityRows(models, 'input', (model) => model.inputModalities),
    ...modalityRows(models, 'output', (model) => model.outputModalities),
    ...capabilityRows(models),
    ...priceRows(models),
    ...(withCost ? [costRow(models)] : []),
    ...lifecycleRows(models),
    ...resultRows(
      models,
      models.map(({ results }) => results),
    ),
  ];
  return rows.map((row) => withChanceNote(models, compareRow(row)));
}

function factRows(models: readonly ComparedModel[]): RowSpec[] {
  const row = rowOf('FACTS', models);
  return [
    row('developer', 'Developer', null, ({ developer }) => textCell(developer)),
    row('family', 'Family', null, ({ family }) => textCell(family)),
    row('releasedOn', 'Released', null, ({ releasedOn }) => dateCell(releasedOn)),
    row('knowledgeCutoff', 'Knowledge cutoff', 'LATER', ({ knowledgeCutoff }) => dateCell(knowledgeCutoff)),
    row('openness', 'Openness', null, ({ openness }) => textCell(words(openness))),
    row('license', 'Licence', null, ({ license }) => textCell(license)),
    row('commercialUse', 'Commercial use', null, ({ commercialUse }) =>
      textCell(commercialUse === 'UNKNOWN' ? null : words(commercialUse)),
    ),
    row('architecture', 'Architecture', null, ({ architecture }) => textCell(words(architecture))),
    row('specialization', 'Made for', null, ({ specialization }) => textCell(words(specialization))),
    row('parameters', 'Parameters, billions', null, ({ parameters }) => decimalCell(parameters)),
    row('activeParameters', 'Active parameters, billions', null, ({ activeParameters, architecture }) =>
      activeParameters === null && architecture !== null && dense.includes(architecture)
        ? notApplicable('all of them')
        : decimalCell(activeParameters),
    ),
  ];
}

function limitRows(models: readonly ComparedModel[]): RowSpec[] {
  const row = rowOf('LIMITS', models);
  return [
    row('contextWindow', 'Context window', 'HIGHER', ({ contextWindow }) => numberCell(contextWindow, ' tokens')),
    row('maxOutputTokens', 'Longest answer', 'HIGHER', ({ maxOutputTokens, outputModalities }) =>
      maxOutputTokens === null && outputModalities?.every((one) => one === 'EMBEDDING')
        ? notApplicable('answers in vectors')
        : numberCell(maxOutputTokens, ' tokens'),
    ),
  ];
}

/** A row for each kind of content that one of the models takes or gives. */
function modalityRows(
  models: readonly ComparedModel[],
  way: 'input' | 'output',
  of: (model: ComparedModel) => readonly string[] | null,
): RowSpec[] {
  const row = rowOf('MODALITIES', models);
  const cell = (model: ComparedModel, modality: string): Cell => {
    const known = of(model);
    return supportCell(known === null ? 'UNKNOWN' : known.includes(modality) ? 'YES' : 'NO');
  };
  return [
    row(way, way === 'input' ? 'What goes in' : 'What comes out', null, (model) =>
      listCell(of(model)?.map((one) => words(one) as string) ?? null),
    ),
    ...modalities
      .filter((modality) => models.some((model) => of(model)?.includes(modality)))
      .map((modality) =>
        row(`${way}:${modality}`, `${words(modality)} ${way}`, 'SUPPORTED', (model) => cell(model, modality)),
      ),
  ];
}

function priceRows(models: readonly ComparedModel[]): RowSpec[] {
  const row = rowOf('PRICES', models);
  return [
    row('blendedPrice', 'Blended price of the cheapest route', 'LOWER', ({ cheapest, answersInText }) =>
      answersInText ? priceCell(cheapest?.blended, 'USD') : notApplicable('not text in and out'),
    ),
    row('inputPrice', 'Input price of that route', 'LOWER', ({ cheapest }) => priceCell(cheapest?.input, 'USD')),
    row('outputPrice', 'Output price of that route', 'LOWER', ({ cheapest }) => priceCell(cheapest?.output, 'USD')),
    row('cacheReadPrice', 'Cache read price of that route', 'LOWER', ({ cheapest }) =>
      priceCell(cheapest?.cacheRead, 'USD'),
    ),
    row('cheapestProvider', 'Provider of that route', null, ({ cheapest }) => textCell(cheapest?.provider ?? null)),
    row('comparedRoutes', 'Routes that could be compared', null, ({ comparedRoutes }) => numberCell(comparedRoutes)),
  ];
}

function costRow(models: readonly ComparedModel[]): RowSpec {
  const cell = ({ cost }: ComparedModel) =>
    cost === null ? decimalCell(null) : decimalCell(cost.total, ` USD at ${cost.provider}`);
  return rowOf('COST', models)('cost', 'Cost of the workload', 'LOWER', cell, reasonsWithout(models));
}

function lifecycleRows(models: readonly ComparedModel[]): RowSpec[] {
  const row = rowOf('LIFECYCLE', models);
  return [
    row('status', 'Status', null, ({ status }) => textCell(status === 'UNKNOWN' ? null : words(status))),
    row('deprecatedOn', 'Deprecated from', null, ({ deprecatedOn }) => dateCell(deprecatedOn)),
    row('retiresOn', 'Retires on', null, ({ retiresOn }) => dateCell(retiresOn)),
    row('retiresNotBefore', 'Promised until at least', null, ({ retiresNotBefore }) => dateCell(retiresNotBefore)),
  ];
}
