import { cpus } from 'node:os';
import { makeDatabase } from '../database.ts';
import { median } from '../harness/statistics.ts';
import { judge, type Part } from './judge.ts';
import { help, readSoakSettings, type SoakSettings } from './settings.ts';
import { soak } from './soak.ts';

const columns: readonly [title: string, cell: (part: Part) => string | number][] = [
  ['requests', ({ requests }) => requests],
  ['wrong', ({ errors }) => errors],
  ['p50 ms', ({ p50 }) => p50],
  ['p99 ms', ({ p99 }) => p99],
  ['RSS MB', ({ resident }) => median(resident).toFixed(0)],
  ['heap MB', ({ heapMb }) => heapMb.toFixed(0)],
  ['loop p99 ms', ({ loopDelayMs }) => loopDelayMs.toFixed(0)],
  ['SQL', ({ statements }) => statements],
  ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(0)],
  ['imports', ({ imports }) => imports],
  ['load', ({ machineLoad }) => machineLoad.toFixed(1)],
];
const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(11)).join(' ');

async function run(settings: SoakSettings, signal: AbortSignal): Promise<boolean> {
  await using database = await makeDatabase(settings.url, { data: settings.data, times: 1 });
  console.log(`${database.description}, ${database.contents}; Node ${process.versions.node}, ${cpus().length} cores`);
  console.log(row(columns.map(([title]) => title)));
  const onPart = (part: Part) => console.log(row(columns.map(([, cell]) => cell(part))));
  const soaked = await soak(database, settings, { signal, onPart });
  for (const failure of soaked.failures) console.log(failure);
  const verdicts = judge(soaked);
  for (const { text, holds } of verdicts) console.log(`${holds ? 'ok    ' : 'FAILED'} ${text}`);
  return verdicts.every(({ holds }) => holds);
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // What was made is removed before the process ends.
  process.on(signal, () => stopping.abort(new Error(`stopped by ${signal}`)));
}
try {
  const settings = readSoakSettings(process.argv.slice(2), process.env);
  if (settings === null) console.log(help);
  else process.exitCode = (await run(settings, stopping.signal)) ? 0 : 1;
} catch (error) {
  console.error(stopping.signal.aborted ? String(stopping.signal.reason.message) : error);
  process.exitCode = 1;
}
