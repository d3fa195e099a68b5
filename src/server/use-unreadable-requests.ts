import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';

/** Says what is wrong with a request that cannot be read. Yoga's own answers are an empty one, and a fault of ours. */
export function useUnreadableRequests(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      // Browsers send forms and text from any page without asking, and JSON only after they have.
      if (!requestParser || (request.method === 'POST' && !isJson(request))) {
        setRequestParser(() => Promise.reject(unknownType(request)));
        return;
      }
      setRequestParser(async (...args) => {
        const params = await parsed(() => requestParser(...args), request);
        if (Array.isArray(params)) throw batch();
        return params;
      });
    },
  };
}

async function parsed<T>(parse: () => T | Promise<T>, request: Request): Promise<T> {
  try {
    return await parse();
  } catch (error) {
    throw error instanceof GraphQLError ? error : garbled(request);
  }
}

function isJson(request: Request): boolean {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  return /^application\/(json|[a-z.-]+\+json)$/i.test(type.trim());
}

function batch(): GraphQLError {
  return codedError('BATCH_REFUSED', 'One request is answered at a time: send each by itself.', {
    http: { status: 400 },
  });
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
