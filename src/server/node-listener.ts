import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import { earlyLength } from './early-body.ts';
import type { SentAnswer } from './recall.ts';
import type { RequestHead } from './request-head.ts';
import type { Server } from './server.ts';

/** Lets Node ask a server: what is in memory by the shorter way, all else as requests of the Fetch API. */
export function nodeListener(server: Server): RequestListener {
  const longer = createServerAdapter<{ req?: IncomingMessage }>((request: Request, { req }) =>
    server.fetch(request, req?.socket.remoteAddress),
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
        void found.catch(() => null).then((answer) => (answer ? send(response, answer) : goOn(bytes)));
      } else if (found) send(response, found);
      else goOn(bytes);
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

function send(response: ServerResponse, { status, headers, body }: SentAnswer): void {
  response.writeHead(status, headers);
  response.end(body);
  response.req.resume();
}
