import { parseArgs } from 'node:util';

export interface Settings {
  rounds: number;
  seconds: number;
  connections: number[];
  times: number;
  /** BENCH_DATABASE_URL; undefined for the embedded database. */
  url: string | undefined;
}

export const help = `npm run bench -- [options]

  --rounds N             rounds of every measurement (4)
  --seconds N            seconds of load of one measurement (1)
  --connections N,N      numbers of connections, each measured by itself (1,8)
  --times N              multiplies families, models, routes, prices and results (1)

BENCH_DATABASE_URL       a PostgreSQL, 15 or newer, where a database of the bench's own is made and dropped;
                         when not set, everything is measured on the embedded one`;

/** The settings of a run; null when only help is asked for. @throws Error naming the option, its value and what it takes */
export function readSettings(args: string[], env: Record<string, string | undefined>): Settings | null {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '1' },
      connections: { type: 'string', default: '1,8' },
      times: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    rounds: numberOf('rounds', values.rounds, { from: 1, to: 100, whole: true }),
    seconds: numberOf('seconds', values.seconds, { from: 0.2, to: 60 }),
    connections: values.connections
      .split(',')
      .map((text) => numberOf('connections', text, { from: 1, to: 256, whole: true })),
    times: numberOf('times', values.times, { from: 1, to: 200, whole: true }),
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
