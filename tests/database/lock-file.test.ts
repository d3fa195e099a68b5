import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { folderError, OperatorError } from '../../src/database/errors.ts';
import { lockFolder } from '../../src/database/lock-file.ts';

let root: string;
let folder: string;
let lockPath: string;
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgraph-lock-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

beforeEach(async () => {
  folder = join(root, String(++count));
  lockPath = join(folder, 'modelgraph.lock');
  await mkdir(folder);
});

interface Lock {
  pid: number;
  startedAt: string;
  processStart: string | null;
  machine: string;
  token: string;
  socket?: string;
}

async function readLock(): Promise<Lock> {
  return JSON.parse(await readFile(lockPath, 'utf8'));
}

/** A lock as another process would have written it. */
async function writeLock(changes: Partial<Lock>): Promise<void> {
  const own = await lockFolder(folder);
  const lock = { ...(await readLock()), token: 'another', ...changes };
  await own[Symbol.asyncDispose]();
  await writeFile(lockPath, JSON.stringify(lock));
}

async function livePid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  await once(child, 'spawn');
  return child.pid as number;
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid as number;
}

async function expectTakenOver(): Promise<void> {
  const lock = await lockFolder(folder);
  expect((await readLock()).pid).toBe(process.pid);
  await lock[Symbol.asyncDispose]();
  expect(await readdir(folder)).toEqual([]);
}

it('tells who holds the folder, and is gone when given back', async () => {
  const lock = await lockFolder(folder, '/run/modelgraph.sock');
  expect(await readLock()).toMatchObject({ pid: process.pid, socket: '/run/modelgraph.sock' });
  await lock[Symbol.asyncDispose]();
  expect(existsSync(lockPath)).toBe(false);
});

it('is refused while a live process holds it', async () => {
  const pid = await livePid();
  await writeLock({ pid, processStart: null, startedAt: '2026-11-23T08:00:00.000Z' });
  await expect(lockFolder(folder)).rejects.toThrow(
    new OperatorError(
      `the data folder ${folder} is in use by process ${pid} since 2026-11-23T08:00:00.000Z: ` +
        'stop that process, or choose another folder with DATA_DIR',
    ),
  );
  expect((await readLock()).token).toBe('another');
});

it('is refused while this process holds it', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`is in use by process ${process.pid} since `);
  await lock[Symbol.asyncDispose]();
});

it('is taken over from a process that is dead', async () => {
  await writeLock({ pid: await deadPid() });
  await expectTakenOver();
});

it.runIf(existsSync('/proc/self/stat'))('is taken over when its pid now belongs to another process', async () => {
  await writeLock({ pid: await livePid(), processStart: '1' });
  await expectTakenOver();
});

it.each(['', '{"pid":', '{}', '{"pid": -1}', 'null', '\0\0\0'])('is taken over when it reads %j', async (text) => {
  await writeFile(lockPath, text);
  await expectTakenOver();
});

it('is refused when a process of another machine gave a sign of life lately, and taken over when none did', async () => {
  await writeLock({ pid: process.pid, machine: 'elsewhere' });
  await expect(lockFolder(folder)).rejects.toThrow('is in use by process');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lockPath, longAgo, longAgo);
  await expectTakenOver();
});

it('goes to one of several that want it at once', async () => {
  await writeLock({ pid: await deadPid() });
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  const taken = attempts.filter((attempt) => attempt.status === 'fulfilled');
  expect(taken).toHaveLength(1);
  await taken[0]?.value[Symbol.asyncDispose]();
  expect(await readdir(folder)).toEqual([]);
});

it('does not remove a lock that has become another’s', async () => {
  const lock = await lockFolder(folder);
  await writeFile(lockPath, JSON.stringify({ ...(await readLock()), token: 'another' }));
  await lock[Symbol.asyncDispose]();
  expect((await readLock()).token).toBe('another');
});

it('says what is wrong with a folder that cannot be written', async () => {
  const readOnly = process.getuid?.() === 0 ? '/proc/self' : folder;
  await chmod(folder, 0o500);
  await expect(lockFolder(readOnly)).rejects.toThrow(
    /^cannot use the data folder .*: (this user may not|no folder can)/,
  );
  const systemError = (code: string) => Object.assign(new Error('system error'), { code });
  expect(folderError(systemError('ENOSPC'), '/data').message).toBe(
    'cannot use the data folder /data: no space is left on the device',
  );
  expect(folderError(systemError('EROFS'), '/data').message).toBe(
    'cannot use the data folder /data: the file system is read-only',
  );
});
