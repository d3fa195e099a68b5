import { printSubgraphSchema } from '@apollo/subgraph';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { checkRepresentations } from './entities.ts';
import { failLater } from './fail-later.ts';
import { limitLists } from './list-sizes.ts';
import { withOneOf } from './one-of-sdl.ts';
import './scalars.ts';
import './node.ts';
import './catalog/catalog.ts';
import './source/import-run.ts';
import './source/source.ts';
import './organization/organization.ts';
import './family/family.ts';
import './model/model.ts';
import './model/model-routes.ts';
import './model/cheapest-route.ts';
import './model/price-ladder.ts';
import './model/model-relations.ts';
import './model/model-query.ts';
import './model/model-facets.ts';
import './provider/provider.ts';
import './route/route.ts';
import './route/moving-name.ts';
import './route/route-query.ts';
import './cost/cost-estimate.ts';
import './cost/cheapest-routes.ts';
import './comparison/compare-models.ts';
import './comparison/compare-routes.ts';
import './comparison/compare-gateways.ts';
import './migration/migration-check.ts';
import './migration/migrations.ts';
import './gateway/gateway.ts';
import './benchmark/benchmark.ts';
import './benchmark/leaderboard.ts';
import './result/result.ts';
import './result/result-peers.ts';
import './use-case/use-case.ts';
import './provenance/provenance.ts';
import './conflict/conflict.ts';
import './change/change.ts';
import './retirement/retirement.ts';
import './alias/alias.ts';
import './use-case/use-case-fits.ts';
import './use-case/model-fits.ts';
import './guidance/guidance.ts';
import './alternative/alternative.ts';
import './frontier/frontier.ts';
import './guidance/sentences.ts';
import './search/search.ts';

/** The public view, served at `/graphql`: Relay's `node` and `nodes`, no federation. */
export const publicSchema: GraphQLSchema = failLater(limitLists(builder.toSchema()));

/** Relay's lookups stay out of the federation view: two subgraphs that both have them do not compose. */
const relayLookups = new Set(['node', 'nodes']);

/** The federation view, served at `/subgraph`: `_service` and `_entities`, no `node` and `nodes`. */
export const subgraphSchema: GraphQLSchema = subgraphView(
  builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' }),
);

/** The SDL of the federation view, as `_service` gives it. */
export function subgraphSdl(): string {
  return sdlOf(subgraphSchema);
}

/** What Pothos makes for a federation as we serve it: without Relay's lookups, representations checked, @oneOf in the SDL. */
export function subgraphView(schema: GraphQLSchema): GraphQLSchema {
  const view = mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => (relayLookups.has(name) ? null : field),
  });
  const service = view.getQueryType()?.getFields()._service;
  if (service) service.resolve = () => ({ sdl: sdlOf(view) });
  return failLater(checkRepresentations(limitLists(view)));
}

function sdlOf(view: GraphQLSchema): string {
  // Apollo's printer leaves @oneOf out.
  return withOneOf(printSubgraphSchema(view), view);
}
