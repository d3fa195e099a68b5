import type { Pool } from 'pg';

/** A row with the names of the contract; what belongs to its parent carries the parent's key. */
// biome-ignore lint/suspicious/noExplicitAny: rows of hand-written SQL
export type Row = Record<string, any>;

/** Loads a field of many parents at once, in their order. */
export type Load = (pool: Pool, parents: readonly Row[], args: Row) => Promise<unknown[]>;

/** Columns under the names of the contract. */
function named(table: string, ...columns: string[]): string {
  return columns
    .map(
      (column) => `${table}.${column} as "${column.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())}"`,
    )
    .join(', ');
}

const modelColumns = named(
  'model',
  ...['uid', 'slug', 'name', 'summary', 'released_on', 'knowledge_cutoff', 'context_window', 'max_output_tokens'],
  ...['architecture', 'specialization', 'openness', 'input_modalities', 'output_modalities', 'status', 'deprecated_on'],
  ...['retires_on', 'developer_uid', 'family_uid', 'license_uid', 'vision', 'audio_input', 'tool_calling'],
  ...['structured_outputs', 'prompt_caching', 'batch', 'fine_tuning', 'code_execution', 'reasoning', 'web_search'],
  'computer_use',
);
const selectModels = `select model.global_id as id, ${modelColumns} from peer.model`;

const cardColumns = `${named(
  'card',
  ...['valid_from', 'currency', 'terms', 'input', 'output', 'cache_read', 'cache_write', 'batch_input', 'batch_output'],
)}, source.slug as "sourceSlug"`;
const routeColumns = `route.global_id as id, ${named(
  'route',
  ...['model_uid', 'card_uid', 'wire_id', 'region', 'access_type', 'status', 'pricing', 'context_window'],
  'max_output_tokens',
)}, provider.slug as "providerSlug", provider.name as "providerName", provider.kind as "providerKind"`;
const joins = `join peer.provider on provider.uid = route.provider_uid
  left join peer.rate_card card on card.uid = route.card_uid left join peer.source on source.uid = card.source_uid`;

async function run(pool: Pool, name: string, text: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query({ name, text, values })).rows;
}

export async function modelBySlug(pool: Pool, slug: string): Promise<Row | null> {
  const [model] = await run(pool, 'model', `${selectModels} where slug = $1`, [slug]);
  return model ?? null;
}

export function modelsBySlug(pool: Pool, slugs: string[], first: number): Promise<Row[]> {
  const text = `${selectModels} where slug = any($1) order by sort_name, uid limit $2`;
  return run(pool, 'modelsBySlug', text, [slugs, first]);
}

export function modelsPage(pool: Pool, first: number): Promise<Row[]> {
  return run(pool, 'modelsPage', `${selectModels} order by sort_name, uid limit $1`, [first]);
}

/** At most one row for a key that the parent carries. */
function one(key: string, of: string, text: string): Load {
  return async (pool, parents) => {
    const keys = [...new Set(parents.map((parent) => parent[key]).filter((found) => found != null))];
    if (keys.length === 0) return parents.map(() => null);
    const found = new Map((await run(pool, of, text, [keys])).map((row) => [row.key, row]));
    return parents.map((parent) => found.get(parent[key]) ?? null);
  };
}

/** All rows of a key that the parent carries. */
function many(key: string, of: string, text: string): Load {
  return async (pool, parents) => {
    const rows = new Map<unknown, Row[]>(parents.map((parent) => [parent[key], []]));
    for (const row of await run(pool, of, text, [[...rows.keys()]])) rows.get(row.key)?.push(row);
    return parents.map((parent) => rows.get(parent[key]));
  };
}

/** What is loaded by batches, by type and field. */
export const loads: Record<string, Record<string, Load>> = {
  Model: {
    developer: one(
      'developerUid',
      'developer',
      'select uid as key, slug, name from peer.organization where uid = any($1::uuid[])',
    ),
    license: one(
      'licenseUid',
      'license',
      `select uid as key, slug, name, spdx_id as "spdxId", commercial_use as "commercialUse"
       from peer.license where uid = any($1::uuid[])`,
    ),
    family: one('familyUid', 'family', 'select uid as key, slug, name from peer.family where uid = any($1::uuid[])'),
    cheapestRoute: one(
      'uid',
      'cheapestRoute',
      `select cheapest.model_uid as key, cheapest.blended_price as "blendedPrice", cheapest.basis,
         cheapest.compared_routes as "comparedRoutes", ${routeColumns}, ${cardColumns}
       from peer.cheapest_route cheapest join peer.route on route.uid = cheapest.route_uid ${joins}
       where cheapest.model_uid = any($1::uuid[])`,
    ),
    routes: many(
      'uid',
      'routes',
      `select route.model_uid as key, ${routeColumns}, ${cardColumns} from peer.route ${joins}
       where route.model_uid = any($1::uuid[])
       order by route.model_uid, blended, third_party, provider_name, region, wire_id`,
    ),
    gateways: many(
      'uid',
      'gateways',
      `select edge.model_uid as key, edge.basis, gateway.slug, gateway.name, gateway.kind, gateway.summary,
         gateway.open_source as "openSource", gateway.self_hostable as "selfHostable"
       from peer.gateway_model edge join peer.gateway on gateway.uid = edge.gateway_uid
       where edge.model_uid = any($1::uuid[]) order by edge.model_uid, edge.sort_name, gateway.uid`,
    ),
    benchmarkResults: many(
      'uid',
      'benchmarkResults',
      `select result.model_uid as key, result.global_id as id, ${named(
        'result',
        ...['score', 'score_text', 'standard_error', 'reporting', 'reported_by', 'reported_on', 'source_url'],
      )}, to_json(variant) as variant, benchmark.slug as "benchmarkSlug", benchmark.name as "benchmarkName",
         benchmark.unit, benchmark.higher_is_better as "higherIsBetter", benchmark.category
       from peer.benchmark_result result join peer.benchmark_variant variant on variant.uid = result.variant_uid
       join peer.benchmark on benchmark.uid = result.benchmark_uid
       where result.model_uid = any($1::uuid[])
       order by result.model_uid, result.sort_name, result.position, result.variant_uid, result.passed_over, result.uid`,
    ),
    result: async (pool, parents, { variant }) => {
      const text = `select model_uid as key, score, score_text as "scoreText", reporting from peer.chosen_result
        where model_uid = any($1::uuid[]) and variant_slug = $2`;
      const rows = await run(pool, 'result', text, [parents.map((parent) => parent.uid), variant]);
      const found = new Map(rows.map((row) => [row.key, row]));
      return parents.map((parent) => found.get(parent.uid) ?? null);
    },
  },
  Family: {
    models: many(
      'key',
      'familyModels',
      `select family_uid as key, slug, name, status from peer.model
       where family_uid = any($1::uuid[]) order by family_uid, released_first desc nulls last, uid`,
    ),
  },
  RateCard: {
    lines: many(
      'cardUid',
      'lines',
      `select card_uid as key, meter, mode, amount, unit, min_input_tokens as "minInputTokens", cache_ttl as "cacheTtl"
       from peer.price_line where card_uid = any($1::uuid[])
       order by card_uid, special, mode, meter, unit, min_input_tokens, cache_ttl, from_minute`,
    ),
  },
};
