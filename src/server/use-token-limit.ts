import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';

/** Refuses documents of more than so many tokens while they are being parsed. */
export function useTokenLimit(maxTokens: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens });
        } catch (error) {
          // graphql-js has no code for it.
          if (error instanceof GraphQLError && error.message.includes(`more that ${maxTokens} tokens`)) {
            throw codedError(
              'TOO_MANY_TOKENS',
              `The document has more than ${maxTokens} tokens. Ask for less at once, or in several requests.`,
            );
          }
          throw error;
        }
      });
    },
  };
}
