import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { useApolloInlineTrace } from '@graphql-yoga/plugin-apollo-inline-trace';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { listen } from '../src/server/listen.ts';
import { createServer } from '../src/server/server.ts';
import { hiveGateway, type Verdict } from './gateways.ts';
import { ask, folder, freePort, type Service, startService } from './processes.ts';
import { productsSchema } from './products.ts';

/** The suite wants answers with no extension but its own. */
const withoutCost: Plugin = {
  onResultProcess({ result }) {
    if ('extensions' in result && result.extensions) delete (result.extensions as { cost?: unknown }).cost;
  },
};

const suite = join(folder, 'node_modules/@apollo/federation-subgraph-compatibility-tests');

interface JestReport {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** Runs Apollo's subgraph compatibility suite on our builder's plugins and our server, behind Hive's gateway. */
export async function judgeByCompatibilitySuite(): Promise<Verdict> {
  const schema = productsSchema();
  // Traces for routers are not on by default; the suite asks for them.
  const server = createServer({ schema, subgraph: schema, plugins: [useApolloInlineTrace(), withoutCost] });
  await using products = await listen(server, { host: '127.0.0.1', port: 0 });
  await using users = await suiteSubgraph('users');
  await using inventory = await suiteSubgraph('inventory');
  const productsUrl = `${products.url}/subgraph`;
  const { data } = await ask(productsUrl, '{ _service { sdl } }');
  const sdl = (data as { _service: { sdl: string } })._service.sdl;
  const composed = composeServices([
    { name: 'products', typeDefs: parse(sdl), url: productsUrl },
    { name: 'users', typeDefs: parse(await sdlOf('users')), url: users.url },
    { name: 'inventory', typeDefs: parse(await sdlOf('inventory')), url: inventory.url },
  ]);
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map(({ message }) => message).join('\n'));
  await using gateway = await hiveGateway(composed.supergraphSdl);
  return verdictOf(await runSuite({ PRODUCTS_URL: productsUrl, ROUTER_URL: gateway.url }));
}

async function suiteSubgraph(name: string): Promise<Service> {
  const port = String(await freePort());
  const args = ['--import', join(folder, 'loopback.mjs'), join(suite, 'dist/subgraphs', name, 'index.js')];
  const env = { [`${name.toUpperCase()}_PORT`]: port };
  return startService(`http://127.0.0.1:${port}/`, process.execPath, args, env);
}

async function sdlOf(name: string): Promise<string> {
  return readFile(join(suite, 'dist/subgraphs', name, `${name}.graphql`), 'utf8');
}

async function runSuite(env: Record<string, string>): Promise<JestReport> {
  const report = join(import.meta.dirname, 'compatibility-report.json');
  await rm(report, { force: true });
  const args = ['--config', join(folder, 'jest.config.cjs'), '--ci', '--runInBand', '--json', '--outputFile', report];
  const jest = spawn(join(folder, 'node_modules/.bin/jest'), args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await once(jest, 'exit');
  return JSON.parse(await readFile(report, 'utf8')) as JestReport;
}

function verdictOf({ testResults }: JestReport): Verdict {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(({ status }) => status === 'passed').length;
  const problems = testResults.map(({ message }) => message).filter(Boolean);
  if (all.length < 23) problems.push(`only ${all.length} of the suite's 23 tests were run`);
  return { judge: '@apollo/federation-subgraph-compatibility-tests', passed, problems };
}
