import type { QueryResult } from 'kysely';
import { Client, type ClientConfig } from 'pg';
import { cancelBackend, patienceMilliseconds } from './cancelling.ts';
import { breakOff, endClient } from './end-client.ts';
import { errorCode } from './errors.ts';
import { type Awaited, type NamedStatement, type Prepared, StatementGroup } from './statement-group.ts';

/** A statement was cancelled in the place of another one that has just ended. It only reads: it may run again. */
export class StruckError extends Error {
  override readonly name = 'StruckError';
}

interface Sent {
  signal: AbortSignal | undefined;
}

const cancelled = '57014';
/** For so long after a cancellation was sent it may meet the next statement. */
const strikingMilliseconds = 1_000;
/** A cancellation that came before its statement had begun is sent again. */
const againMilliseconds = 250;

/** One connection on which statements are sent behind each other, without waiting for what those before them give. */
export class Pipeline {
  readonly #client: Client;
  readonly #config: ClientConfig;
  readonly #ready: Promise<unknown>;
  #isReady = false;
  /** In their order: PostgreSQL is at the first one. */
  readonly #sent: Sent[] = [];
  readonly #prepared: Prepared = new Map();
  /** What goes out together before the process turns to something else; null while there is nothing. */
  #gathered: Awaited[] | null = null;
  #cancelling = false;
  #cancelledAt = Number.NEGATIVE_INFINITY;

  /**
   * @param settings statement that it begins with
   * @param onEnd called when it can no longer be used
   */
  constructor(config: ClientConfig, settings: string | undefined, onEnd: () => void) {
    this.#config = config;
    this.#client = new Client({ ...config, pipeline: true } as ClientConfig);
    const connected = this.#client.connect();
    // Sent first, and so done first.
    this.#ready = settings === undefined ? connected : connected.then(() => this.#client.query(settings));
    this.#client.on('error', onEnd);
    this.#client.on('end', onEnd);
    this.#ready.then(
      () => {
        this.#isReady = true;
      },
      () => {
        onEnd();
        void endClient(this.#client);
      },
    );
  }

  /** Whether it has not sent yet what it was given. */
  get gathering(): boolean {
    return this.#gathered !== null;
  }

  /** How many statements are on it. */
  get running(): number {
    return this.#sent.length;
  }

  /**
   * Sends a statement, which is cancelled when its signal says so and it is its turn.
   * @throws StruckError when it was hit by what was meant for the one before it
   */
  async run<R>(statement: NamedStatement, signal: AbortSignal | undefined): Promise<QueryResult<R>> {
    const sent: Sent = { signal };
    const cancel = () => this.#cancelFirst();
    this.#sent.push(sent);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      if (!this.#isReady) await this.#ready;
      return { rows: (await this.#gather(statement)) as R[] };
    } catch (error) {
      if (errorCode(error) === cancelled && !signal?.aborted && this.#mayStrike()) throw new StruckError();
      throw error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.#sent.splice(this.#sent.indexOf(sent), 1);
      this.#cancelFirst();
    }
  }

  async end(): Promise<void> {
    await endClient(this.#client);
  }

  /** Sends a statement together with all others of this moment. */
  #gather(statement: NamedStatement): Promise<object[]> {
    return new Promise((resolve, reject) => {
      const awaited = { statement, resolve, reject };
      if (this.#gathered) {
        this.#gathered.push(awaited);
        return;
      }
      this.#gathered = [awaited];
      setImmediate(() => {
        const group = new StatementGroup(this.#gathered ?? [], this.#prepared);
        this.#gathered = null;
        this.#client.query(group);
      });
    });
  }

  #mayStrike(): boolean {
    return this.#cancelling || performance.now() - this.#cancelledAt < strikingMilliseconds;
  }

  /** Cancels the statement that PostgreSQL is at, if nobody waits for it, and until it has ended. */
  #cancelFirst(): void {
    const first = this.#sent[0];
    if (this.#cancelling || !first?.signal?.aborted) return;
    this.#cancelling = true;
    const until = performance.now() + patienceMilliseconds;
    const attempt = async () => {
      await cancelBackend(this.#config, (this.#client as unknown as { processID: number }).processID);
      this.#cancelledAt = performance.now();
      if (this.#sent[0] === first && this.#cancelledAt < until) {
        setTimeout(attempt, againMilliseconds);
        return;
      }
      this.#cancelling = false;
      if (this.#sent[0] === first) breakOff(this.#client);
      else this.#cancelFirst();
    };
    void attempt();
  }
}
