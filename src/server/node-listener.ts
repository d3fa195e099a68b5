import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import { earlyLength } from './early-body.ts';
import type { SentAnswer } from './recall.ts';
import type { RequestHead } from './request-head.ts';
import type { Server } from './server.ts';
import { goOnWith } from './unfinished.ts';

export interface ListenerOptions {
  /** How long a client may take nothing of a whole answer: then its connection is closed. */
  sendingMs?: number;
}

interface Asked {
  req?: IncomingMessage;
  res?: ServerResponse;
  /** The head of a request that the lean path has begun with. */
  begun?: RequestHead;
}

/**
 * Lets Node ask a server: what is in memory by the shorter way, what is known to be good by the lean path, all else as
 * requests of the Fetch API.
 */
export function nodeListener(server: Server, { sendingMs = 60_000 }: ListenerOptions = {}): RequestListener {
  const longer = createServerAdapter<Asked>(async (request: Request, { req, res, begun }) => {
    if (begun) goOnWith(request, begun);
    const answer = await server.fetch(request, req?.socket.remoteAddress);
    // The adapter takes every limit off the connection before it sends.
    if (res) setImmediate(() => letGo(res, sendingMs));
    return answer;
  });
  return (request, response) => {
    const short = (server.recall && isForView(request)) || (server.lean && isForLean(request));
    if (!short) {
      longer(request, response);
      return;
    }
    const head = headOf(request);
    const length = request.method === 'POST' ? earlyLength(head) : null;
    if (request.method === 'GET') askFor(head, '', null);
    else if (!length) goOn(null);
    else {
      // A body comes in one piece, or goes the longer way.
      request.once('readable', () => {
        const bytes: Buffer | null = request.read();
        if (bytes?.byteLength === length) askFor(head, bytes.toString('utf8'), bytes);
        else goOn(bytes);
      });
    }

    function askFor(asked: RequestHead, body: string, bytes: Buffer | null): void {
      const peer = request.socket.remoteAddress;
      const recalled = server.recall?.(asked, body, peer) ?? null;
      const found = recalled ?? (isForLean(request) ? server.lean?.(asked, body, peer, response) : null) ?? null;
      if (found instanceof Promise) {
        // What fails here fails there again, and is told as every fault is.
        void found.catch(() => null).then((answer) => (answer ? sendFound(answer) : goOn(bytes, asked)));
      } else if (found) sendFound(found);
      else goOn(bytes);
    }

    function sendFound(answer: SentAnswer): void {
      if (response.destroyed) return;
      send(response, answer);
      letGo(response, sendingMs);
    }

    function goOn(bytes: Buffer | null, begun?: RequestHead): void {
      // As if it had not been read.
      if (bytes) request.unshift(bytes);
      longer(request, response, { begun });
    }
  };
}

function isForView({ url }: IncomingMessage): boolean {
  return url?.startsWith('/graphql') === true || url?.startsWith('/subgraph') === true;
}

function isForLean({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === '/graphql';
}

function headOf({ method = '', url = '', headers }: IncomingMessage): RequestHead {
  return {
    method,
    url: `http://${headers.host}${url}`,
    headers: { get: (name) => (headers[name] as string | undefined) ?? null },
  };
}

/** Closes the connection of an answer that is not sent yet when its client takes nothing of it for so long. */
function letGo(response: ServerResponse, milliseconds: number): void {
  if (response.writableFinished) return;
  response.setTimeout(milliseconds, () => {
    if (response.socket && response.socket.writableLength > 0) response.socket.destroy();
  });
}

function send(response: ServerResponse, { status, headers, body }: SentAnswer): void {
  response.writeHead(status, headers);
  response.end(body);
  response.req.resume();
}
