import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const suggestion = / Did you mean [^?]*\?$/;

/**
 * Leaves out of messages what a misspelt name may have meant. Not by the setting that graphql-js has for it: the executor
 * does not tell it to the coercion of variables.
 */
export function useHiddenSuggestions(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      setResult({
        ...result,
        errors: result.errors.map((error) => (suggestion.test(error.message) ? without(error as GraphQLError) : error)),
      });
    },
  };
}

function without(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message.replace(suggestion, ''), {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: error.extensions,
  });
}
