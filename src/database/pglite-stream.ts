import { Duplex } from 'node:stream';
import type { PGliteSession, SessionClient } from './pglite-session.ts';
import { handshake, leadingTexts, messagesIn, wireMessage } from './wire-messages.ts';

const sslRequest = 80877103;
const copyFail = wireMessage('f', Buffer.from('the embedded database takes no COPY FROM STDIN, use INSERT\0'));

let connections = 0;

/**
 * The server's end of one pg connection to an embedded server, in place of a socket: give pg `stream: () => new
 * PGliteStream(…)`. It asks for no password, answers no cancel request, and prepared statements must have no names.
 */
export class PGliteStream extends Duplex implements SessionClient {
  readonly #session: PGliteSession;
  readonly #serverVersion: string;
  #received: Buffer = Buffer.alloc(0);
  #work: Buffer[] = [];
  #mayCopy = false;
  #started = false;

  constructor(session: PGliteSession, serverVersion: string) {
    super();
    this.#session = session;
    this.#serverVersion = serverVersion;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  receive(bytes: Buffer): void {
    if (!this.destroyed && !this.readableEnded) this.push(bytes);
  }

  fail(error: Error): void {
    this.destroy(error);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    if (!this.#started) this.#start();
    if (this.#started) this.#readMessages();
    done();
  }

  override _final(done: () => void): void {
    this.#session.detach(this);
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#session.detach(this);
    done(error);
  }

  #start(): void {
    if (this.#received.length < 8) return;
    const length = this.#received.readInt32BE(0);
    if (this.#received.length < length) return;
    const isSslRequest = this.#received.readInt32BE(4) === sslRequest;
    this.#received = this.#received.subarray(length);
    if (isSslRequest) {
      this.push('N');
      return;
    }
    this.#started = true;
    this.#session.attach(this);
    this.push(handshake(this.#serverVersion, ++connections));
  }

  #readMessages(): void {
    let read = 0;
    for (const { type, bytes } of messagesIn(this.#received)) {
      read += bytes.length;
      this.#take(type, bytes);
    }
    this.#received = this.#received.subarray(read);
  }

  #take(type: string, bytes: Buffer): void {
    // The rest of a COPY that has already failed, and what needs no answer here.
    if ('dcfpX'.includes(type)) return;
    if (type === 'Q' || type === 'P') this.#mayCopy ||= /\bstdin\b/i.test(leadingTexts(bytes).join(' '));
    // PGlite exits when it has to wait for COPY's data, so the refusal already stands behind the statement; where
    // there is no COPY after all, PostgreSQL ignores it.
    const refusal = this.#mayCopy && 'QSH'.includes(type) ? [copyFail] : [];
    if (type === 'Q') this.#work.push(bytes, ...refusal);
    else this.#work.push(...refusal, bytes);
    if (!'QSFH'.includes(type)) return;
    const work = Buffer.concat(this.#work);
    this.#work = [];
    this.#mayCopy = false;
    this.#session.submit({ client: this, bytes: work, answersReady: type !== 'H' });
  }
}
