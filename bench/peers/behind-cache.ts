import { createServer } from 'node:http';
import { Response as FastResponse } from '@whatwg-node/fetch';
import { noteEpoch } from '../../src/server/answer-epoch.ts';
import { nodeListener } from '../../src/server/node-listener.ts';
import { openRecall } from '../../src/server/recall.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';
import { keptBytes } from '../kept-bytes.ts';
import { serveHttp } from '../servers/serve-http.ts';

/** The cache of whole answers that our server has, by its shorter way, in front of another one; nothing moves meanwhile. */
export async function behindCache(behind: string, close: () => PromiseLike<void>) {
  const epoch = { revision: 1, day: '2026-11-25' };
  const cache = new ResponseCache({ epoch: () => epoch, maxBytes: keptBytes });
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
  const listener = nodeListener({
    fetch: (request) => cache.answer(request, { NewResponse: FastResponse, ask: () => ask(request) }),
    recall: openRecall(cache, {
      bucket: null,
      corsOrigins: ['*'],
      whoAsks: () => ({ key: '', gateway: false }),
      observers: [],
    }),
  });
  return serveHttp(createServer(listener), async () => close());
}
