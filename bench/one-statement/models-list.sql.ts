import { base64url, currentCard, decimal, globalId, modelStatus, price } from './fragments.sql.ts';

const cheapest = `(
  select json_build_object('blendedPrice', ${decimal('model.cheapest_blended')}, 'route', json_build_object(
    'id', ${globalId('ProviderRoute', 'route.id')},
    'provider', json_build_object('slug', provider.slug, 'name', provider.name),
    'rateCard', json_build_object('input', ${price('card.input', `, 'currency', card.currency`)},
      'output', ${price('card.output')})))
  from provider_route route join provider on provider.id = route.provider_id ${currentCard('route.id')}
  where route.id = model.cheapest_route_id)`;

const result = `(
  select json_build_object('score', result.score, 'scoreText', result.score_text, 'reporting', result.reporting)
  from benchmark_result result
  where result.chosen and result.model_id = model.id
    and result.variant_id = (select id from benchmark_variant where slug = $2))`;

const cursor = base64url(`'["models NAME.ASC",' || to_json(lower(page.name))::text || ',"' || page.id || '"]'`);

/**
 * The answer of models-list.graphql in its default order. `$1` is the day, `$2` a variant's slug, `$3` how many models.
 * It trusts what imports keep of cheapest routes, which is right on the day that they were rolled to.
 */
export const modelsListSql = `with page as materialized (
  select *, row_number() over (order by lower(name) collate "C", id) as place
  from (select * from model order by lower(name) collate "C", id limit $3::int + 1) first)
select json_build_object('models', json_build_object(
  'pageInfo', json_build_object(
    'hasNextPage', (select count(*) > $3::int from page),
    'endCursor', (select ${cursor} from page where place <= $3::int order by place desc limit 1)),
  'nodes', (
    select coalesce(json_agg(json_build_object(
      'id', ${globalId('Model', 'model.id')}, 'slug', model.slug, 'name', model.name, 'releasedOn', model.released_on,
      'contextWindow', model.context_window, 'openness', model.openness,
      'developer', case when developer.id is not null
        then json_build_object('slug', developer.slug, 'name', developer.name) end,
      'lifecycle', json_build_object('status', ${modelStatus('model')}),
      'cheapestRoute', ${cheapest},
      'result', ${result}) order by model.place), '[]'::json)
    from page model left join organization developer on developer.id = model.developer_id
    where model.place <= $3::int)))::text as data`;
