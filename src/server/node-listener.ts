import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import { earlyLength } from './early-body.ts';
import type { SentAnswer } from './recall.ts';
import type { RequestHead } from './request-head.ts';
import type { Server } from './server.ts';

export interface ListenerOptions {
  /** How long a client may take nothing of a whole answer: then its connection is closed. */
  sendingMs?: number;
}

/** Lets Node ask a server: what is in memory by the shorter way, all else as requests of the Fetch API. */
export function nodeListener(server: Server, { sendingMs = 60_000 }: ListenerOptions = {}): RequestListener {
  const longer = createServerAdapter<{ req?: IncomingMessage; res?: ServerResponse }>(
    async (request: Request, { req, res }) => {
      const answer = await server.fetch(request, req?.socket.remoteAddress);
      // The adapter takes every limit off the connection before it sends.
      if (res) setImmediate(() => letGo(res, sendingMs));
      return answer;
    },
  );
  return (request, response) => {
    if (!server.recall || !isForView(request)) {
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
      const found = server.recall?.(asked, body, request.socket.remoteAddress) ?? null;
      if (found instanceof Promise) {
        // What fails here fails there again, and is told as every fault is.
        void found.catch(() => null).then((answer) => (answer ? sendFound(answer) : goOn(bytes)));
      } else if (found) sendFound(found);
      else goOn(bytes);
    }

    function sendFound(answer: SentAnswer): void {
      send(response, answer);
      letGo(response, sendingMs);
    }

    function goOn(bytes: Buffer | null): void {
      // As if it had not been read.
      if (bytes) request.unshift(bytes);
      longer(request, response);
    }
  };
}

function isForView({ url }: IncomingMessage): boolean {
  return url?.startsWith('/graphql') === true || url?.startsWith('/subgraph') === true;
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
