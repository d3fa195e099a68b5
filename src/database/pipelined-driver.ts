import { createHash } from 'node:crypto';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { ClientConfig } from 'pg';
import { signalOf } from './cancelling.ts';
import { Pipeline, StruckError } from './pipeline.ts';
import { PassedOverError } from './statement-group.ts';

interface PipelineOptions {
  config: ClientConfig;
  /** Statement that every connection begins with. */
  settings?: string;
  /** So many connections at most. */
  connections: number;
}

/** Enough to keep PostgreSQL busy while the process is; what waits behind them can still be dropped. */
const mostOnEach = 32;
const attempts = 3;

/**
 * Runs statements on few connections, each sent at once behind those that are still running, and prepared by name: no
 * statement waits for a connection, and PostgreSQL parses each text once. For few texts, all of them reads that take
 * about as long as each other, since one waits for those before it on its connection. There are no transactions.
 *
 * When the signal of a statement says so, it is not sent any more, or cancelled when PostgreSQL is at it.
 * A connection that breaks fails what is running on it; the next statement opens a new one.
 */
export class PipelinedDriver implements Driver {
  readonly #options: PipelineOptions;
  readonly #pipelines: Pipeline[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #names = new Map<string, string>();

  constructor(options: PipelineOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    throw new Error('there are no transactions among statements that share a connection');
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  async destroy(): Promise<void> {
    await Promise.all(this.#pipelines.splice(0).map((pipeline) => pipeline.end()));
  }

  readonly #connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => this.#run<R>(query),
    streamQuery() {
      throw new Error('rows are not streamed over a connection that statements share');
    },
  };

  async #run<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const signal = signalOf(query);
    const statement = { name: this.#nameOf(query.sql), text: query.sql, values: query.parameters as unknown[] };
    for (let attempt = 1; ; ) {
      signal?.throwIfAborted();
      let pipeline = this.#freest();
      if (pipeline.running >= mostOnEach) {
        await this.#turn(signal);
        pipeline = this.#freest();
      }
      try {
        signal?.throwIfAborted();
        return await pipeline.run<R>(statement, signal);
      } catch (error) {
        // Each time that it is passed over another one has failed: there is an end to it.
        if (error instanceof PassedOverError) continue;
        if (!(error instanceof StruckError) || attempt++ === attempts) throw error;
      } finally {
        this.#waiting.shift()?.();
      }
    }
  }

  /** Waits until a statement has ended and it is this one's turn; rejects when the signal says so before. */
  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        signal?.removeEventListener('abort', drop);
        resolve();
      };
      const drop = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(signal?.reason);
      };
      this.#waiting.push(go);
      signal?.addEventListener('abort', drop, { once: true });
    });
  }

  /**
   * The connection that gathers what goes out at this moment; else the one with the fewest statements on it, and a new one
   * while there are too few and all are busy.
   */
  #freest(): Pipeline {
    const gathering = this.#pipelines.find((one) => one.gathering && one.running < mostOnEach);
    if (gathering) return gathering;
    const freest = this.#pipelines.reduce<Pipeline | null>(
      (least, one) => (least === null || one.running < least.running ? one : least),
      null,
    );
    const { config, settings, connections } = this.#options;
    if (freest && (freest.running === 0 || this.#pipelines.length >= connections)) return freest;
    const made: Pipeline = new Pipeline(config, settings, () => {
      const place = this.#pipelines.indexOf(made);
      if (place >= 0) this.#pipelines.splice(place, 1);
    });
    this.#pipelines.push(made);
    return made;
  }

  #nameOf(sql: string): string {
    let name = this.#names.get(sql);
    if (name === undefined) {
      name = createHash('sha256').update(sql).digest('base64url');
      this.#names.set(sql, name);
    }
    return name;
  }
}
