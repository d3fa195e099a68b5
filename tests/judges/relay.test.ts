import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTool } from '../../scripts/run.ts';
import { publicSchema } from '../../src/graph/schema.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-relay-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const objects = Object.values(publicSchema.getTypeMap()).filter((type) => isObjectType(type));
const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');
const nodes = objects.filter(isNode);
/** Relay pages through a list on what it can fetch again: a node, or the root. */
const lists = [publicSchema.getQueryType() as GraphQLObjectType, ...nodes].flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ type, field })),
);

/** The name of a module, with which Relay wants the names in it to begin. */
const moduleName = (type: string, field = 'it') => `${type}${field[0]?.toUpperCase()}${field.slice(1)}`;

function refetchable({ name }: GraphQLObjectType): [module: string, fragment: string] {
  const module = moduleName(name);
  return [module, `fragment ${module}_it on ${name} @refetchable(queryName: "${module}Query") { id }`];
}

function paged(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): [module: string, fragment: string] {
  const module = moduleName(type.name, field.name);
  const required = field.args.filter(isRequiredArgument);
  const definitions = required.map(({ name, type: of }) => `${name}: { type: "${of}" }`).join(' ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(' ');
  return [
    module,
    `fragment ${module}_list on ${type.name}
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 } cursor: { type: "String" } ${definitions})
      @refetchable(queryName: "${module}Query") {
        ${field.name}(first: $count after: $cursor ${given}) @connection(key: "${module}_${field.name}") {
          totalCount
          edges { node { __typename } }
        }
      }`,
  ];
}

/** Compiles fragments, one a module, against an SDL, and gives what was made of them. */
async function compile(name: string, sdl: string, modules: [module: string, fragment: string][]) {
  const root = join(folder, name);
  await mkdir(join(root, 'src'), { recursive: true });
  await mkdir(join(root, 'made'));
  const config = {
    root,
    sources: { src: 'modelgraph' },
    projects: {
      modelgraph: { language: 'typescript', schema: 'schema.graphql', output: 'made', schemaConfig: {} },
    },
  };
  await writeFile(join(root, 'relay.config.json'), JSON.stringify(config));
  await writeFile(join(root, 'schema.graphql'), sdl);
  for (const [module, fragment] of modules) {
    const source = `import { graphql } from 'react-relay';\nexport const it = graphql\`${fragment}\`;\n`;
    await writeFile(join(root, 'src', `${module}.ts`), source);
  }
  const { code, stdout, stderr } = await runTool('relay-compiler', ['relay.config.json'], root);
  return { code, output: `${stdout}${stderr}`, made: await readdir(join(root, 'made')) };
}

test('Relay fetches every node again and pages through every list', async () => {
  const modules = [...nodes.map(refetchable), ...lists.map(({ type, field }) => paged(type, field))];
  expect(modules.length).toBeGreaterThan(20);
  const { code, output, made } = await compile('all', printSchema(publicSchema), modules);
  expect(code, output).toBe(0);
  const queries = modules.map(([module]) => `${module}Query.graphql.ts`);
  expect(made).toEqual(expect.arrayContaining(queries));
});

test.each([
  ['without node', /\n {2}node\([^)]*\): Node\n/, '\n', /node/i],
  ['without endCursor', /\n {2}endCursor: String\n/, '\n', /endCursor/],
])('Relay refuses a graph %s', async (name, from, to, message) => {
  const sdl = printSchema(publicSchema);
  const spoiled = sdl.replace(from, to);
  expect(spoiled).not.toBe(sdl);
  const modules = lists.slice(0, 1).map(({ type, field }) => paged(type, field));
  const { code, output } = await compile(name, spoiled, [...modules, ...nodes.slice(0, 1).map(refetchable)]);
  expect(code).not.toBe(0);
  expect(output).toMatch(message);
});
