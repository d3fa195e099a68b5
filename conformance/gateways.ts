import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { supergraphQueries } from '../tests/judges/supergraph-queries.ts';
import { ask, folder, freePort, type Service, startService } from './processes.ts';

/** What a judge says: one line for each thing that is wrong. */
export interface Verdict {
  judge: string;
  passed: number;
  problems: string[];
}

/** Starts Hive's gateway on a supergraph. */
export async function hiveGateway(supergraphSdl: string): Promise<Service> {
  const port = String(await freePort());
  const file = await supergraphFile('hive', supergraphSdl);
  const command = join(folder, 'node_modules/.bin/hive-gateway');
  const args = ['supergraph', file, '--host', '127.0.0.1', '--port', port];
  return startService(`http://127.0.0.1:${port}/graphql`, command, args);
}

/** Starts Apollo's gateway on a supergraph. */
export async function apolloGateway(supergraphSdl: string): Promise<Service> {
  const port = String(await freePort());
  const file = await supergraphFile('apollo', supergraphSdl);
  return startService(`http://127.0.0.1:${port}/`, process.execPath, [join(folder, 'apollo-gateway.mjs'), file, port]);
}

/** Asks a gateway the queries across the catalog and the two example subgraphs. */
export async function judgeByGateway(judge: string, starting: Promise<Service>): Promise<Verdict> {
  await using gateway = await starting;
  const problems: string[] = [];
  for (const { name, query, data } of supergraphQueries) {
    const answer = await ask(gateway.url, query);
    if (!isDeepStrictEqual(answer.data, data)) problems.push(`${name}: ${JSON.stringify(answer)}`);
  }
  return { judge, passed: supergraphQueries.length - problems.length, problems };
}

async function supergraphFile(gateway: string, supergraphSdl: string): Promise<string> {
  const file = join(import.meta.dirname, `supergraph-of-${gateway}.graphql`);
  await writeFile(file, supergraphSdl);
  return file;
}
