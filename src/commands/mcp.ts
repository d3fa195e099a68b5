import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type CatalogClient, createClient } from '../../client/src/client.ts';
import type { Config } from '../config.ts';
import { openCatalog } from '../database/catalog.ts';
import { openDatabase } from '../database/connect.ts';
import { publicSchema, subgraphSchema } from '../graph/schema.ts';
import { createMcpHttp } from '../mcp/mcp-http.ts';
import { createMcpServer } from '../mcp/mcp-server.ts';
import { listen } from '../server/listen.ts';
import { createServer } from '../server/server.ts';
import { useCatalog } from '../server/use-catalog.ts';
import { readDatabaseOf } from './database-of.ts';
import { packageVersion } from './package-version.ts';
import { readyCatalog } from './ready-catalog.ts';
import { rollDaily } from './roll-daily.ts';
import { untilStopped } from './until-stopped.ts';

interface McpOptions {
  /** The GraphQL endpoint of a catalog that is served already; without it this process opens one itself. */
  url?: string;
  /** Serve over HTTP on this port of 127.0.0.1, instead of stdin and stdout. */
  port?: number;
}

/**
 * Serves the catalog to agents by the Model Context Protocol until the client is gone or the process is told to stop. What
 * there is to tell goes to stderr: stdout belongs to the protocol.
 * @throws OperatorError when the database cannot be used or the port cannot be opened
 */
export async function mcp(config: Config, { url, port }: McpOptions): Promise<void> {
  const stopped = untilStopped();
  if (url !== undefined) return serveAgents(createClient({ url }), { config, port, stopped });
  await using database = await openDatabase(readDatabaseOf(config));
  await readyCatalog(database, tell);
  await using catalog = await openCatalog(database, {
    onPollError: (error) => console.error('the database does not answer', error),
  });
  using _rolling = rollDaily({
    // A replica takes no writes: the process that serves the primary rolls.
    db: () => (config.databaseReadUrl === undefined ? database.db : null),
    onError: (error) => console.error('could not bring prices to the new day', error),
  });
  const server = createServer({ schema: publicSchema, subgraph: subgraphSchema, plugins: [useCatalog(catalog)] });
  // By the server's own front door, so that agents meet the same limits and errors as everybody.
  const client = createClient({
    url: 'http://modelgraph.invalid/graphql',
    fetch: (target, init) => server.fetch(new Request(target, init)),
  });
  await serveAgents(client, { config, port, stopped });
}

interface Serving {
  config: Config;
  port: number | undefined;
  stopped: Promise<void>;
}

async function serveAgents(catalog: CatalogClient, { config, port, stopped }: Serving): Promise<void> {
  const version = packageVersion();
  if (port !== undefined) {
    const http = createMcpHttp({ catalog, version, origins: config.corsOrigins });
    await using listener = await listen(http, { host: '127.0.0.1', port });
    tell(`MCP            ${listener.url}/mcp`);
    return await stopped;
  }
  const gone = new Promise<void>((resolve) => process.stdin.once('close', () => resolve()));
  const server = createMcpServer(catalog, version);
  await server.connect(new StdioServerTransport());
  tell('MCP            on stdin and stdout');
  await Promise.race([stopped, gone]);
  await server.close();
}

function tell(line: string): void {
  console.error(line);
}
