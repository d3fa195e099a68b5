#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { mcp } from './commands/mcp.ts';
import { migrate } from './commands/migrate.ts';
import { schema } from './commands/schema.ts';
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
  CORS_ORIGINS   origins whose pages may query, separated by commas (default: *)`;

const mcpHelp = `${environmentHelp}
  CORS_ORIGINS   origins beside this machine's whose pages may connect over HTTP`;

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

program
  .command('schema')
  .description('print the SDL of the public view')
  .option('--subgraph', 'of the federation view instead')
  .action((options: { subgraph?: boolean }) => schema(options));

program
  .command('mcp')
  .description('serve the catalog to agents by the Model Context Protocol, on stdin and stdout')
  .option('--port <port>', 'over HTTP instead, at /mcp on this port of 127.0.0.1 (0: any free one)', portNumber)
  .option('--url <endpoint>', 'ask the catalog at this GraphQL endpoint instead of opening one', httpAddress)
  .addHelpText('after', mcpHelp)
  .action((options: { port?: number; url?: string }) => mcp(readConfig(process.env), options));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof OperatorError || error instanceof ConfigError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('takes a port, 0 to 65535');
  return Number(text);
}

function httpAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('takes an address such as "http://127.0.0.1:4000/graphql"');
}
