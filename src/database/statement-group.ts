/// <reference path="./pg-utils.d.ts" />
import type { Duplex } from 'node:stream';
import { type FieldDef, Query } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { isOfConnection } from './errors.ts';
import { asText, typeParsers } from './type-parsers.ts';

/** A statement that is prepared by name. */
export interface NamedStatement {
  name: string;
  text: string;
  values: readonly unknown[];
}

/** A statement, and who waits for its rows. */
export interface Awaited {
  statement: NamedStatement;
  resolve: (rows: object[]) => void;
  reject: (error: unknown) => void;
}

/** A statement before it in its group failed, so that PostgreSQL passed it over: it may be sent again. */
export class PassedOverError extends Error {
  override readonly name = 'PassedOverError';
}

/** How the rows of a prepared statement are read. */
interface Shape {
  names: readonly string[];
  /** Null for what stays as it is. */
  parsers: readonly (((text: string) => unknown) | null)[];
  nulls: Record<string, unknown>;
}

/** The statements that a connection has been sent, by name; null until PostgreSQL has told their columns. */
export type Prepared = Map<string, Shape | null>;

/** pg's own connection, as far as a query sends by it. */
interface Connection {
  readonly stream: Duplex;
  close(message: { type: 'S'; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  sync(): void;
}

const plain = /^[\w.-]+( [\w.-]+)?$/;

/** A value as it is sent: lists of ids and slugs, which most keys are, without quotes around each. */
function sentValue(value: unknown): unknown {
  const isPlain =
    Array.isArray(value) && value.every((one) => typeof one === 'string' && plain.test(one) && !/^null$/i.test(one));
  return isPlain ? `{${value.join(',')}}` : prepareValue(value);
}

/**
 * Statements with one Sync behind all of them, so that they go out together and come back together: each piece that is
 * sent or read for itself costs a call of the system on both sides. Each sees what is committed when its turn comes. What
 * stands behind one that fails is passed over by PostgreSQL.
 */
export class StatementGroup extends Query {
  /** Those that are not done, in their order: PostgreSQL is at the first one. */
  readonly #awaited: Awaited[];
  readonly #prepared: Prepared;
  /** Of the first one. */
  #rows: object[] = [];
  #unreadable: unknown;

  /** @param prepared what its connection has been sent so far */
  constructor(awaited: readonly Awaited[], prepared: Prepared) {
    super({ text: '' });
    this.#awaited = [...awaited];
    this.#prepared = prepared;
  }

  override submit = (to: unknown): void => {
    const connection = to as Connection;
    // Else the first of its messages goes out by itself.
    connection.stream.cork();
    for (const one of [...this.#awaited]) {
      const { name, text, values } = one.statement;
      const shape = this.#prepared.get(name);
      try {
        if (shape === undefined) {
          // It may be there, when it failed the first time; closing what is not there is no error.
          connection.close({ type: 'S', name });
          connection.parse({ name, text });
        }
        connection.bind({ statement: name, values, valueMapper: sentValue });
      } catch (error) {
        // A value that cannot be sent.
        this.#awaited.splice(this.#awaited.indexOf(one), 1);
        one.reject(error);
        continue;
      }
      if (!shape) connection.describe({ type: 'P', name: '' });
      if (shape === undefined) this.#prepared.set(name, null);
      connection.execute({});
    }
    connection.sync();
    connection.stream.uncork();
  };

  /** What pg tells a query of, in the order of the protocol; its types know nothing of it. */
  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    const [first] = this.#awaited;
    if (!first) return;
    const names = fields.map(({ name }) => name);
    const parsers = fields.map(({ dataTypeID }) => {
      const parse = typeParsers.getTypeParser(dataTypeID);
      return parse === asText ? null : parse;
    });
    this.#prepared.set(first.statement.name, {
      names,
      parsers,
      nulls: Object.fromEntries(names.map((name) => [name, null])),
    });
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const shape = this.#prepared.get(this.#awaited[0]?.statement.name ?? '');
    if (!shape || this.#unreadable !== undefined) return;
    const { names, parsers, nulls } = shape;
    const row = { ...nulls };
    try {
      for (let place = 0; place < fields.length; place++) {
        const text = fields[place] as string | null;
        if (text === null) continue;
        const parse = parsers[place];
        row[names[place] as string] = parse ? parse(text) : text;
      }
    } catch (error) {
      this.#unreadable = error;
    }
    this.#rows.push(row);
  }

  handleCommandComplete(): void {
    const done = this.#awaited.shift();
    const rows = this.#rows;
    this.#rows = [];
    if (this.#unreadable === undefined) done?.resolve(rows);
    else done?.reject(this.#unreadable);
    this.#unreadable = undefined;
  }

  handleReadyForQuery(): void {}

  handleError(error: unknown): void {
    const [failed, ...passedOver] = this.#awaited.splice(0);
    // Their texts may not have been read.
    for (const { statement } of [failed, ...passedOver].filter((one) => one !== undefined)) {
      if (this.#prepared.get(statement.name) === null) this.#prepared.delete(statement.name);
    }
    failed?.reject(error);
    for (const { reject } of passedOver) reject(isOfConnection(error) ? error : new PassedOverError());
  }
}
