#!/usr/bin/env node
import { Command } from 'commander';
import { ConfigError, readConfig } from './config.ts';
import { OperatorError } from './database/errors.ts';

const environmentHelp = `
Environment:
  DATABASE_URL   a PostgreSQL, 15 or newer (postgres://user:password@host:5432/name);
                 when not set, an embedded database in DATA_DIR
  DATA_DIR       folder of the embedded database (default: .data)`;

const serveHelp = `${environmentHelp}
  PORT           port to listen on, 0 for any free one (default: 4000)
  HOST           address to listen on (default: 127.0.0.1)
  CORS_ORIGINS   origins whose pages may query, separated by commas (default: *)`;

// Commands are loaded when they run: what `serve` needs takes longer to load than the database takes to open.
const program = new Command('modelgraph')
  .description('A GraphQL catalog of language models.')
  .showHelpAfterError('(--help tells what there is)')
  .configureHelp({ sortSubcommands: false });

program
  .command('serve')
  .description('serve the catalog; the embedded database is made, migrated and filled as needed')
  .addHelpText('after', serveHelp)
  .action(async () => (await import('./commands/serve.ts')).serve(readConfig(process.env)));

program
  .command('migrate')
  .description('bring the tables up to date, and load the starting catalog')
  .option('--to <migration>', 'migrate down to this migration, which stays; "none" removes every table')
  .option('--no-seed', 'do not load the starting catalog')
  .addHelpText('after', environmentHelp)
  .action(async (options: { to?: string; seed: boolean }) =>
    (await import('./commands/migrate.ts')).migrate(readConfig(process.env), options),
  );

program
  .command('status')
  .description('tell which database there is, its migrations, and what it holds')
  .addHelpText('after', environmentHelp)
  .action(async () => (await import('./commands/status.ts')).status(readConfig(process.env)));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof OperatorError || error instanceof ConfigError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}
