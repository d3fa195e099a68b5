import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { Client, type ClientConfig } from 'pg';

interface Line {
  client: Client;
  /** Settles when the connection can be used; rejects when it cannot be had. */
  ready: Promise<unknown>;
  running: number;
}

interface PipelineOptions {
  config: ClientConfig;
  /** Statement that every connection begins with. */
  settings?: string;
  /** So many connections at most. */
  connections: number;
}

/**
 * Runs statements on few connections, each sent at once behind those that are still running, and prepared by name: no
 * statement waits for a connection, and PostgreSQL parses each text once. For few texts, all of them reads that take
 * about as long as each other, since one waits for those before it on its connection. There are no transactions.
 *
 * A connection that breaks fails what is running on it; the next statement opens a new one.
 */
export class PipelinedDriver implements Driver {
  readonly #options: PipelineOptions;
  readonly #lines: Line[] = [];
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
    await Promise.all(this.#lines.splice(0).map(({ client }) => end(client)));
  }

  readonly #connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => this.#run<R>(query),
    streamQuery() {
      throw new Error('rows are not streamed over a connection that statements share');
    },
  };

  async #run<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const line = this.#freest();
    line.running++;
    try {
      await line.ready;
      const { rows } = await line.client.query({ name: this.#nameOf(sql), text: sql, values: parameters as unknown[] });
      return { rows: rows as R[] };
    } finally {
      line.running--;
    }
  }

  /** The connection with the fewest statements on it; a new one while there are too few and all are busy. */
  #freest(): Line {
    const freest = this.#lines.reduce<Line | null>(
      (least, line) => (least === null || line.running < least.running ? line : least),
      null,
    );
    if (freest && (freest.running === 0 || this.#lines.length >= this.#options.connections)) return freest;
    return this.#open();
  }

  #open(): Line {
    const { config, settings } = this.#options;
    const client = new Client({ ...config, pipeline: true } as ClientConfig);
    const line: Line = { client, ready: client.connect(), running: 0 };
    // Sent first, and so done first.
    if (settings !== undefined) line.ready = line.ready.then(() => client.query(settings));
    this.#lines.push(line);
    const forget = () => {
      const place = this.#lines.indexOf(line);
      if (place >= 0) this.#lines.splice(place, 1);
    };
    client.on('error', forget);
    client.on('end', forget);
    line.ready.catch(() => {
      forget();
      void end(client);
    });
    return line;
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

const farewellMilliseconds = 1_000;

/** A connection that was cut while it opened may never say that it has ended. */
async function end(client: Client): Promise<void> {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  const impatience = setTimeout(() => stream.destroy(), farewellMilliseconds);
  const late = delay(2 * farewellMilliseconds, undefined, { ref: false });
  await Promise.race([client.end().catch(() => {}), late]);
  clearTimeout(impatience);
}
