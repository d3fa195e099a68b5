import { createServer } from 'node:http';
import { extendSchema } from 'graphile-utils';
import { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { constant, type Step } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { serveHttp } from '../servers/serve-http.ts';
import { takePart } from '../servers/take-part.ts';
import { behindCache } from './behind-cache.ts';
import { countQueries } from './count-queries.ts';

type Row = Step & { get(column: string): Step };

const capabilities = {
  vision: 'vision',
  audioInput: 'audio_input',
  toolCalling: 'tool_calling',
  structuredOutputs: 'structured_outputs',
  promptCaching: 'prompt_caching',
  batch: 'batch',
  fineTuning: 'fine_tuning',
  codeExecution: 'code_execution',
  reasoning: 'reasoning',
  webSearch: 'web_search',
  computerUse: 'computer_use',
};

const meters = {
  input: 'input',
  output: 'output',
  cacheRead: 'cache_read',
  cacheWrite: 'cache_write',
  batchInput: 'batch_input',
  batchOutput: 'batch_output',
};

/** Plans that read columns of the row at hand. */
function columns(names: Record<string, string>): Record<string, (row: Row) => Step> {
  return Object.fromEntries(Object.entries(names).map(([field, column]) => [field, (row: Row) => row.get(column)]));
}

/**
 * The objects of the contract that are no rows: plans that hand on the row they stand on, so that they cost no join.
 * Unit and currency are asked of the cheapest route alone, which is always in dollars per million tokens.
 */
const nestedObjects = extendSchema((build) => {
  const { chosen_result: chosenResult } = build.input.pgRegistry.pgResources as Record<
    string,
    { get(key: Record<string, Step>): Step }
  >;
  const fieldsOf = (names: object, type: string) =>
    Object.keys(names)
      .map((field) => `${field}: ${type}`)
      .join(' ');
  return {
    typeDefs: `
      type Lifecycle { status: String deprecatedOn: String retiresOn: String }
      type Capabilities { ${fieldsOf(capabilities, 'String')} }
      type Price { amount: BigFloat unit: String currency: String }
      extend type Model { lifecycle: Lifecycle capabilities: Capabilities result(variant: String!): ChosenResult }
    ` as never,
    objects: {
      Lifecycle: {
        assertStep: () => true,
        plans: columns({ status: 'status', deprecatedOn: 'deprecated_on', retiresOn: 'retires_on' }),
      },
      Capabilities: { assertStep: () => true, plans: columns(capabilities) },
      Price: {
        assertStep: () => true,
        plans: {
          amount: (amount: Step) => amount,
          unit: () => constant('MILLION_TOKENS'),
          currency: () => constant('USD'),
        },
      },
      Model: {
        plans: {
          lifecycle: (model: Row) => model,
          capabilities: (model: Row) => model,
          result: (model: Row, { $variant }: { $variant: Step }) =>
            chosenResult?.get({ model_uid: model.get('uid'), variant_slug: $variant }),
        },
      },
    },
  } as never;
});

/** Prices as objects; the columns themselves are numbers. */
const pricePlans = extendSchema(
  () =>
    ({
      typeDefs: `extend type RateCard { ${Object.keys(meters)
        .map((meter) => `${meter}: Price`)
        .join(' ')} }` as never,
      objects: { RateCard: { plans: columns(meters) } },
    }) as never,
);

await takePart(async (place, mode) => {
  if (!('url' in place)) throw new Error('PostGraphile needs a server');
  const pool = new Pool({ connectionString: place.url, max: 10 });
  const statements = countQueries(pool);
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [nestedObjects, pricePlans],
    pgServices: [makePgService({ pool, schemas: ['peer'] })],
    schema: { defaultBehavior: '-insert -update -delete +list' },
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  } as never);
  const http = createServer();
  await instance.createServ(grafserv).addTo(http);
  const listening = await serveHttp(http, async () => {
    await instance.release();
    await pool.end();
  });
  if (mode !== 'cached') return { ...listening, statements };
  const cached = await behindCache(listening.url, () => listening[Symbol.asyncDispose]());
  return { ...cached, statements };
});
