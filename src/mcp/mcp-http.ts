import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { CatalogClient } from '../../client/src/client.ts';
import { createMcpServer } from './mcp-server.ts';

interface McpHttpOptions {
  catalog: CatalogClient;
  version: string;
  /** Origins, beside this machine's own, whose pages may connect. */
  origins: readonly string[];
}

const mostBodyBytes = 100_000;
const local = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Model Context Protocol over HTTP at `/mcp`, without sessions: every request stands for itself. Pages of other origins,
 * and names that a page has made to point at this machine, are refused, as the protocol demands.
 */
export function createMcpHttp({ catalog, version, origins }: McpHttpOptions): {
  fetch(request: Request): Promise<Response>;
} {
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname !== '/mcp') return refused(404, 'Only /mcp is served here.');
      if (!isAllowed(request, origins)) return refused(403, 'This origin may not connect.');
      if (request.method !== 'POST') {
        return refused(405, 'There are no sessions and no streams here: send messages by POST.', { allow: 'POST' });
      }
      const transport = new WebStandardStreamableHTTPServerTransport({
        enableJsonResponse: true,
        maxRequestBodySize: mostBodyBytes,
      });
      const server = createMcpServer(catalog, version);
      await server.connect(transport);
      try {
        return await transport.handleRequest(request);
      } finally {
        await server.close();
      }
    },
  };
}

function isAllowed(request: Request, origins: readonly string[]): boolean {
  const host = request.headers.get('host');
  if (host === null || !isLocal(`http://${host}`)) return false;
  const origin = request.headers.get('origin');
  return origin === null || isLocal(origin) || origins.includes(origin);
}

function isLocal(address: string): boolean {
  return URL.canParse(address) && local.has(new URL(address).hostname);
}

function refused(status: number, message: string, headers: Record<string, string> = {}): Response {
  const error = { code: -32_000, message };
  return Response.json({ jsonrpc: '2.0', error, id: null }, { status, headers });
}
