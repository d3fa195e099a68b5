import { parseArgs } from 'node:util';

/** What a run of the bench of imports is asked to do. */
export interface ImportSettings {
  /** The path of a `catalog.json` of models.dev. */
  file: string;
  rounds: number;
  /** BENCH_DATABASE_URL; undefined when only the embedded database is measured. */
  url: string | undefined;
}

export const help = `npm run bench:imports -- [options]

  --file PATH            a catalog.json of models.dev (../shared/data/models-dev/catalog-2026-07-02.json)
  --rounds N             rounds of every measurement on the server (3)

BENCH_DATABASE_URL       a PostgreSQL, 15 or newer, where databases of the bench's own are made and dropped;
                         when not set, only the memory on the embedded database is measured`;

const mostRounds = 20;

/** The settings of a run; null when only help is asked for. @throws Error naming the option, its value and what it takes */
export function readImportSettings(args: string[], env: Record<string, string | undefined>): ImportSettings | null {
  const { values } = parseArgs({
    args,
    options: {
      file: { type: 'string', default: '../shared/data/models-dev/catalog-2026-07-02.json' },
      rounds: { type: 'string', default: '3' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostRounds) {
    throw new Error(`--rounds takes whole numbers from 1 to ${mostRounds}; got "${values.rounds}"`);
  }
  return { file: values.file, rounds, url: env.BENCH_DATABASE_URL || undefined };
}
