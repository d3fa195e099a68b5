import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { codedError } from '../graph/errors.ts';
import { documentHash, hashOf } from './document-hash.ts';
import { isOwn } from './own-requests.ts';
import { markTrusted } from './trusted-requests.ts';

/** The documents that clients have sent, in memory: all of them together, and one of them, at most. */
const kept = { bytes: 16 * 1024 * 1024, bytesEach: 64 * 1024 };

interface PersistedDocumentsOptions {
  /** The trusted documents: text by sha256 in hex. */
  documents: ReadonlyMap<string, string>;
  /** Refuse every other document. */
  only: boolean;
}

/**
 * Lets clients name a document by its sha256 instead of sending it: a trusted one at once, any other after it has been
 * sent with its hash once (automatic persisted queries).
 *
 * One plugin for both, since a hash is one question: Yoga's two (persisted-operations, apq) each refuse what only the
 * other knows, and keep documents before they are found valid.
 */
export function usePersistedDocuments({ documents, only }: PersistedDocumentsOptions): Plugin {
  const sent = new LRUCache<string, string>({
    maxSize: kept.bytes,
    maxEntrySize: kept.bytesEach,
    sizeCalculation: (text) => 2 * text.length + 256,
  });
  const texts = new Set(documents.values());
  const toKeep = new WeakMap<Request, { hash: string; text: string }>();
  return {
    onParams({ params, request, setParams }) {
      const hash = documentHash(params, request);
      const { query: text, operationName, variables, extensions } = params;
      if (typeof text === 'string') {
        if (hash !== null && hash !== hashOf(text)) throw mismatch();
        if (only && !isOwn(request) && !documents.has(hash ?? hashOf(text))) throw required();
        if (texts.has(text)) markTrusted(request);
        if (hash !== null && !documents.has(hash)) toKeep.set(request, { hash, text });
        if (hash !== null) setParams({ query: text, operationName, variables, extensions });
      } else if (hash !== null) {
        const known = documents.get(hash) ?? sent.get(hash);
        if (known === undefined) throw notFound();
        if (documents.has(hash)) markTrusted(request);
        setParams({ query: known, operationName, variables, extensions });
      }
    },
    // By then it has been parsed and found valid.
    onExecute({ args }) {
      const document = toKeep.get(args.contextValue.request);
      if (document) sent.set(document.hash, document.text);
    },
  };
}

/** Clients know the answer by this very message, and send the text then. */
function notFound(): GraphQLError {
  return codedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { http: { status: 404 } });
}

function mismatch(): GraphQLError {
  return codedError('PERSISTED_QUERY_HASH_MISMATCH', 'The hash is not the sha256 of the document that came with it.', {
    http: { status: 400 },
  });
}

function required(): GraphQLError {
  return codedError(
    'PERSISTED_QUERY_REQUIRED',
    'Only trusted documents are answered here. Name one of them by its sha256, as documentId.',
    { http: { status: 403 } },
  );
}
