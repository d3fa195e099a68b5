import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { type CompiledQuery, compiledOf, type Operation } from './compiled-query.ts';
import { isTrusted } from './trusted-requests.ts';
import { nameOf } from './use-observation.ts';

/** A query that has been asked, found valid and within the limits of documents, compiled, and answered without an error. */
export interface KnownOperation extends Operation {
  query: CompiledQuery;
  /** Its document is a trusted one. */
  isTrusted: boolean;
  /** As observers are told it. */
  name: string | null;
}

/** As many as are kept compiled, and no larger documents than a body that is read early can hold. */
const kept = { documents: 256, charactersEach: 16 * 1024 };

/** The queries that a view has answered well, by their text and name. */
export class KnownOperations {
  readonly #documents = new LRUCache<string, Map<string | null, KnownOperation>>({ max: kept.documents });
  readonly #trustedOnly: boolean;

  constructor({ trustedOnly }: { trustedOnly: boolean }) {
    this.#trustedOnly = trustedOnly;
  }

  find(text: string, operationName: string | null): KnownOperation | undefined {
    return this.#documents.get(text)?.get(operationName);
  }

  /** Gets to know them: to be run with the view. */
  get plugin(): Plugin {
    return {
      onExecute: ({ args }) => ({
        onExecuteDone: ({ result }) => this.#learn(args as ExecutionArgs, result as ExecutionResult),
      }),
    };
  }

  #learn(args: ExecutionArgs, { data, errors }: ExecutionResult): void {
    const { schema, document, operationName } = args;
    const { request, params } = args.contextValue as { request: Request; params: { query?: string } };
    const text = params.query;
    const query = compiledOf({ schema, document, operationName });
    if (!query || !data || errors || typeof text !== 'string' || text.length > kept.charactersEach) return;
    // What the server asks itself need not be trusted, and clients may not ask it.
    if (this.#trustedOnly && !isTrusted(request)) return;
    const named = this.#documents.get(text) ?? new Map<string | null, KnownOperation>();
    if (named.get(operationName ?? null)?.query === query) return;
    const name = nameOf(getOperationAST(document, operationName));
    named.set(operationName ?? null, { schema, document, operationName, query, isTrusted: isTrusted(request), name });
    this.#documents.set(text, named);
  }
}
