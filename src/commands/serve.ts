import { setTimeout as delay } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { Config } from '../config.ts';
import { openCatalog } from '../database/catalog.ts';
import { openDatabase } from '../database/connect.ts';
import { assertMigrated, migrateToLatest } from '../database/migrator.ts';
import { DatabaseWatch } from '../database/watch.ts';
import { catalogCounts } from '../graph/catalog/catalog.sql.ts';
import { directImporter } from '../importers/importer.ts';
import { roll } from '../importers/roll.ts';
import type { Bucket } from '../server/bucket/bucket.ts';
import { openBucket } from '../server/bucket/open-bucket.ts';
import { listen } from '../server/listen.ts';
import type { Log } from '../server/log.ts';
import { builtSite } from '../server/pages/site.ts';
import type { Server } from '../server/server.ts';
import type { Tracing } from '../server/tracing.ts';
import { databaseOf, readDatabaseOf } from './database-of.ts';
import { openImportSocket, socketPath } from './import-socket.ts';
import { openLog } from './open-log.ts';
import { packBackup } from './pack-backup.ts';
import { packageVersion } from './package-version.ts';
import { rollDaily } from './roll-daily.ts';
import { surviveForgottenErrors } from './survive-forgotten-errors.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * Serves the catalog until the process is told to stop. The embedded database is migrated and filled first; a server's
 * tables are left alone.
 * @throws OperatorError when the database cannot be used or the port cannot be opened
 */
export async function serve(config: Config): Promise<void> {
  let stopping = false;
  const stopped = untilStopped().then(() => {
    stopping = true;
  });
  const log = await openLog(config);
  const say = (label: string, text: string) => log.info(`${label.padEnd(15)}${text}`);
  using _surviving = surviveForgottenErrors((error) => log.error('an error that no answer has', error));
  // The port comes first: when it cannot be had, nothing has been made or changed.
  let serving: Server = {
    fetch: async () => new Response('starting\n', { status: 503, headers: { 'retry-after': '5' } }),
  };
  await using tracing = await openTracingOf(config);
  await using listener = await listen(
    {
      fetch: (request, peer) => serving.fetch(request, peer),
      recall: (request, body, peer) => serving.recall?.(request, body, peer) ?? null,
      lean: (request, body, peer, client) => serving.lean?.(request, body, peer, client) ?? null,
    },
    config,
  );
  const socket = socketPath(config.dataDir);
  const opening = openDatabase({ ...readDatabaseOf(config), socket });
  // The graph loads while the database opens: they take about as long as each other.
  const [loaded] = await Promise.allSettled([import('./catalog-server.ts'), opening]);
  await using database = await opening;
  if (loaded.status === 'rejected') throw loaded.reason;
  const { db, kind, description } = database;
  if (kind === 'embedded') await migrateToLatest(db);
  else await assertMigrated(db);
  await using catalog = await openCatalog(database, {
    onPollError: (error) => log.error('the database does not answer', error),
  });
  const filled = catalog.current().epoch.revision > 0;
  if (kind === 'embedded') {
    if (!filled) await fill(db, log.info);
    await roll(db, new Date());
    await catalog.refresh();
  }
  await using watch = new DatabaseWatch({
    database,
    revision: () => catalog.current().epoch.revision,
    ...(config.databaseReadUrl === undefined ? {} : { openPrimary: () => openDatabase(databaseOf(config)) }),
    onPrimary: (error) =>
      error === null ? log.info('the primary answers again') : log.error('the primary does not answer', error),
  });
  using _rolling = rollDaily({
    db: () => watch.primary?.db ?? null,
    onError: (error) => log.error('could not bring prices to the new day', error),
  });
  // On a server an import opens the database itself.
  const work = { importer: directImporter(db), backup: () => packBackup(database), log };
  await using _imports = kind === 'embedded' ? await openImportSocket(socket, work) : null;
  await using bucket = await openBucketOf(config, log);
  const site = builtSite();
  serving = loaded.value.createCatalogServer(config, {
    catalog,
    database,
    watch,
    stopping: () => stopping,
    log,
    tracing,
    bucket,
    site,
  });
  const { models, routes, results } = await catalogCounts(db);
  const number = new Intl.NumberFormat('en');
  if (site) say('pages', listener.url);
  say(nameOfView(config), `${listener.url}/graphql`);
  say('subgraph', `${listener.url}/subgraph`);
  say('database', `${description}${config.databaseReadUrl === undefined ? '' : ', to read from'}`);
  say('catalog', `${number.format(models)} models, ${number.format(routes)} routes, ${number.format(results)} results`);
  if (kind === 'embedded') {
    say('', '(the embedded database is for trying, developing, testing and small catalogs)');
  }
  // Facts that come with the program are compared behind the scenes: they differ only after an update of the program.
  const comparing =
    kind === 'embedded' && filled
      ? fill(db).catch((error) => log.error('the facts that come with the program could not be compared', error))
      : null;
  await stopped;
  // Meanwhile /ready says that no more requests should come, and those that do are answered.
  await delay(config.shutdownDelay * 1_000);
  await comparing;
  // Running requests end before the database closes; subscriptions would not end by themselves.
  catalog.endFollowing();
  await listener[Symbol.asyncDispose]();
}

async function fill(db: Kysely<DB>, onProgress?: (line: string) => void): Promise<void> {
  const { loadStartingCatalog } = await import('../importers/starting-catalog.ts');
  await loadStartingCatalog(db, { onProgress });
}

/** Its packages take a while to load, and few need them. */
async function openTracingOf({ traces }: Config): Promise<Tracing | null> {
  if (traces === undefined) return null;
  const { openTracing } = await import('../server/open-tracing.ts');
  return openTracing({ ...traces, version: packageVersion() });
}

function nameOfView({ trustedDocumentsOnly, graphiql }: Config): string {
  return trustedDocumentsOnly ? 'trusted only' : graphiql ? 'GraphiQL' : 'graph';
}

async function openBucketOf({ rateLimit, redisUrl }: Config, log: Log): Promise<Bucket | null> {
  if (rateLimit === 0) return null;
  return openBucket({
    points: rateLimit,
    redisUrl,
    onRedisError: (error) => log.error('Redis does not answer; this process counts for itself until it does', error),
  });
}
