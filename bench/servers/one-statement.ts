import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompiledQuery } from 'kysely';
import { Pool } from 'pg';
import { openDatabase } from '../../src/database/connect.ts';
import type { DatabasePlace } from '../harness/contestant.ts';
import { statements } from '../one-statement/statements.ts';
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

async function answer(runner: Runner, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = request.url?.slice(1) ?? '';
  const statement = statements[name];
  if (!statement) {
    response.writeHead(404).end();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const today = new Date().toISOString().slice(0, 10);
  const body = `{"data":${await runner.run(name, statement.sql, statement.parameters(today, variables))}}`;
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) })
    .end(body);
}

await takePart(async (place) => {
  const runner = await openRunner(place);
  let requests = 0;
  const http = createServer((request, response) => {
    requests++;
    answer(runner, request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    // One each: that is the point of it.
    statements: () => requests,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await runner[Symbol.asyncDispose]();
    },
  };
});
