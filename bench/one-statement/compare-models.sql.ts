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

const prices = `'input', ${price('card.input')}, 'output', ${price('card.output')}, 'cacheRead', ${price('card.cache_read')}`;

const cheapest = `json_build_object(
  'blendedPrice', ${decimal('route.blended')},
  'route', json_build_object('id', ${globalId('ProviderRoute', 'route.id')},
    'provider', json_build_object('slug', route.provider_slug, 'name', route.provider_name)))`;

const shownCapabilities = {
  vision: 'VISION',
  audioInput: 'AUDIO_INPUT',
  toolCalling: 'TOOL_CALLING',
  structuredOutputs: 'STRUCTURED_OUTPUTS',
  reasoning: 'REASONING',
  promptCaching: 'PROMPT_CACHING',
  batch: 'BATCH',
  fineTuning: 'FINE_TUNING',
  webSearch: 'WEB_SEARCH',
  computerUse: 'COMPUTER_USE',
};

/** The answer of compare-models.graphql. `$1` is the day, `$2` the slugs. */
export const compareModelsSql = `select json_build_object('models', json_build_object('nodes', (
  select coalesce(json_agg(json_build_object(
    'id', ${globalId('Model', 'model.id')}, 'slug', model.slug, 'name', model.name,
    'releasedOn', model.released_on, 'knowledgeCutoff', model.knowledge_cutoff_on,
    'contextWindow', model.context_window, 'maxOutputTokens', model.max_output_tokens, 'openness', model.openness,
    'inputModalities', model.input_modalities, 'outputModalities', model.output_modalities,
    'developer', case when developer.id is not null
      then json_build_object('slug', developer.slug, 'name', developer.name) end,
    'family', case when family.id is not null then json_build_object('slug', family.slug, 'name', family.name) end,
    'license', case when license.id is not null then json_build_object('slug', license.slug, 'name', license.name,
      'commercialUse', license.commercial_use) end,
    'lifecycle', json_build_object('status', ${modelStatus('model')}, 'retiresOn', model.retires_on),
    'capabilities', ${capabilities('model', shownCapabilities)},
    'cheapestRoute', case when ladder.cheapest is not null
      then ladder.cheapest::jsonb || jsonb_build_object('comparedRoutes', ladder.compared) end,
    'routes', json_build_object('totalCount', ladder.total, 'nodes', ladder.nodes),
    'benchmarkResults', ${benchmarkResults(
      100,
      `'score', found.score, 'scoreText', found.score_text, 'reporting', found.reporting,
       'reportedBy', found.reported_by,
       'variant', json_build_object('slug', found.variant_slug, 'name', found.variant_name, 'version', found.version,
         'harness', found.harness, 'setting', found.setting),
       'benchmark', json_build_object('slug', found.benchmark_slug, 'name', found.benchmark_name, 'unit', found.unit,
         'higherIsBetter', found.higher_is_better)`,
    )}) order by lower(model.name) collate "C", model.id), '[]'::json)
  from (select * from model where slug = any($2::text[]) order by lower(name) collate "C", id limit 10) model
  left join license on license.id = model.license_id
  left join family on family.id = model.family_id
  left join organization developer on developer.id = model.developer_id
  ${ladder(100, routeNode(prices), cheapest)})))::text as data`;
