import { EventEmitter, once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';

/** Asks by a connection that is kept open, as proxies do. */
function askKeepingOpen(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('a server that stops answers what it was asked before, takes nothing more, and waits for no idle connection', async () => {
  const steps = new EventEmitter();
  const asked = once(steps, 'asked');
  const mayAnswer = once(steps, 'mayAnswer');
  const server = {
    async fetch({ url }: Request) {
      if (url.endsWith('/slow')) {
        steps.emit('asked');
        await mayAnswer;
      }
      return new Response('answered');
    },
  };
  const listener = await listen(server, { host: '127.0.0.1', port: 0 });
  const agent = new Agent({ keepAlive: true });
  expect(await askKeepingOpen(`${listener.url}/quick`, agent)).toBe('answered');
  const slow = askKeepingOpen(`${listener.url}/slow`, new Agent({ keepAlive: true }));
  await asked;
  const begun = performance.now();
  const closed = listener[Symbol.asyncDispose]();
  await expect(fetch(`${listener.url}/more`)).rejects.toThrow();
  steps.emit('mayAnswer');
  expect(await slow).toBe('answered');
  await closed;
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test('connections beyond the limit are closed unread, and those that end make room', async () => {
  const server = { fetch: async () => new Response('answered') };
  await using listener = await listen(server, { host: '127.0.0.1', port: 0, maxConnections: 3 });
  const open = async () => {
    const socket = connect(Number(new URL(listener.url).port), '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    return socket;
  };
  const held = [await open(), await open(), await open()];
  const [first] = held;
  const more = await open();
  await once(more, 'close');
  await expect(fetch(listener.url)).rejects.toThrow();
  expect(held.map(({ closed }) => closed)).toEqual([false, false, false]);
  first?.destroy();
  await expect.poll(async () => (await fetch(listener.url).catch(() => null))?.status).toBe(200);
  for (const socket of held) socket.destroy();
});

test.each([
  ['says nothing', ''],
  ['never ends its head', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
  ['never ends its body', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nslow'],
])('a client that %s is sent away in time, and others are answered meanwhile', async (_, said) => {
  const server = { fetch: async (asked: Request) => new Response(await asked.text()) };
  await using listener = await listen(server, { host: '127.0.0.1', port: 0, headersMs: 200, requestMs: 300 });
  const slow = connect(Number(new URL(listener.url).port), '127.0.0.1');
  let answer = '';
  slow.on('data', (chunk) => {
    answer += chunk;
  });
  const ended = once(slow, 'close');
  slow.write(said);
  const body = 'quick';
  expect(await (await fetch(listener.url, { method: 'POST', body })).text()).toBe(body);
  const began = performance.now();
  await ended;
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('an answer is not held for who takes nothing of it, and one that takes its time is waited for', async () => {
  const large = new Uint8Array(64 * 1024 * 1024);
  let slowly = (_response: Response) => {};
  let goneAt = (_none: unknown) => {};
  const gone = new Promise((resolve) => {
    goneAt = resolve;
  });
  const server = {
    fetch: async ({ url, signal }: Request) => {
      if (url.endsWith('/slow')) {
        return new Promise<Response>((resolve) => {
          slowly = resolve;
        });
      }
      signal.addEventListener('abort', goneAt);
      return new Response(large);
    },
  };
  await using listener = await listen(server, { host: '127.0.0.1', port: 0, sendingMs: 100 });
  const slow = fetch(`${listener.url}/slow`);
  const deaf = connect(Number(new URL(listener.url).port), '127.0.0.1');
  deaf.on('error', () => {});
  deaf.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n');
  await gone;
  deaf.destroy();
  slowly(new Response('answered'));
  expect(await (await slow).text()).toBe('answered');
});
