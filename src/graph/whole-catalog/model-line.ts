import { routeStatus, type Status } from '../../decisions/lifecycle.ts';
import { globalId } from '../global-id.ts';
import type { PriceLineRow, RateCardRow } from '../rate-card/rate-card.sql.ts';
import type { ResultRow } from '../result/result.sql.ts';
import type { RouteRow } from '../route/route.sql.ts';
import type { WholeModel } from './whole-catalog.sql.ts';

interface LineContext {
  /** The slug of a thing that came before. */
  slugOf: (id: string | null) => string | null;
  /** YYYY-MM-DD. */
  today: string;
  status: Status;
}

/** The line of a model: its facts, its names, its routes with the rate cards of the day, its results. */
export function modelLine(whole: WholeModel, { slugOf, today, status }: LineContext): object {
  const { model, aliases, replacements, gateways, routes, results } = whole;
  return {
    kind: 'model',
    id: globalId('Model', model.id),
    slug: model.slug,
    name: model.name,
    identity: model.identity,
    summary: model.summary,
    developer: slugOf(model.developer_id),
    family: slugOf(model.family_id),
    license: slugOf(model.license_id),
    status,
    releasedOn: model.released_on,
    knowledgeCutoff: model.knowledge_cutoff_on,
    deprecatedOn: model.deprecated_on,
    retiresOn: model.retires_on,
    retiresNotBefore: model.retires_not_before_on,
    contextWindow: model.context_window,
    maxOutputTokens: model.max_output_tokens,
    architecture: model.architecture,
    specialization: model.specialization,
    openness: model.openness,
    parameters: model.parameters,
    activeParameters: model.active_parameters,
    inputModalities: model.input_modalities,
    outputModalities: model.output_modalities,
    supported: model.supported,
    unsupported: model.unsupported,
    links: model.links,
    weights: model.weights,
    aliases: aliases.map(({ wire_id, provider_id, rule, confidence }) => ({
      wireId: wire_id,
      provider: slugOf(provider_id),
      rule,
      confidence,
    })),
    replacements: replacements.map(({ target_model_id, wire_id, recommended, note, source_id }) => ({
      modelId: target_model_id === null ? null : globalId('Model', target_model_id),
      wireId: wire_id,
      recommended,
      note,
      source: slugOf(source_id),
    })),
    gateways: gateways.map(({ slug, basis }) => ({ gateway: slug, basis })),
    routes: routes.map(({ route, card }) => routePart(route, card, { slugOf, today })),
    results: results.map((result) => resultPart(result, slugOf)),
  };
}

function routePart(
  route: RouteRow,
  card: RateCardRow | null,
  { slugOf, today }: Pick<LineContext, 'slugOf' | 'today'>,
): object {
  return {
    id: globalId('ProviderRoute', route.id),
    provider: route.provider.slug,
    wireId: route.wire_id,
    region: route.region,
    accessType: route.access_type,
    status: routeStatus(route, today),
    retiresOn: route.retires_first,
    lastListedOn: route.last_listed_on,
    contextWindow: route.context_window,
    maxInputTokens: route.max_input_tokens,
    maxOutputTokens: route.max_output_tokens,
    quantization: route.quantization,
    supported: route.supported,
    unsupported: route.unsupported,
    parameters: route.parameters,
    reasoningOptions: route.reasoning_options,
    dataPolicy: route.data_policy,
    rateCard: card && cardPart(card, slugOf),
  };
}

function cardPart(card: RateCardRow, slugOf: LineContext['slugOf']): object {
  const { valid_from, valid_until, currency, terms, pricing, correction, recorded_at, source_id, lines } = card;
  return {
    validFrom: valid_from,
    validUntil: valid_until,
    currency,
    terms,
    pricing,
    correction,
    recordedAt: recorded_at,
    source: slugOf(source_id),
    lines: lines.map(linePart),
  };
}

function linePart(line: PriceLineRow): object {
  return {
    meter: line.meter,
    mode: line.mode,
    amount: line.amount,
    unit: line.unit,
    minInputTokens: line.min_input_tokens,
    cacheTtl: line.cache_ttl,
    hours:
      line.from_minute === null
        ? null
        : { from: timeOfDay(line.from_minute), until: timeOfDay(line.until_minute as number) },
  };
}

function resultPart(result: ResultRow, slugOf: LineContext['slugOf']): object {
  return {
    id: globalId('BenchmarkResult', result.id),
    benchmark: result.variant.benchmark.slug,
    variant: result.variant.slug,
    score: result.score,
    scoreText: result.score_text,
    standardError: result.standard_error,
    reporting: result.reporting,
    reportedBy: result.reported_by,
    reportedOn: result.reported_on,
    sourceUrl: result.source_url,
    source: slugOf(result.source_id),
    chosen: result.chosen,
    rank: result.rank,
    percentile: result.percentile,
  };
}

function timeOfDay(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
