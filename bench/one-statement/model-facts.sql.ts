import {
  benchmarkResults,
  capabilities,
  decimal,
  globalId,
  ladder,
  modelStatus,
  price,
  routeNode,
} from './fragments.sql.ts';

const prices = `'input', ${price('card.input')}, 'output', ${price('card.output')}, 'cacheRead', ${price('card.cache_read')},
  'cacheWrite', ${price('card.cache_write')}, 'batchInput', ${price('card.batch_input')},
  'batchOutput', ${price('card.batch_output')}`;

const cheapest = `json_build_object(
  'blendedPrice', ${decimal('route.blended')},
  'basis', 'Three parts input to one part output, standard mode, USD per million tokens.',
  'route', json_build_object(
    'provider', json_build_object('slug', route.provider_slug, 'name', route.provider_name),
    'rateCard', json_build_object('terms', card.terms,
      'input', ${price('card.input', `, 'unit', 'MILLION_TOKENS', 'currency', card.currency`)},
      'output', ${price('card.output')}, 'cacheRead', ${price('card.cache_read')})))`;

const family = `(
  select json_build_object('slug', family.slug, 'name', family.name, 'models', (
    select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(
      json_build_object('slug', member.slug, 'name', member.name, 'lifecycle',
        json_build_object('status', ${modelStatus('member')})) order by member.place)
      filter (where member.place <= 50), '[]'::json))
    from (
      select m.*, row_number() over (order by m.released_first desc nulls last, m.id) as place
      from model m where m.family_id = family.id) member))
  from family where family.id = model.family_id)`;

const gateways = `(
  select json_build_object('totalCount', count(*), 'edges', coalesce(json_agg(
    json_build_object('basis', reached.basis, 'node', json_build_object('slug', reached.slug, 'name', reached.name,
      'kind', reached.kind, 'summary', reached.summary, 'openSource', reached.open_source,
      'selfHostable', reached.self_hostable)) order by reached.place) filter (where reached.place <= 50), '[]'::json))
  from (
    select gateway.*, gateway_model.basis,
      row_number() over (order by lower(gateway.name) collate "C", gateway.id) as place
    from gateway_model join gateway on gateway.id = gateway_model.gateway_id
    where gateway_model.model_id = model.id) reached)`;

const shownCapabilities = {
  vision: 'VISION',
  toolCalling: 'TOOL_CALLING',
  structuredOutputs: 'STRUCTURED_OUTPUTS',
  promptCaching: 'PROMPT_CACHING',
  batch: 'BATCH',
  fineTuning: 'FINE_TUNING',
  codeExecution: 'CODE_EXECUTION',
  reasoning: 'REASONING',
};

/** The answer of model-facts.graphql. `$1` is the day, `$2` the model's slug. */
export const modelFactsSql = `select json_build_object('model', (
  select json_build_object(
    'id', ${globalId('Model', 'model.id')}, 'slug', model.slug, 'name', model.name, 'summary', model.summary,
    'releasedOn', model.released_on, 'knowledgeCutoff', model.knowledge_cutoff_on,
    'contextWindow', model.context_window, 'maxOutputTokens', model.max_output_tokens,
    'architecture', model.architecture, 'specialization', model.specialization, 'openness', model.openness,
    'lifecycle', json_build_object('status', ${modelStatus('model')}, 'deprecatedOn', model.deprecated_on,
      'retiresOn', model.retires_on),
    'license', case when license.id is not null then json_build_object('slug', license.slug, 'name', license.name,
      'spdxId', license.spdx_id, 'commercialUse', license.commercial_use) end,
    'developer', case when developer.id is not null
      then json_build_object('slug', developer.slug, 'name', developer.name) end,
    'family', ${family},
    'capabilities', ${capabilities('model', shownCapabilities)},
    'inputModalities', model.input_modalities, 'outputModalities', model.output_modalities,
    'cheapestRoute', case when ladder.cheapest is not null
      then ladder.cheapest::jsonb || jsonb_build_object('comparedRoutes', ladder.compared) end,
    'routes', json_build_object('totalCount', ladder.total, 'nodes', ladder.nodes),
    'gateways', ${gateways},
    'benchmarkResults', ${benchmarkResults(
      50,
      `'score', found.score, 'standardError', found.standard_error, 'reporting', found.reporting,
       'reportedOn', found.reported_on, 'sourceUrl', found.source_url,
       'variant', json_build_object('slug', found.variant_slug, 'name', found.variant_name),
       'benchmark', json_build_object('slug', found.benchmark_slug, 'name', found.benchmark_name, 'unit', found.unit,
         'higherIsBetter', found.higher_is_better, 'category', found.category)`,
    )})
  from model
  left join license on license.id = model.license_id
  left join organization developer on developer.id = model.developer_id
  ${ladder(50, routeNode(prices), cheapest)}
  where model.slug = $2))::text as data`;
