import { createServer } from 'node:http';
import { Response as FastResponse } from '@whatwg-node/fetch';
import { createServerAdapter } from '@whatwg-node/server';
import { noteEpoch } from '../../src/server/answer-epoch.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';
import { serveHttp } from '../servers/serve-http.ts';

/** The cache of whole answers that our server has, in front of another one; nothing moves meanwhile. */
export async function behindCache(behind: string, close: () => PromiseLike<void>) {
  const epoch = { revision: 1, day: '2026-11-25' };
  const cache = new ResponseCache({ epoch: () => epoch });
  const ask = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${behind}${pathname}${search}`, { method: 'POST', headers, body });
    const text = await response.text();
    noteEpoch(request, epoch);
    cache.plugin.onResultProcess?.({ request, result: JSON.parse(text) } as never);
    return new FastResponse(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  };
  const adapter = createServerAdapter((request: Request) => cache.answer(request, FastResponse, () => ask(request)));
  return serveHttp(createServer(adapter), async () => close());
}
