import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a soak is asked to do. */
export interface SoakSettings {
  minutes: number;
  connections: number;
  /** Seconds from the end of an import until the next one begins. */
  importEvery: number;
  /** Most megabytes that the server's process may ever hold. */
  memory: number;
  /** A folder of real sources; undefined: the starting catalog, and a small source of our own that changes. */
  data: string | undefined;
  /** BENCH_DATABASE_URL; undefined for the embedded database. */
  url: string | undefined;
}

const defaultData = '../shared/data';

export const help = `npm run soak -- [options]

  --minutes N            minutes of load, 0.05 to 120 (10)
  --connections N        of the load (8)
  --import-every N       seconds from the end of an import until the next one (10)
  --memory N             most megabytes that the server may hold (512; 1024 on the embedded database)
  --data FOLDER          a folder of real sources, as ${defaultData} is, which is taken when it is there;
                         "none" for the starting catalog alone

BENCH_DATABASE_URL       a PostgreSQL, 15 or newer, where a database of the soak's own is made and dropped;
                         when not set, the embedded database in a temporary folder

The exit code is 0 when nothing failed, memory stayed flat and below its limit, and answers did not become slower.`;

/** The settings of a run; null when only help is asked for. @throws Error naming the option, its value and what it takes */
export function readSoakSettings(args: string[], env: Record<string, string | undefined>): SoakSettings | null {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '10' },
      connections: { type: 'string', default: '8' },
      'import-every': { type: 'string', default: '10' },
      memory: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const url = env.BENCH_DATABASE_URL || undefined;
  const found = existsSync(defaultData) ? defaultData : undefined;
  return {
    minutes: numberOf('minutes', values.minutes, 0.05, 120),
    connections: numberOf('connections', values.connections, 1, 256),
    importEvery: numberOf('import-every', values['import-every'], 0, 600),
    memory: numberOf('memory', values.memory ?? (url === undefined ? '1024' : '512'), 64, 65_536),
    data: values.data === 'none' ? undefined : (values.data ?? found),
    url,
  };
}

function numberOf(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= most) return number;
  throw new Error(`--${name} takes a number from ${least} to ${most}; got "${text}"`);
}
