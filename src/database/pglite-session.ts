import type { PGlite } from '@electric-sql/pglite';
import { errorResponse, messagesIn, query, readyForQuery, wireMessage } from './wire-messages.ts';

/** One pg connection, as the session sees it. */
export interface SessionClient {
  /** Messages of the server for this connection. */
  receive(bytes: Buffer): void;
  /** Ends the connection with an error. */
  fail(error: Error): void;
}

/** What a connection wants run in one go: up to and with a Query or Sync (answered by ReadyForQuery), or a Flush. */
interface Work {
  readonly client: SessionClient;
  readonly bytes: Buffer;
  readonly answersReady: boolean;
}

interface Waiting extends Work {
  idleTicks: number;
}

const ticksToLimit = 10;
const leaveTransaction = Buffer.concat([wireMessage('S'), query('rollback')]);

/**
 * The one session of an embedded server, shared by all its connections. A connection has it for one request and its
 * answer, or for a whole transaction; the others queue. Settings, temporary tables and names of prepared statements are
 * common to all of them: give pg no statement names here.
 */
export class PGliteSession {
  /** The server has exited or does not answer; nothing may be asked of it any more, it would hang. */
  broken = false;
  readonly #pglite: PGlite;
  readonly #idleLimitMs: number;
  readonly #lastWords: () => string | undefined;
  readonly #clients = new Set<SessionClient>();
  #queue: Waiting[] = [];
  #holder: SessionClient | null = null;
  #holderActed = false;
  #running: Promise<void> | null = null;
  #resting = false;
  #watch: NodeJS.Timeout | null = null;
  #stopped: Error | null = null;

  /**
   * @param idleLimitMs how long others wait, in milliseconds, for a transaction in which nothing happens
   * @param lastWords what PostgreSQL said when it stopped by itself
   */
  constructor(pglite: PGlite, idleLimitMs: number, lastWords: () => string | undefined) {
    this.#lastWords = lastWords;
    this.#pglite = pglite;
    this.#idleLimitMs = idleLimitMs;
  }

  attach(client: SessionClient): void {
    this.#clients.add(client);
  }

  /** Forgets a connection, rolling back what it left open. */
  detach(client: SessionClient): void {
    if (!this.#clients.delete(client)) return;
    this.#queue = this.#queue.filter((work) => work.client !== client);
    if (this.#holder === client) this.submit({ client, bytes: leaveTransaction, answersReady: true });
  }

  /** Runs work as soon as the session is free for its connection. */
  submit(work: Work): void {
    if (this.#stopped) {
      work.client.fail(this.#stopped);
    } else {
      this.#queue.push({ ...work, idleTicks: 0 });
      this.#runNext();
    }
  }

  /** Waits for the statement that is running, and runs no more. */
  async close(): Promise<void> {
    this.#stop(new Error('the embedded database is closed'));
    await this.#running;
  }

  #runNext(): void {
    if (this.#running || this.#resting || this.#stopped) return;
    const index = this.#holder ? this.#queue.findIndex((work) => work.client === this.#holder) : 0;
    const work = this.#queue[index];
    if (work) {
      this.#queue.splice(index, 1);
      this.#holder = work.client;
      this.#running = this.#run(work).finally(() => {
        this.#running = null;
        // A statement blocks the process: sockets and timers get their turn between two of them, also where the next one is
        // asked for at once.
        this.#resting = true;
        setImmediate(() => {
          this.#resting = false;
          this.#runNext();
        });
      });
    }
    this.#keepWatch();
  }

  async #run(work: Work): Promise<void> {
    this.#holderActed = true;
    const chunks: Buffer[] = [];
    try {
      await this.#pglite.execProtocolRawStream(work.bytes, {
        // The bytes are a view into memory that the next statement overwrites.
        onRawData: (bytes) => chunks.push(Buffer.from(bytes)),
      });
    } catch (error) {
      this.#breakDown(error);
      return;
    }
    const answer = Buffer.concat(chunks);
    let status: number | undefined;
    for (const { type, bytes } of messagesIn(answer)) {
      if (type === 'Z') status = bytes[bytes.length - 1];
      if (type === 'A') for (const client of this.#clients) if (client !== work.client) client.receive(bytes);
    }
    if (work.answersReady && status === undefined) {
      this.#breakDown(new Error('a statement was not answered'));
      return;
    }
    if (status === 'I'.charCodeAt(0)) this.#holder = null;
    if (this.#clients.has(work.client)) work.client.receive(answer);
  }

  #keepWatch(): void {
    if (this.#queue.length === 0) {
      if (this.#watch) clearInterval(this.#watch);
      this.#watch = null;
    } else {
      this.#watch ??= setInterval(() => this.#tick(), this.#idleLimitMs / ticksToLimit);
    }
  }

  /** Ticks are counted, not time: a process that was blocked has fewer of them, and its transaction is not at fault. */
  #tick(): void {
    const idle = this.#holder !== null && !this.#holderActed;
    this.#holderActed = false;
    for (const work of this.#queue) work.idleTicks = idle ? work.idleTicks + 1 : 0;
    const expired = this.#queue.filter((work) => work.idleTicks >= ticksToLimit);
    this.#queue = this.#queue.filter((work) => work.idleTicks < ticksToLimit);
    for (const work of expired) refuse(work, this.#idleLimitMs);
    this.#keepWatch();
  }

  #breakDown(cause: unknown): void {
    this.broken = true;
    const reason = this.#lastWords() ?? 'it gave no reason';
    this.#stop(new Error(`the embedded database broke down (${reason}): start the process again`, { cause }));
  }

  #stop(error: Error): void {
    this.#stopped ??= error;
    this.#queue = [];
    this.#keepWatch();
    for (const client of this.#clients) client.fail(error);
  }
}

function refuse(work: Work, limitMs: number): void {
  const message =
    `waited ${limitMs / 1000} s for another connection's open transaction, in which nothing happened: ` +
    'the embedded database has one session';
  const hint = 'Inside a transaction use the transaction, not db: a query on db waits for the transaction to end.';
  if (work.answersReady) {
    work.client.receive(Buffer.concat([errorResponse('55P03', message, hint), readyForQuery('I')]));
  } else {
    work.client.fail(new Error(`${message}. ${hint}`));
  }
}
