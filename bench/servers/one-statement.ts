import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CompiledQuery } from 'kysely';
import { Pool } from 'pg';
import { openDatabase } from '../../src/database/connect.ts';
import type { DatabasePlace } from '../harness/contestant.ts';
import { statements } from '../one-statement/statements.ts';
import { serveHttp } from './serve-http.ts';
import { takePart } from './take-part.ts';

interface Runner extends AsyncDisposable {
  /** Runs a statement and gives its column `data`. */
  run(name: string, sql: string, parameters: unknown[]): Promise<string>;
}

type Row = { data: string };

/** On a server through pg alone, prepared by name: the least that can stand between a request and PostgreSQL. */
async function openRunner(place: DatabasePlace): Promise<Runner> {
  if ('url' in place) {
    const pool = new Pool({ connectionString: place.url, max: 10 });
    return {
      run: async (name, text, values) => (await pool.query<Row>({ name, text, values })).rows[0]?.data ?? '',
      [Symbol.asyncDispose]: () => pool.end(),
    };
  }
  const database = await openDatabase(place);
  return {
    run: async (_name, sql, parameters) =>
      (await database.db.executeQuery<Row>(CompiledQuery.raw(sql, parameters))).rows[0]?.data ?? '',
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

/** Makes the answer to a request: its bytes, or null when there is no such operation. */
type Answer = (path: string, body: string) => Promise<Buffer | null>;

function answerBy(runner: Runner): Answer {
  return async (path, body) => {
    const name = path.slice(1);
    const statement = statements[name];
    if (!statement) return null;
    const { variables } = JSON.parse(body);
    const today = new Date().toISOString().slice(0, 10);
    return Buffer.from(`{"data":${await runner.run(name, statement.sql, statement.parameters(today, variables))}}`);
  };
}

/** Keeps each answer by the bytes of its request, without the spaces that PostgreSQL writes. */
function fromMemory(answer: Answer): Answer {
  const kept = new Map<string, Buffer | null>();
  return async (path, body) => {
    const key = `${path} ${body}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = await answer(path, body);
    const packed = found && Buffer.from(JSON.stringify(JSON.parse(found.toString('utf8'))));
    kept.set(key, packed);
    return packed;
  };
}

async function respond(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = await answer(request.url ?? '', Buffer.concat(chunks).toString('utf8'));
  if (body === null) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.byteLength })
      .end(body);
}

await takePart(async (place, mode) => {
  const runner = await openRunner(place);
  let ran = 0;
  const counted: Runner = {
    ...runner,
    run(...call) {
      ran++;
      return runner.run(...call);
    },
  };
  const answer = mode === 'memory' ? fromMemory(answerBy(counted)) : answerBy(counted);
  const http = createServer((request, response) => {
    respond(answer, request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const listening = await serveHttp(http, () => runner[Symbol.asyncDispose]() as Promise<void>);
  return { ...listening, statements: () => ran };
});
