import { createHash } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firstLine, OperatorError } from '../database/errors.ts';
import type { ImportReport } from '../importers/import-report.ts';
import type { ImportRequest } from '../importers/import-source.ts';
import type { Importer, SourceState } from '../importers/importer.ts';
import type { ExportOptions } from '../importers/left-out.ts';
import type { Log } from '../server/log.ts';
import { sendDump } from './send-dump.ts';

/** One line of the answer to an import: how far it is, what came out, or why nothing did. */
type Line = { step: string; done: number } | { reports: ImportReport[] } | { refused: string } | { broken: string };

/** What is done for others. */
interface SocketWork {
  importer: Importer;
  /** A backup, as it stands in its file. */
  backup: () => Promise<Buffer>;
  log: Pick<Log, 'error'>;
}

const longestPath = 100;
const unheard =
  'the server\'s answer ended early, so whether it was imported is not known: "modelgraph sources" tells when the server runs';

/** Where the process that holds a data folder takes imports. Paths of sockets are short: a deep folder's lies elsewhere. */
export function socketPath(dataDir: string): string {
  const inside = resolve(dataDir, 'modelgraph.sock');
  if (Buffer.byteLength(inside) <= longestPath) return inside;
  return join(tmpdir(), `modelgraph-${createHash('sha256').update(inside).digest('hex').slice(0, 16)}.sock`);
}

/** Takes imports from other processes of the same user on a local socket, one after the other. Disposing closes it. */
export async function openImportSocket(path: string, work: SocketWork): Promise<AsyncDisposable> {
  await rm(path, { force: true });
  const server = createServer((request, response) => {
    void answer(request, response, work).catch((error) => response.destroy(error));
  });
  server.requestTimeout = 0;
  await new Promise<void>((listening, reject) => {
    server.once('error', reject);
    server.listen(path, listening);
  }).catch((error) => {
    throw new OperatorError(`cannot open the socket ${path}: ${firstLine(error)}`, { cause: error });
  });
  await chmod(path, 0o600);
  return {
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      await closed;
      await rm(path, { force: true });
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { importer, backup, log }: SocketWork,
): Promise<void> {
  const say = (line: Line | SourceState[]) => response.write(`${JSON.stringify(line)}\n`);
  response.setHeader('content-type', 'application/jsonl');
  try {
    if (request.url === '/sources') say(await importer.sources());
    else if (request.url === '/backup') {
      const packed = await backup();
      response.setHeader('content-type', 'application/octet-stream').end(packed);
      return;
    } else if (request.url === '/export') {
      await sendDump(response, importer, (await json(request)) as ExportOptions);
      return;
    } else {
      const asked = (await json(request)) as ImportRequest;
      say({ reports: await importer.import(asked, (step, done) => say({ step, done })) });
    }
  } catch (error) {
    say(error instanceof OperatorError ? { refused: error.message } : { broken: firstLine(error) });
    if (!(error instanceof OperatorError)) log.error('an import broke down', error);
  }
  response.end();
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Imports through the process that listens on a socket. */
export function socketImporter(socket: string): Importer {
  return {
    async import(request, onStep = () => {}) {
      for await (const line of ask<Line>(socket, '/import', JSON.stringify(request), unheard)) {
        if ('reports' in line) return line.reports;
        if ('step' in line) onStep(line.step, line.done);
        else throw lineError(line);
      }
      throw new OperatorError(unheard);
    },
    async sources() {
      for await (const line of ask<SourceState[] | { refused: string } | { broken: string }>(socket, '/sources', '')) {
        if (Array.isArray(line)) return line;
        throw lineError(line);
      }
      throw new OperatorError('the server did not answer');
    },
    async export(options, write) {
      for await (const chunk of send(socket, '/export', JSON.stringify(options))) {
        if (chunk.startsWith('{"refused"') || chunk.startsWith('{"broken"')) throw lineError(JSON.parse(chunk));
        await write(chunk);
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

function lineError(line: { refused: string } | { broken: string }): OperatorError {
  return new OperatorError('refused' in line ? line.refused : `the server could not do it: ${line.broken}`);
}

async function* ask<T>(socketPath: string, path: string, body: string, early?: string): AsyncGenerator<T> {
  let rest = '';
  for await (const chunk of send(socketPath, path, body, early)) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line) as T;
  }
}

async function* send(
  socketPath: string,
  path: string,
  body: string,
  early = 'the server ended before it had answered',
): AsyncGenerator<string> {
  const response = await new Promise<IncomingMessage>((answered, reject) => {
    const request = httpRequest({ socketPath, path, method: 'POST' }, answered);
    request.once('error', reject);
    request.end(body);
  }).catch((error) => {
    throw new OperatorError(`the server does not answer on ${socketPath}: ${firstLine(error)}`, { cause: error });
  });
  response.setEncoding('utf8');
  try {
    for await (const chunk of response) yield chunk as string;
  } catch (error) {
    throw new OperatorError(early, { cause: error });
  }
}
