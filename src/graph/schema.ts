import { printSubgraphSchema } from '@apollo/subgraph';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { checkRepresentations } from './entities.ts';
import './scalars.ts';
import './node.ts';
import './catalog/catalog.ts';
import './source/source.ts';
import './organization/organization.ts';
import './family/family.ts';
import './model/model.ts';
import './model/model-routes.ts';
import './model/cheapest-route.ts';
import './model/model-relations.ts';
import './model/model-query.ts';
import './model/model-facets.ts';
import './provider/provider.ts';
import './route/route.ts';
import './route/route-query.ts';
import './gateway/gateway.ts';
import './benchmark/benchmark.ts';
import './result/result.ts';
import './use-case/use-case.ts';
import './search/search.ts';

/** The public view, served at `/graphql`: Relay's `node` and `nodes`, no federation. */
export const publicSchema: GraphQLSchema = builder.toSchema();

/** Relay's lookups stay out of the federation view: two subgraphs that both have them do not compose. */
const relayLookups = new Set(['node', 'nodes']);

/** The federation view, served at `/subgraph`: `_service` and `_entities`, no `node` and `nodes`. */
export const subgraphSchema: GraphQLSchema = checkRepresentations(
  withOwnSdl(
    mapSchema(builder.toSubGraphSchema({ linkUrl: 'https://specs.apollo.dev/federation/v2.6' }), {
      [MapperKind.ROOT_FIELD]: (field, name) => (relayLookups.has(name) ? null : field),
    }),
  ),
);

/** The SDL of the federation view, as `_service` gives it. */
export function subgraphSdl(): string {
  return printSubgraphSchema(subgraphSchema);
}

function withOwnSdl(schema: GraphQLSchema): GraphQLSchema {
  const service = schema.getQueryType()?.getFields()._service;
  if (service) service.resolve = () => ({ sdl: subgraphSdl() });
  return schema;
}
