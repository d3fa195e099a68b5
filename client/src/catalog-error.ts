/** One error of an answer, as GraphQL has it; its code stands in `extensions.code`. */
export interface AnsweredError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; argument?: string; [name: string]: unknown };
}

/**
 * What went wrong before there was an answer of the catalog: nothing came back (`NETWORK_ERROR`), not in time
 * (`CLIENT_TIMEOUT`), or something that is no GraphQL answer (`BAD_RESPONSE`), a proxy's page for example.
 */
export type ClientFault = 'NETWORK_ERROR' | 'CLIENT_TIMEOUT' | 'BAD_RESPONSE';

interface CatalogErrorDetails {
  /** The code of the first error: one of the catalog's documented ones, or a {@link ClientFault}. */
  code: string;
  errors?: readonly AnsweredError[];
  data?: unknown;
  status?: number | null;
  cause?: unknown;
}

/** A request that was not answered as asked. Decide by `code`; messages are for developers. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly code: string;
  /** The errors of the answer; empty when there was none. */
  readonly errors: readonly AnsweredError[];
  /** What was answered beside the errors: fields that failed are null in it. Null when nothing was. */
  readonly data: unknown;
  /** The HTTP status; null when nothing came back. */
  readonly status: number | null;

  constructor(message: string, { code, errors = [], data = null, status = null, cause }: CatalogErrorDetails) {
    super(message, { cause });
    this.code = code;
    this.errors = errors;
    this.data = data;
    this.status = status;
  }
}
