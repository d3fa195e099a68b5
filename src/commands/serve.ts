import type { Config } from '../config.ts';
import { openCatalog } from '../database/catalog.ts';
import { openDatabase } from '../database/connect.ts';
import { catalogCounts } from '../graph/catalog/catalog.sql.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import { listen } from '../server/listen.ts';
import { createServer, type Server } from '../server/server.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { readyCatalog } from './ready-catalog.ts';
import { rollAtMidnight } from './roll-at-midnight.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * Serves the catalog until the process is told to stop. The embedded database is migrated and filled first; a server's
 * tables are left alone.
 * @throws OperatorError when the database cannot be used or the port cannot be opened
 */
export async function serve(config: Config): Promise<void> {
  const stopped = untilStopped();
  // The port comes first: when it cannot be had, nothing has been made or changed.
  let serving: Server = {
    fetch: async () => new Response('starting\n', { status: 503, headers: { 'retry-after': '5' } }),
  };
  await using listener = await listen({ fetch: (request) => serving.fetch(request) }, config);
  await using database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  const { db, kind, description } = database;
  await readyCatalog(database, say);
  await using catalog = await openCatalog(database, {
    onPollError: (error) => console.error('the database does not answer', error),
  });
  using _rolling = rollAtMidnight(db);
  serving = createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useCatalog(catalog)],
    corsOrigins: config.corsOrigins,
  });
  const { models, routes, results } = await catalogCounts(db);
  const number = new Intl.NumberFormat('en');
  say(`GraphiQL       ${listener.url}/graphql`);
  say(`subgraph       ${listener.url}/subgraph`);
  say(`database       ${description}`);
  say(
    `catalog        ${number.format(models)} models, ${number.format(routes)} routes, ${number.format(results)} results`,
  );
  if (kind === 'embedded') {
    say('               (the embedded database is for trying, developing, testing and small catalogs)');
  }
  await stopped;
  // Running requests end before the database closes.
  await listener[Symbol.asyncDispose]();
}

function say(line: string): void {
  console.log(line);
}
