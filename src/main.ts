#!/usr/bin/env node
import { Command } from 'commander';
import { migrate } from './commands/migrate.ts';
import { serve } from './commands/serve.ts';
import { status } from './commands/status.ts';
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
  CORS_ORIGINS   origins whose pages may query, separated by commas (default: *)
  TRUSTED_DOCUMENTS
                 "only": answer nothing but trusted documents (default: any)
  MAX_REPRESENTATIONS
                 entities that a router may ask for at once (default: 1000)`;

const program = new Command('modelgraph')
  .description('A GraphQL catalog of language models.')
  .showHelpAfterError('(--help tells what there is)')
  .configureHelp({ sortSubcommands: false });

program
  .command('serve')
  .description('serve the catalog; the embedded database is made, migrated and filled as needed')
  .addHelpText('after', serveHelp)
  .action(() => serve(readConfig(process.env)));

program
  .command('migrate')
  .description('bring the tables up to date, and load the starting catalog')
  .option('--to <migration>', 'migrate down to this migration, which stays; "none" removes every table')
  .option('--no-seed', 'do not load the starting catalog')
  .addHelpText('after', environmentHelp)
  .action((options: { to?: string; seed: boolean }) => migrate(readConfig(process.env), options));

program
  .command('status')
  .description('tell which database there is, its migrations, and what it holds')
  .addHelpText('after', environmentHelp)
  .action(() => status(readConfig(process.env)));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof OperatorError || error instanceof ConfigError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}
