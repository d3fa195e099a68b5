import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/database/connect.ts';
import { OperatorError } from '../../src/database/errors.ts';
import { errorResponse, handshake, readyForQuery, wireMessage } from '../../src/database/wire-messages.ts';
import { urlOf } from '../setup/server-databases.ts';

const secret = 's3cret';
const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The port of a server that treats each connection as told. */
async function serverThat(treats: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    closers.push(() => socket.destroy());
    treats(socket);
  });
  closers.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
}

async function failureOf(url: string): Promise<OperatorError> {
  const failure = await openDatabase({ url, dataDir: '' }).then(
    async (database) => database[Symbol.asyncDispose](),
    (error) => error,
  );
  expect(failure).toBeInstanceOf(OperatorError);
  expect(failure.message).not.toContain('\n');
  expect(failure.message).not.toContain(secret);
  return failure;
}

describe('a URL that leads nowhere is reported in one line without the password', () => {
  it.each([
    `mysql://someone:${secret}@127.0.0.1/catalog`,
    `postgres://someone:${secret}@127.0.0.1:port/catalog`,
    `postgres://someone:${secret}@127.0.0.1:70000/catalog`,
    `postgres://someone:${secret}#1@127.0.0.1/catalog`,
    'catalog',
    '',
  ])('malformed: %s', async (url) => {
    expect((await failureOf(url)).message).toMatch(/^the URL of the database is malformed: it must read postgres:/);
  });

  it('nothing listens', async () => {
    expect((await failureOf(`postgres://someone:${secret}@127.0.0.1:1/catalog`)).message).toBe(
      'cannot reach PostgreSQL at 127.0.0.1:1/catalog: the connection was refused',
    );
  });

  it('no such host', async () => {
    expect((await failureOf(`postgres://someone:${secret}@nowhere.invalid/catalog`)).message).toMatch(
      /^cannot reach PostgreSQL at nowhere\.invalid:5432\/catalog: the host name (is not known|could not be looked up)$/,
    );
  });

  it('the server hangs up', async () => {
    const port = await serverThat((socket) => socket.end());
    expect((await failureOf(`postgres://someone:${secret}@127.0.0.1:${port}/catalog`)).message).toMatch(
      new RegExp(`^cannot open PostgreSQL at 127\\.0\\.0\\.1:${port}/catalog: Connection terminated unexpectedly$`),
    );
  });

  it('it is another kind of server', async () => {
    const port = await serverThat((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const { message } = await failureOf(`postgres://someone:${secret}@127.0.0.1:${port}/catalog`);
    expect(message).toMatch(new RegExp(`^cannot open PostgreSQL at 127\\.0\\.0\\.1:${port}/catalog: `));
  });

  it('it is not reached in time', { timeout: 20_000 }, async () => {
    const port = await serverThat(() => {});
    expect((await failureOf(`postgres://someone:${secret}@127.0.0.1:${port}/catalog`)).message).toBe(
      `cannot reach PostgreSQL at 127.0.0.1:${port}/catalog: it did not answer in time`,
    );
  });

  it('the password is wrong', async () => {
    const refusal = errorResponse('28P01', 'password authentication failed for user "someone"', '');
    const port = await serverThat((socket) => socket.once('data', () => socket.end(refusal)));
    expect((await failureOf(`postgres://someone:${secret}@127.0.0.1:${port}/catalog`)).message).toBe(
      `PostgreSQL at 127.0.0.1:${port}/catalog refuses user "someone": password authentication failed for user "someone"`,
    );
  });

  it('it is older than PostgreSQL 15', async () => {
    const row = Buffer.from('\0\x02\0\0\0\x0414.9\0\0\0\x0214', 'latin1');
    const column = (name: string, type: number) => {
      const facts = Buffer.alloc(18);
      facts.writeInt32BE(type, 6);
      return Buffer.concat([Buffer.from(`${name}\0`), facts]);
    };
    const answer = Buffer.concat([
      wireMessage('T', Buffer.concat([Buffer.from([0, 2]), column('version', 25), column('major', 23)])),
      wireMessage('D', row),
      wireMessage('C', Buffer.from('SELECT 1\0')),
      readyForQuery('I'),
    ]);
    const port = await serverThat((socket) => {
      socket.once('data', () => {
        socket.write(handshake('14.9', 1));
        socket.once('data', () => socket.write(answer));
      });
    });
    expect((await failureOf(`postgres://someone:${secret}@127.0.0.1:${port}/catalog`)).message).toBe(
      `PostgreSQL at 127.0.0.1:${port}/catalog is 14.9: 15 or newer is needed`,
    );
  });
});

const { url } = inject('testDatabases');

describe.runIf(url !== null)('a real server', () => {
  const real = url as string;

  it('is described without user and password', async () => {
    await using database = await openDatabase({ url: real, dataDir: '' });
    expect(database.kind).toBe('server');
    expect(database.description).toMatch(/^PostgreSQL \d+\.\d+ at [^@]+:\d+\/\w+$/);
  });

  it('says that the database is missing', async () => {
    expect((await failureOf(urlOf(real, 'no_such_database'))).message).toMatch(
      /^cannot open PostgreSQL at .*: database "no_such_database" does not exist$/,
    );
  });

  it('says that the user is not known', async () => {
    const other = new URL(real);
    other.username = 'nobody_known';
    other.password = secret;
    expect((await failureOf(other.href)).message).toMatch(/^PostgreSQL at .* refuses user "nobody_known": /);
  });
});
