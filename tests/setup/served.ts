import { createCatalogServer } from '../../src/commands/catalog-server.ts';
import { readConfig } from '../../src/config.ts';
import { DatabaseWatch } from '../../src/database/watch.ts';
import type { Bucket } from '../../src/server/bucket/bucket.ts';
import type { Site } from '../../src/server/pages/site.ts';
import type { Server } from '../../src/server/server.ts';
import type { Tracing } from '../../src/server/tracing.ts';
import { openTestCatalog, type TestCatalog } from './catalog.ts';

interface ServedOptions {
  /** Settings, as in the environment. */
  env?: Record<string, string>;
  /** The clock of the machine that serves. */
  now?: () => Date;
  tracing?: Tracing;
  /** What clients may spend. */
  bucket?: Bucket;
  site?: Site;
}

interface LogRecord {
  level: 'info' | 'warn' | 'error';
  message: string;
  fields?: object;
}

/** A catalog as `modelgraph serve` serves it, but for the port. */
export interface ServedCatalog extends AsyncDisposable {
  server: Server;
  catalog: TestCatalog;
  watch: DatabaseWatch;
  log: LogRecord[];
  /** Tells the server that it is to stop. */
  stop(): void;
  get(path: string): Promise<Response>;
  /** A sample of `/metrics`; undefined when it is not there. */
  metric(sample: string): Promise<number | undefined>;
}

/** Opens a catalog of its own for a test, with all that surrounds it when it is served. */
export async function openServedCatalog({
  env = {},
  now,
  tracing,
  bucket,
  site,
}: ServedOptions = {}): Promise<ServedCatalog> {
  const catalog = await openTestCatalog();
  const log: LogRecord[] = [];
  let stopping = false;
  const watch = new DatabaseWatch({
    database: catalog.serving,
    revision: () => catalog.catalog.current().epoch.revision,
    everyMs: 2 ** 30,
    ...(now ? { now } : {}),
  });
  const server = createCatalogServer(readConfig(env), {
    catalog: catalog.catalog,
    database: catalog.serving,
    watch,
    stopping: () => stopping,
    log: {
      info: (message, fields) => log.push({ level: 'info', message, fields }),
      warn: (message, fields) => log.push({ level: 'warn', message, fields }),
      error: (message, error) => log.push({ level: 'error', message, fields: { error } }),
    },
    tracing: tracing ?? null,
    bucket,
    site,
  });
  const get = (path: string) => server.fetch(new Request(`http://modelgraph.test${path}`));
  return {
    server,
    catalog,
    watch,
    log,
    stop: () => {
      stopping = true;
    },
    get,
    async metric(sample) {
      const line = (await (await get('/metrics')).text()).split('\n').find((one) => one.startsWith(`${sample} `));
      return line === undefined ? undefined : Number(line.slice(sample.length + 1));
    },
    async [Symbol.asyncDispose]() {
      await watch[Symbol.asyncDispose]();
      await catalog[Symbol.asyncDispose]();
    },
  };
}
