import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface Settings {
  mode: keyof typeof modes;
  rounds: number;
  seconds: number;
  connections: number[];
  /** How many times the catalog, each measured by itself; the first is the one at which all are compared. */
  times: number[];
  /** A folder of real sources; undefined: the starting catalog alone. */
  data: string | undefined;
  /** BENCH_DATABASE_URL; undefined for the embedded database, which has no peers. */
  url: string | undefined;
}

/** Under five minutes, and under forty, on two cores of today. */
const modes = {
  quick: { rounds: '3', seconds: '0.6', connections: '16', times: '1' },
  full: { rounds: '5', seconds: '1', connections: '1,16,64', times: '1,20,200' },
  profile: { rounds: '1', seconds: '3', connections: '16', times: '1' },
};

const defaultData = '../shared/data';

export const help = `npm run bench -- [quick | full | profile] [options]

                         quick   full
  --rounds N             3       5           rounds of every measurement
  --seconds N            0.6     1           seconds of load of one measurement
  --connections N,N      16      1,16,64     numbers of connections, each measured by itself
  --times N,N            1       1,20,200    multiplies families, models, routes, prices and results
  --data FOLDER          a folder of real sources, as ${defaultData} is, which is taken when it is there;
                         "none" for the starting catalog alone

profile tells where the CPU of our server goes: it loads each path for --seconds (3), at the first of --times.

BENCH_DATABASE_URL       a PostgreSQL, 15 or newer, where a database of the bench's own is made and dropped;
                         when not set, only our server and one statement are measured, on the embedded one`;

/** The settings of a run; null when only help is asked for. @throws Error naming the option, its value and what it takes */
export function readSettings(args: string[], env: Record<string, string | undefined>): Settings | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string' },
      times: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const [name = 'quick', ...more] = positionals;
  const known = Object.hasOwn(modes, name) ? (name as keyof typeof modes) : undefined;
  if (!known || more.length > 0) throw new Error(`the mode is quick, full or profile; got "${positionals.join(' ')}"`);
  const mode = modes[known];
  const {
    rounds = mode.rounds,
    seconds = mode.seconds,
    connections = mode.connections,
    times = mode.times,
    data,
  } = values;
  return {
    mode: known,
    rounds: numberOf('rounds', rounds, { from: 1, to: 100, whole: true }),
    seconds: numberOf('seconds', seconds, { from: 0.2, to: 60 }),
    connections: connections.split(',').map((one) => numberOf('connections', one, { from: 1, to: 256, whole: true })),
    times: times.split(',').map((one) => numberOf('times', one, { from: 1, to: 200, whole: true })),
    data: data === 'none' ? undefined : (data ?? (existsSync(defaultData) ? defaultData : undefined)),
    url: env.BENCH_DATABASE_URL || undefined,
  };
}

function numberOf(name: string, text: string, range: { from: number; to: number; whole?: boolean }): number {
  const number = Number(text);
  const fits = number >= range.from && number <= range.to && (!range.whole || Number.isInteger(number));
  if (!fits)
    throw new Error(
      `--${name} takes ${range.whole ? 'whole ' : ''}numbers from ${range.from} to ${range.to}; got "${text}"`,
    );
  return number;
}
