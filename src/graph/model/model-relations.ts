import { builder } from '../builder.ts';
import { connectionOfArray, connectionType, type Edge, forwardArgs } from '../connection.ts';
import { badUserInput } from '../errors.ts';
import { type GatewayRow, gatewaysOfModel } from '../gateway/gateway.sql.ts';
import { GatewayBasis } from '../gateway/gateway.ts';
import { GatewayRef } from '../gateway/gateway-ref.ts';
import { providerById } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import { bareResultFields, resultsOfModel } from '../result/result.sql.ts';
import { bareResultOn, resultOn } from '../result/result-on.sql.ts';
import { BenchmarkResultConnection, BenchmarkResultRef } from '../result/result-ref.ts';
import { matchesResult, ResultWhere } from '../result/result-where.ts';
import { asksOnlyFor } from '../selection.ts';
import { aliasesOfModel } from './model.sql.ts';
import { ModelRef } from './model-ref.ts';

type GatewayOfModel = GatewayRow & { basis: string };

const ModelGatewayConnection = connectionType<GatewayRow, Edge<GatewayRow> & { basis: string }>(
  'ModelGateway',
  GatewayRef,
  (t) => ({
    basis: t.field({
      type: GatewayBasis,
      nullable: false,
      description: 'On what basis the gateway is said to reach the model.',
      resolve: (edge: { basis: string }) => edge.basis,
    }),
  }),
);

const ModelAlias = builder
  .objectRef<{ wire_id: string; provider_id: string | null; rule: string; confidence: number }>('ModelAlias')
  .implement({
    description: 'A name under which a model is called in requests.',
    fields: (t) => ({
      wireId: t.exposeString('wire_id', { nullable: false, description: 'The name.' }),
      provider: t.field({
        type: ProviderRef,
        description: 'Where it means this model; null when everywhere.',
        resolve: ({ provider_id }, _args, { reader }) =>
          provider_id === null ? null : reader.load(providerById, provider_id),
      }),
      rule: t.exposeString('rule', {
        nullable: false,
        description: 'The rule by which it was found to mean this model.',
      }),
      confidence: t.exposeFloat('confidence', {
        nullable: false,
        description: 'How sure that is, 0 to 1; 1 when declared.',
      }),
    }),
  });

builder.objectFields(ModelRef, (t) => ({
  aliases: t.field({
    type: [ModelAlias],
    nullable: { list: false, items: false },
    description: 'The names under which it is called in requests, by name.',
    resolve: (model, _args, { reader }) => reader.load(aliasesOfModel, model.id),
  }),
  gateways: t.field({
    type: ModelGatewayConnection,
    nullable: false,
    description: 'The gateways and routers through which it is reached, by name.',
    args: forwardArgs(t.arg),
    resolve: async (model, args, { reader }) =>
      connectionOfArray<GatewayRow, Edge<GatewayRow> & { basis: string }>(
        `gateways ${model.id}`,
        await reader.load(gatewaysOfModel, model.id),
        (gateway) => gateway.id,
        args,
        (node, cursor) => ({ node, cursor, basis: (node as GatewayOfModel).basis }),
      ),
  }),
  benchmarkResults: t.field({
    type: BenchmarkResultConnection,
    nullable: false,
    description: 'Its results by benchmark and variant. Scores may be compared within a variant only.',
    args: { where: t.arg({ type: ResultWhere, description: 'Which of them.' }), ...forwardArgs(t.arg) },
    resolve: async (model, { where, ...args }, { reader }) => {
      const results = await reader.load(resultsOfModel, model.id);
      const kept = where ? results.filter((result) => matchesResult(result, where)) : results;
      return connectionOfArray(`benchmarkResults ${model.id}`, kept, (result) => result.id, args);
    },
  }),
  result: t.field({
    type: BenchmarkResultRef,
    description: 'The result that counts for it on a variant; null when there is none. Name exactly one of both.',
    args: {
      variant: t.arg.string({ description: "A variant's slug." }),
      benchmark: t.arg.string({ description: "A benchmark's slug, which means its headline variant." }),
    },
    resolve: (model, { variant, benchmark }, { reader }, info) => {
      if ((variant == null) === (benchmark == null)) {
        throw badUserInput('Give exactly one of variant and benchmark.', {
          argument: variant == null ? 'variant' : 'benchmark',
        });
      }
      if (variant != null && asksOnlyFor(info, bareResultFields)) return bareResultOn(reader, model.id, variant);
      return resultOn(reader, model.id, variant ?? null, benchmark ?? null);
    },
  }),
}));
