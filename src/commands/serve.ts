import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { Config } from '../config.ts';
import { openCatalog } from '../database/catalog.ts';
import { openDatabase } from '../database/connect.ts';
import { assertMigrated, migrateToLatest } from '../database/migrator.ts';
import { catalogCounts } from '../graph/catalog/catalog.sql.ts';
import { directImporter } from '../importers/importer.ts';
import { roll } from '../importers/roll.ts';
import { listen } from '../server/listen.ts';
import { builtSite } from '../server/pages/site.ts';
import type { Server } from '../server/server.ts';
import { openImportSocket, socketPath } from './import-socket.ts';
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
  const opening = openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, socket });
  // The graph loads while the database opens: they take about as long as each other.
  const [loaded] = await Promise.allSettled([import('./catalog-server.ts'), opening]);
  await using database = await opening;
  if (loaded.status === 'rejected') throw loaded.reason;
  const { db, kind, description } = database;
  if (kind === 'embedded') await migrateToLatest(db);
  else await assertMigrated(db);
  await using catalog = await openCatalog(database, {
    onPollError: (error) => console.error('the database does not answer', error),
  });
  const filled = catalog.current().epoch.revision > 0;
  if (kind === 'embedded') {
    if (!filled) await fill(db, say);
    await roll(db, new Date());
    await catalog.refresh();
  }
  using _rolling = rollAtMidnight(db);
  // On a server an import opens the database itself.
  await using _imports = kind === 'embedded' ? await openImportSocket(socket, directImporter(db)) : null;
  const site = builtSite();
  serving = loaded.value.createCatalogServer(catalog, config, site);
  const { models, routes, results } = await catalogCounts(db);
  const number = new Intl.NumberFormat('en');
  if (site) say(`pages          ${listener.url}`);
  say(`${config.trustedDocumentsOnly ? 'trusted only ' : 'GraphiQL     '}  ${listener.url}/graphql`);
  say(`subgraph       ${listener.url}/subgraph`);
  say(`database       ${description}`);
  say(
    `catalog        ${number.format(models)} models, ${number.format(routes)} routes, ${number.format(results)} results`,
  );
  if (kind === 'embedded') {
    say('               (the embedded database is for trying, developing, testing and small catalogs)');
  }
  // Facts that come with the program are compared behind the scenes: they differ only after an update of the program.
  const comparing = kind === 'embedded' && filled ? fill(db).catch(sayWhatFailed) : null;
  await stopped;
  await comparing;
  // Running requests end before the database closes; subscriptions would not end by themselves.
  catalog.endFollowing();
  await listener[Symbol.asyncDispose]();
}

async function fill(db: Kysely<DB>, onProgress?: (line: string) => void): Promise<void> {
  const { loadStartingCatalog } = await import('../importers/starting-catalog.ts');
  await loadStartingCatalog(db, { onProgress });
}

function sayWhatFailed(error: unknown): void {
  console.error('the facts that come with the program could not be compared', error);
}

function say(line: string): void {
  console.log(line);
}
