import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError, readConfig, settingNames } from '../../src/config.ts';
import { start } from '../cli/process.ts';
import { type Dice, dice } from './dice.ts';
import { firstSeed, oneIn, cases as operations } from './settings.ts';
import { odd } from './values.ts';

const main = join(import.meta.dirname, '../../dist/src/main.js');
/** Each is a process. */
const runs = oneIn(100);
const readings = operations;
/** Processes at once. */
const together = 2;
const longestMilliseconds = 20_000;

const commands: Readonly<Record<string, readonly string[]>> = {
  serve: [],
  migrate: ['--to', '--no-seed', '--roles'],
  status: [],
  import: ['--dry-run', '--json', '--strict', '--observed-on', '--exclude-share-alike'],
  export: ['--with-overlay', '--exclude-share-alike'],
  backup: [],
  restore: [],
  refresh: ['--every', '--json', '--exclude-share-alike'],
  sources: ['--json'],
  schema: ['--subgraph'],
  mcp: ['--port', '--url'],
  '': ['--help', '--version'],
};
const words = [
  'models-dev',
  'overlay',
  'dump',
  '2026-02-30',
  '2026-07-02',
  '6h',
  '0',
  '70000',
  '-1',
  'none',
  '--',
  '-x',
];
const plausible = [
  '0',
  '1',
  '80',
  '65535',
  '65536',
  '-1',
  '1e3',
  'on',
  'off',
  'only',
  'any',
  'json',
  '*',
  '10.0.0.0/8',
  '::1/129',
];
const addresses = [
  'postgres://127.0.0.1:1/x',
  'http://127.0.0.1:1',
  'redis://127.0.0.1:1',
  'https://',
  'file:///etc/passwd',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgraph-fuzz-'));
  await writeFile(join(folder, 'file'), 'no folder');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What can be neither an argument nor a variable: the system takes no such text. */
const possible = (text: string) => !text.includes('\0');

function argumentsOf(random: Dice): string[] {
  const command = random.chance(95) ? random.pick(Object.keys(commands)) : random.pick(odd.filter(possible));
  const flags = Object.hasOwn(commands, command) ? (commands[command] ?? []) : [];
  const others = [...words, ...addresses, ...odd.filter(possible), join(folder, 'file'), folder, '--nonsense'];
  const more = Array.from({ length: random.number(0, 4) }, () =>
    random.chance(50) && flags.length > 0 ? random.pick(flags) : random.pick(others),
  );
  // Asked of another catalog over HTTP, it would go on until somebody stops it.
  const ends = more.includes('--url') ? more.filter((one) => one !== '--port') : more;
  return command === '' ? ends : [command, ...ends];
}

function settingsOf(random: Dice): Record<string, string> {
  const values = [...plausible, ...addresses, ...odd.filter(possible)];
  const count = random.number(0, 5);
  return Object.fromEntries(Array.from({ length: count }, () => [random.pick(settingNames), random.pick(values)]));
}

/** A database that nobody answers for, or a data folder that cannot be one: no command gets far, and none serves. */
function unusable(random: Dice): Record<string, string> {
  return random.chance(50)
    ? { DATABASE_URL: 'postgres://nobody:hunter2@127.0.0.1:1/none' }
    : { DATABASE_URL: '', DATABASE_READ_URL: '', DATA_DIR: join(folder, 'file') };
}

async function run(seed: number): Promise<void> {
  const random = dice(seed);
  const args = argumentsOf(random);
  const env = { ...settingsOf(random), ...unusable(random), HOST: '127.0.0.1', PORT: '0', SOURCE_URLS: '' };
  const child = start(process.execPath, [main, ...args], env, folder);
  const impatience = setTimeout(() => child.process.kill('SIGKILL'), longestMilliseconds);
  const code = await child.ended;
  clearTimeout(impatience);
  const said = `${child.output()}${child.errors()}`;
  const told = `--seed ${seed}: ${JSON.stringify(args)} ${JSON.stringify(env)}\n${code} ${said.slice(0, 2_000)}`;
  if (code !== 0 && code !== 1) expect.fail(`${told}\nit did not end by itself with 0 or 1`);
  if (code === 1 && child.errors().trim() === '') expect.fail(`${told}\nit did not say why`);
  if (/\n\s+at \S+ \(|node:internal|node_modules/.test(said)) expect.fail(`${told}\nit shows a stack`);
  if (said.includes('hunter2')) expect.fail(`${told}\nit shows a password`);
}

test(`${runs} runs of the command line end with what was asked for or say why not (seed ${firstSeed})`, {
  timeout: runs * longestMilliseconds,
}, async () => {
  for (let done = 0; done < runs; done += together) {
    const seeds = Array.from({ length: Math.min(together, runs - done) }, (_none, index) => firstSeed + done + index);
    await Promise.all(seeds.map(run));
  }
  const left = (await readdir(folder)).filter((name) => name !== 'file');
  console.info(`${runs} runs from seed ${firstSeed}; files that they wrote: ${left.length}`);
});

test(`${readings} environments are read or refused with the variable's name (seed ${firstSeed})`, {
  timeout: Math.max(30_000, readings),
}, () => {
  let refused = 0;
  for (let seed = firstSeed; seed < firstSeed + readings; seed++) {
    const env = settingsOf(dice(seed));
    try {
      readConfig(env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw new Error(`--seed ${seed}: ${JSON.stringify(env)}`, { cause: error });
      for (const line of error.message.split('\n')) expect(settingNames).toContain(line.split(' ')[0]);
      refused++;
    }
  }
  if (readings > 100) expect([refused > readings / 10, refused < readings]).toEqual([true, true]);
});
