import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type CatalogClient, CatalogError } from '../../client/src/client.ts';
import type { AnyTool } from './tool.ts';
import { tools } from './tools.ts';

const instructions =
  'A catalog of language models: which exist, what they can do, where they are served, what they cost, how they score. ' +
  'Null means "not known", never no and never zero. Prices are exact decimals as text, in USD per 1 000 000 tokens unless ' +
  'a unit or currency says otherwise. Things are named by slugs; search_catalog finds them.';

/** A Model Context Protocol server whose tools ask the catalog. It belongs to one connection. */
export function createMcpServer(catalog: CatalogClient, version: string): McpServer {
  const server = new McpServer({ name: 'modelgraph', title: 'Modelgraph', version }, { instructions });
  for (const tool of tools) {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (input, { signal }) => run(catalog, tool, input, signal),
    );
  }
  return server;
}

async function run(catalog: CatalogClient, tool: AnyTool, input: object, signal: AbortSignal): Promise<CallToolResult> {
  try {
    const result = await catalog.query(tool.operation, tool.variables(input as never) as never, { signal });
    const answer = tool.answer ? tool.answer(result as never, input as never) : result;
    if (answer === null) return failed('NOT_FOUND: there is no such thing. Use search_catalog to find its slug.');
    return { content: [{ type: 'text', text: JSON.stringify(answer) }] };
  } catch (error) {
    // What the catalog says of a wrong argument is for the agent to read; anything else is a fault of ours.
    if (error instanceof CatalogError) return failed(`${error.code}: ${error.message}`);
    throw error;
  }
}

function failed(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}
