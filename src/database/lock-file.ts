import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, folderError, OperatorError } from './errors.ts';

/** Who holds a data folder. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  /** The process's start in the kernel's clock, where /proc tells it: a pid is used again, this is not. */
  readonly processStart: string | null;
  /** Where the pid counts: host and pid namespace. Two containers may share a folder and both be process 1. */
  readonly machine: string;
  readonly token: string;
  /** The local socket on which the holder takes requests, if it has one. */
  readonly socket?: string;
}

const lockName = 'modelgraph.lock';
const heartbeatMs = 5_000;
const silentAfterMs = 30_000;
const halfWrittenMs = 300;
const takeoverMs = 10_000;
const waitMs = 20;

/**
 * Takes the lock of a data folder, which must exist; a lock left by a process that was killed is taken over.
 * Disposing gives it back.
 *
 * @throws OperatorError when another live process holds it, or the folder cannot be written
 */
export async function lockFolder(folder: string, socket?: string): Promise<AsyncDisposable> {
  const path = join(folder, lockName);
  const own: Holder = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    processStart: processStart(process.pid),
    machine: machine(),
    token: randomUUID(),
    ...(socket === undefined ? {} : { socket }),
  };
  while (!(await create(path, own, folder))) {
    const found = await read(path);
    const holder = parse(found);
    if (holder && (await isLive(holder, path))) throw heldError(holder, folder);
    if (!holder && found !== null) {
      await delay(halfWrittenMs);
      if ((await read(path)) !== found) continue;
    }
    if (found !== null) await discard(path, found);
  }
  const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeatMs);
  heartbeat.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(heartbeat);
      if (parse(await read(path))?.token === own.token) await rm(path, { force: true });
    },
  };
}

/** The live process that holds a data folder; null when none does. */
export async function holderOf(folder: string): Promise<{ pid: number; socket?: string } | null> {
  const path = join(folder, lockName);
  const holder = parse(await read(path).catch(() => null));
  return holder && (await isLive(holder, path)) ? holder : null;
}

/** Puts a whole lock in place, or none: it is written under a name of its own first, and linked to its place. */
async function create(path: string, holder: Holder, folder: string): Promise<boolean> {
  const text = `${JSON.stringify(holder)}\n`;
  const written = `${path}.${holder.token}`;
  try {
    await writeFile(written, text, { flag: 'wx' });
    await link(written, path).catch((error) => {
      // Not every file system has links.
      if (errorCode(error) === 'EEXIST') throw error;
      return writeFile(path, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw folderError(error, folder);
  } finally {
    await rm(written, { force: true });
  }
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw folderError(error, path);
  });
}

function parse(text: string | null): Holder | null {
  try {
    const holder = JSON.parse(text ?? '') as Holder;
    return Number.isInteger(holder.pid) && holder.pid > 0 ? holder : null;
  } catch {
    return null;
  }
}

async function isLive(holder: Holder, path: string): Promise<boolean> {
  if (holder.machine !== machine()) {
    const heard = await stat(path).catch(() => null);
    return heard !== null && Date.now() - heard.mtimeMs < silentAfterMs;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  const start = processStart(holder.pid);
  return start === null || holder.processStart === null || start === holder.processStart;
}

/**
 * Removes a stale lock, unless it is another by now. One process at a time may: whoever looked before another had taken
 * its place would remove a lock that is live.
 */
async function discard(path: string, stale: string): Promise<void> {
  const turn = `${path}.takeover`;
  try {
    await mkdir(turn);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw folderError(error, path);
    const begun = await stat(turn).catch(() => null);
    // Its process was killed in the middle.
    if (begun && Date.now() - begun.mtimeMs > takeoverMs) await rm(turn, { recursive: true, force: true });
    await delay(waitMs);
    return;
  }
  try {
    if ((await read(path)) === stale) await rm(path, { force: true });
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}

function heldError(holder: Holder, folder: string): OperatorError {
  return new OperatorError(
    `the data folder ${folder} is in use by process ${holder.pid} since ${holder.startedAt}: ` +
      'stop that process, or choose another folder with DATA_DIR',
  );
}

function processStart(pid: number): string | null {
  try {
    // The name in parentheses may itself hold spaces and parentheses; the start is the 20th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19] ?? null;
  } catch {
    return null;
  }
}

function machine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
