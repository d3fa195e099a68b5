#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import type { ImportOptions } from './commands/import-options.ts';
import type { RefreshOptions } from './commands/refresh.ts';
import { ConfigError, readConfig } from './config.ts';
import { databaseFault } from './database/database-fault.ts';
import { OperatorError } from './database/errors.ts';
import type { ExportOptions } from './importers/left-out.ts';

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
  RATE_LIMIT     points that a client may spend in a minute (default: 1000000; 0: no limit)
  REDIS_URL      where several processes count those together
  TRUSTED_PROXIES
                 networks of proxies whose x-forwarded-for is believed
  ADMIN_TOKEN    lets who knows it import over HTTP, at /admin/import
  NODE_ENV       "production": no GraphiQL, and errors without suggestions
  MAX_COST, MAX_BODY_BYTES, REQUEST_TIMEOUT_MS and more: docs/limits.md`;

const mcpHelp = `${environmentHelp}
  CORS_ORIGINS   origins beside this machine's whose pages may connect over HTTP`;

const importHelp = `
While "modelgraph serve" holds the embedded database, it does the import on behalf of this command.
${environmentHelp}
  SOURCE_URLS    mirrors to fetch sources from, such as models-dev=https://mirror.example/api.json,…`;

const exportHelp = `
While "modelgraph serve" holds the embedded database, it does the export on behalf of this command.
${environmentHelp}`;

const backupHelp = `
While "modelgraph serve" holds the embedded database, it makes the backup on behalf of this command. For a database on a
server there is pg_dump.

Environment:
  DATA_DIR       folder of the embedded database (default: .data)`;

const restoreHelp = `
Environment:
  DATA_DIR       folder of the embedded database (default: .data)`;

function day(text: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (valid && new Date(text).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('It takes a day such as 2026-07-02.');
}

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
  .option('--roles', 'also make the roles modelgraph_read, for serve, and modelgraph_write, for import')
  .addHelpText('after', environmentHelp)
  .action(async (options: { to?: string; seed: boolean; roles?: boolean }) =>
    (await import('./commands/migrate.ts')).migrate(readConfig(process.env), options),
  );

program
  .command('status')
  .description('tell which database there is, its migrations, and what it holds')
  .addHelpText('after', environmentHelp)
  .action(async () => (await import('./commands/status.ts')).status(readConfig(process.env)));

program
  .command('import')
  .argument('<source>', 'a source, by the name under which "modelgraph sources" lists it; or "dump", for an export')
  .argument('[file-or-url]', 'a file, the folder of its files, or an address; else where the source is published')
  .description('take what a source says now into the catalog')
  .option('--dry-run', 'tell what would change, and change nothing')
  .option('--json', 'print the report as JSON')
  .option('--strict', 'refuse an input that has any issue')
  .option(
    '--observed-on <date>',
    'the day on which the source was seen to say this, YYYY-MM-DD (default: the day in the name of the file, else today)',
    day,
  )
  .option('--exclude-share-alike', 'refuse sources under a share-alike licence')
  .addHelpText('after', importHelp)
  .action(async (source: string, place: string | undefined, options: ImportOptions) =>
    (await import('./commands/import.ts')).importCommand(readConfig(process.env), source, place, options),
  );

program
  .command('export')
  .argument('[file]', 'where to write; a name that ends in .gz is compressed (default: standard output)')
  .description('write the whole catalog as JSON Lines, to be taken back by "modelgraph import dump"')
  .option('--with-overlay', 'also what overlays say; without it, nothing of theirs is written')
  .option('--exclude-share-alike', 'leave sources under a share-alike licence out')
  .addHelpText('after', exportHelp)
  .action(async (file: string | undefined, options: ExportOptions) =>
    (await import('./commands/export.ts')).exportCommand(readConfig(process.env), file, options),
  );

program
  .command('backup')
  .argument('<file>', 'where to write; a former backup there is replaced when the new one is whole')
  .description('copy the embedded database as it is, to be taken back by "modelgraph restore"')
  .addHelpText('after', backupHelp)
  .action(async (file: string) => (await import('./commands/backup.ts')).backup(readConfig(process.env), file));

program
  .command('restore')
  .argument('<file>', 'a backup')
  .description('put the database of a backup into DATA_DIR, which must have none')
  .addHelpText('after', restoreHelp)
  .action(async (file: string) => (await import('./commands/restore.ts')).restore(readConfig(process.env), file));

program
  .command('refresh')
  .argument('[sources...]', 'only these')
  .description('import every source that has an address, if it has changed')
  .option('--every <time>', 'again and again, such as 30m, 6h or 1d; until stopped')
  .option('--json', 'print the reports as JSON')
  .option('--exclude-share-alike', 'leave sources under a share-alike licence out')
  .addHelpText('after', importHelp)
  .action(async (only: string[], options: Omit<RefreshOptions, 'only'>) => {
    const { refresh } = await import('./commands/refresh.ts');
    if (!(await refresh(readConfig(process.env), { ...options, only }))) process.exitCode = 1;
  });

program
  .command('sources')
  .description('list the sources: precedence, licence, last import, freshness')
  .option('--json', 'print them as JSON')
  .addHelpText('after', environmentHelp)
  .action(async (options: { json?: boolean }) =>
    (await import('./commands/sources.ts')).sources(readConfig(process.env), options),
  );

program
  .command('schema')
  .description('print the SDL of the public view')
  .option('--subgraph', 'of the federation view instead')
  .action(async (options: { subgraph?: boolean }) => (await import('./commands/schema.ts')).schema(options));

program
  .command('mcp')
  .description('serve the catalog to agents by the Model Context Protocol, on stdin and stdout')
  .option('--port <port>', 'over HTTP instead, at /mcp on this port of 127.0.0.1 (0: any free one)', portNumber)
  .option('--url <endpoint>', 'ask the catalog at this GraphQL endpoint instead of opening one', httpAddress)
  .addHelpText('after', mcpHelp)
  .action(async (options: { port?: number; url?: string }) =>
    (await import('./commands/mcp.ts')).mcp(readConfig(process.env), options),
  );

try {
  await program.parseAsync();
} catch (thrown) {
  const error = databaseFault(thrown);
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
