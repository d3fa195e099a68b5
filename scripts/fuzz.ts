import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFuzzSettings } from './fuzz-settings.ts';

const help = `npm run fuzz -- [options]

  --cases N              operations that are sent to the server; each importer reads a tenth as many files,
                         as many cursors are tried, and the command line is run for one in a hundred (100000)
  --seed N               of the first case (20261123); one case alone is --seed with --cases 1
  --only NAME            one of operations, importers, imports, cursors, commands

TEST_DATABASE_URL        a PostgreSQL, 15 or newer; the embedded database when not set

All cases are tried, or the run fails: at the first wrong one, whose seed it names, or when they take too long.`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else {
  const { seed, cases } = readFuzzSettings(values);
  console.log(`${cases} cases from seed ${seed}`);
  const started = performance.now();
  const vitest = join(process.cwd(), 'node_modules/.bin/vitest');
  const child = spawn(vitest, ['run', '--project', 'main', `tests/fuzz/${values.only ?? ''}`], {
    env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_CASES: String(cases) },
    stdio: 'inherit',
  });
  child.once('exit', (code) => {
    console.log(`after ${((performance.now() - started) / 60_000).toFixed(1)} minutes, seed ${seed}`);
    process.exitCode = code ?? 1;
  });
}
