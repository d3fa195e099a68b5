/**
 * SQL for what the graph computes in code, so that one statement can give the same JSON. `$1` is the catalog's day in
 * every statement. Written apart from src/graph on purpose: it is what the graph is measured against.
 */

/** The global id of a row. */
export function globalId(type: string, id: string): string {
  return base64url(`'${type}:' || ${id}`);
}

/** A text as unpadded base64url. */
export function base64url(text: string): string {
  return `rtrim(translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;
}

/** An exact decimal as text, in its one spelling. */
export function decimal(amount: string): string {
  return `trim_scale(${amount})::text`;
}

/** A price of a card as an object with its amount; null when not known. */
export function price(column: string, more = ''): string {
  return `case when ${column} is not null then json_build_object('amount', ${decimal(column)}${more}) end`;
}

/** The status of a model on the day. */
export function modelStatus(model: string): string {
  return `case
    when ${model}.retires_first <= $1::date or ${model}.declared_status = 'RETIRED' then 'RETIRED'
    when ${model}.deprecated_first <= $1::date then 'DEPRECATED'
    else coalesce(${model}.declared_status, 'UNKNOWN') end`;
}

/** The status of a route on the day. */
function routeStatus(route: string): string {
  return `case
    when ${route}.retires_first <= $1::date or ${route}.declared_status = 'RETIRED'
      or ${route}.inherited_retires_first <= $1::date or ${route}.inherited_status = 'RETIRED' then 'RETIRED'
    when not ${route}.listed then 'NOT_LISTED'
    when ${route}.declared_status is not null then ${route}.declared_status
    when ${route}.inherited_status = 'DEPRECATED' or ${route}.inherited_deprecated_first <= $1::date then 'DEPRECATED'
    else 'ACTIVE' end`;
}

/** What a model supports, by field of the graph. */
export function capabilities(model: string, fields: Record<string, string>): string {
  const pairs = Object.entries(fields).map(
    ([field, value]) => `'${field}', case when '${value}' = any(${model}.supported) then 'YES'
      when '${value}' = any(${model}.unsupported) then 'NO' else 'UNKNOWN' end`,
  );
  return `json_build_object(${pairs.join(', ')})`;
}

/** The card of a route that is valid on the day, as a lateral join named `card`. */
export function currentCard(route: string): string {
  return `left join lateral (
    select id, valid_from, currency, terms, pricing, input, output, cache_read, cache_write, batch_input, batch_output, source_id
    from rate_card where route_id = ${route} and valid_from <= $1::date order by valid_from desc limit 1) card on true`;
}

/** All lines of `card`. */
const cardLines = `(
  select coalesce(json_agg(json_build_object(
    'meter', meter, 'mode', mode, 'amount', ${decimal('amount')}, 'unit', unit,
    'minInputTokens', min_input_tokens, 'cacheTtl', cache_ttl)
    order by mode <> 'STANDARD', mode, meter, unit, min_input_tokens, cache_ttl, from_minute), '[]'::json)
  from price_line where card_id = card.id)`;

/** A route of the ladder with its card, as `routes.nodes` of the graph shows it. */
export function routeNode(cardFields: string): string {
  return `json_build_object(
    'id', ${globalId('ProviderRoute', 'route.id')}, 'wireId', route.wire_id, 'region', route.region,
    'accessType', route.access_type, 'status', route.status, 'pricing', coalesce(route.pricing, 'NONE'),
    'contextWindow', route.context_window, 'maxOutputTokens', route.max_output_tokens,
    'provider', json_build_object('slug', route.provider_slug, 'name', route.provider_name, 'kind', route.provider_kind),
    'rateCard', case when card.id is not null then json_build_object(
      'validFrom', card.valid_from, 'currency', card.currency, 'terms', card.terms, ${cardFields},
      'lines', ${cardLines}, 'source', json_build_object('slug', source.slug)) end)`;
}

/**
 * The routes of `model` in the order of the price ladder, as a lateral join named `ladder`: `total`, `compared`, `nodes`
 * (at most `limit`), and what `cheapest` makes of the first route, null when no price can be compared.
 */
export function ladder(limit: number, node: string, cheapest: string): string {
  return `left join lateral (
    select count(*) as total, count(route.blended) as compared,
      coalesce(json_agg(${node} order by route.place) filter (where route.place <= ${limit}), '[]'::json) as nodes,
      (array_agg(${cheapest} order by route.place) filter (where route.place = 1 and route.blended is not null))[1] as cheapest
    from (
      select step.*, row_number() over (order by blended nulls last, first_party desc,
        provider_name collate "C", region collate "C", wire_id collate "C") as place
      from (
        select priced.*, case when status not in ('RETIRED', 'NOT_LISTED') and terms = 'METERED' and currency = 'USD'
          then (3 * input + output) * 0.25 end as blended
        from (
          select r.id, r.wire_id, r.region, r.access_type, r.context_window, r.max_output_tokens,
            ${routeStatus('r')} as status, coalesce(p.organization_id = model.developer_id, false) as first_party,
            p.slug as provider_slug, p.name as provider_name, p.kind as provider_kind,
            card.id as card_id, card.terms, card.currency, card.pricing, card.input, card.output
          from provider_route r join provider p on p.id = r.provider_id ${currentCard('r.id')}
          where r.model_id = model.id) priced) step) route
    left join rate_card card on card.id = route.card_id
    left join source on source.id = card.source_id) ladder on true`;
}

/** The results of `model` by benchmark and variant, as a connection of at most `limit`. */
export function benchmarkResults(limit: number, fields: string): string {
  return `(
    select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(
      json_build_object('id', ${globalId('BenchmarkResult', 'found.id')}, ${fields}) order by found.place)
      filter (where found.place <= ${limit}), '[]'::json))
    from (
      select result.*, variant.slug as variant_slug, variant.name as variant_name, variant.version, variant.harness,
        variant.setting, benchmark.slug as benchmark_slug, benchmark.name as benchmark_name, benchmark.unit,
        benchmark.higher_is_better, benchmark.category,
        row_number() over (order by lower(benchmark.name) collate "C", variant.position, variant.id,
          result.chosen desc, result.id) as place
      from benchmark_result result
      join benchmark_variant variant on variant.id = result.variant_id
      join benchmark on benchmark.id = variant.benchmark_id
      where result.model_id = model.id) found)`;
}
