import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
  /** Kills its first process without a warning, as an operating system that is out of memory does. */
  kill(): Promise<void>;
  /** Starts it again after it was killed. */
  start(): Promise<void>;
  /** Lets all of its processes stand still, or go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): Promise<void>;
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
    async kill() {
      const pid = await postmaster(data);
      process.kill(pid, 'SIGKILL');
    },
    async start() {
      // Those that the killed one left end by themselves, soon; until then the data is theirs.
      for (let attempt = 1; ; attempt++) {
        try {
          return void (await start());
        } catch (error) {
          if (attempt === 20) throw error;
          await delay(100);
        }
      }
    },
    async signal(signal) {
      const pid = await postmaster(data);
      const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
      // The first one first when they stop, and last when they go on.
      const all = [pid, ...(children.match(/\d+/g) ?? []).map(Number)];
      for (const one of signal === 'SIGSTOP' ? all : all.reverse()) process.kill(one, signal);
    },
    async [Symbol.asyncDispose]() {
      await control('-m', 'immediate', 'stop').catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function postmaster(data: string): Promise<number> {
  return Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
