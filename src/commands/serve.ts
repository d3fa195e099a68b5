import type { Config } from '../config.ts';
import { openCatalog } from '../database/catalog.ts';
import { openDatabase } from '../database/connect.ts';
import { assertMigrated, migrateToLatest } from '../database/migrator.ts';
import { catalogCounts } from '../graph/catalog/catalog.sql.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import { directImporter } from '../importers/importer.ts';
import { roll } from '../importers/roll.ts';
import { loadStartingCatalog } from '../importers/starting-catalog.ts';
import { listen } from '../server/listen.ts';
import { createServer, type Server } from '../server/server.ts';
import { trustedDocuments } from '../server/trusted-documents.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { useEntityTag } from '../server/use-entity-tag.ts';
import { openImportSocket, socketPath } from './import-socket.ts';
import { readiness } from './readiness.ts';
import { rollAtMidnight } from './roll-at-midnight.ts';
import { surviveForgottenErrors } from './survive-forgotten-errors.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * Serves the catalog until the process is told to stop. The embedded database is migrated and filled first; a server's
 * tables are left alone.
 * @throws OperatorError when the database cannot be used or the port cannot be opened
 */
export async function serve(config: Config): Promise<void> {
  const stopped = untilStopped();
  using _surviving = surviveForgottenErrors((error) => console.error('an error that no answer has', error));
  // The port comes first: when it cannot be had, nothing has been made or changed.
  let serving: Server = {
    fetch: async () => new Response('starting\n', { status: 503, headers: { 'retry-after': '5' } }),
  };
  await using listener = await listen({ fetch: (request) => serving.fetch(request) }, config);
  const socket = socketPath(config.dataDir);
  await using database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, socket });
  const { db, kind, description } = database;
  if (kind === 'embedded') {
    await migrateToLatest(db);
    await loadStartingCatalog(db, { onProgress: say });
    await roll(db, new Date());
  } else {
    await assertMigrated(db);
  }
  await using catalog = await openCatalog(database, {
    onPollError: (error) => console.error('the database does not answer', error),
  });
  using _rolling = rollAtMidnight(db);
  // On a server an import opens the database itself.
  await using _imports = kind === 'embedded' ? await openImportSocket(socket, directImporter(db)) : null;
  serving = createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useCatalog(catalog)],
    corsOrigins: config.corsOrigins,
    trustedDocuments: trustedDocuments(),
    trustedDocumentsOnly: config.trustedDocumentsOnly,
    maxRepresentations: config.maxRepresentations,
    ready: () => readiness(catalog),
  });
  const { models, routes, results } = await catalogCounts(db);
  const number = new Intl.NumberFormat('en');
  say(`${config.trustedDocumentsOnly ? 'trusted only ' : 'GraphiQL     '}  ${listener.url}/graphql`);
  say(`subgraph       ${listener.url}/subgraph`);
  say(`database       ${description}`);
  say(
    `catalog        ${number.format(models)} models, ${number.format(routes)} routes, ${number.format(results)} results`,
  );
  if (kind === 'embedded') {
    say('               (the embedded database is for trying, developing, testing and small catalogs)');
  }
  await stopped;
  // Running requests end before the database closes; subscriptions would not end by themselves.
  catalog.endFollowing();
  await listener[Symbol.asyncDispose]();
}

function say(line: string): void {
  console.log(line);
}
