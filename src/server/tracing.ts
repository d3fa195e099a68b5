import type { Plugin } from 'graphql-yoga';
import type { StatementReport } from '../database/connect.ts';

/** Where traces of a server go. Disposing sends what is left. */
export interface Tracing extends AsyncDisposable {
  /** Answers a request inside a span, which goes on the trace that the request's headers name. */
  request(request: Request, answer: () => Promise<Response>): Promise<Response>;
  /** Puts a span around the execution of each operation. */
  plugin: Plugin;
  /** Notes a statement as a span of what is being executed; without its parameters. */
  statement(statement: StatementReport): void;
}
