import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { documentLimits } from './limits/document-limits.ts';
import { literalLimits } from './limits/input-limits.ts';
import type { Limits } from './limits/limits.ts';

/** Refuses documents that are too large in some respect, before they are validated: that takes longer than all this. */
export function useDocumentLimits(limits: Limits): Plugin {
  const judged = new WeakMap<DocumentNode, GraphQLError | null>();
  return {
    onParse() {
      return ({ result, replaceParseResult }) => {
        if (result instanceof Error || !result) return;
        const document = result as DocumentNode;
        let refusal = judged.get(document);
        if (refusal === undefined) {
          refusal = documentLimits(document, limits) ?? literalLimits(document, limits);
          judged.set(document, refusal);
        }
        if (refusal) replaceParseResult(refusal as never);
      };
    },
  };
}
