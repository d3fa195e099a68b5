import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';

/** Says what is wrong with a request that cannot be read. Yoga's own answers are an empty one, and a fault of ours. */
export function useUnreadableRequests(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (!requestParser) {
        setRequestParser(() => Promise.reject(unknownType(request)));
        return;
      }
      setRequestParser(async (...args) => {
        try {
          return await requestParser(...args);
        } catch (error) {
          throw error instanceof GraphQLError ? error : garbled(request);
        }
      });
    },
  };
}

function unknownType(request: Request): GraphQLError {
  const type = request.headers.get('content-type');
  return codedError('BAD_REQUEST', `The content-type must be application/json; got ${JSON.stringify(type)}.`, {
    http: { status: 415 },
  });
}

function garbled(request: Request): GraphQLError {
  const what =
    request.method === 'GET' ? 'The variables and extensions in the address' : 'The body, and variables in it,';
  return codedError('BAD_REQUEST', `${what} must be valid JSON.`, { http: { status: 400 } });
}
