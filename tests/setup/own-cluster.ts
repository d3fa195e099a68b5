import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const programs = '/usr/lib/postgresql';

/** The folder of the programs of a PostgreSQL server on this machine; null when it has none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(programs) ? readdirSync(programs).sort((a, b) => Number(a) - Number(b)) : [];
  const found = versions.filter((one) => Number(one) >= 15).map((one) => join(programs, one, 'bin'));
  return found.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** A PostgreSQL server of a test's own, which can be stopped and started. Disposing removes it. */
export interface OwnCluster extends AsyncDisposable {
  url: string;
  /** Ends it at once, as a crash does, and starts it again. */
  restart(): Promise<void>;
}

/** Makes and starts a server in a temporary folder. */
export async function startCluster(folderOfPrograms: string): Promise<OwnCluster> {
  const folder = await mkdtemp('/tmp/modelgraph-cluster-');
  const port = await freePort();
  // initdb and postgres refuse to run as root.
  const asRoot = process.getuid?.() === 0;
  const pg = (program: string, ...args: string[]) => {
    const path = join(folderOfPrograms, program);
    return asRoot ? run('runuser', ['-u', 'postgres', '--', path, ...args]) : run(path, args);
  };
  const data = join(folder, 'data');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  const control = (...args: string[]) => pg('pg_ctl', '-D', data, '-w', ...args);
  const start = () => control('-l', join(folder, 'log'), '-o', options, 'start');
  if (asRoot) await run('chown', ['postgres', folder]);
  await pg('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8', '--no-sync');
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart() {
      await control('-m', 'immediate', 'stop');
      await start();
    },
    async [Symbol.asyncDispose]() {
      await control('-m', 'immediate', 'stop').catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
