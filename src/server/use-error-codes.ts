import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError, type ErrorCode } from '../graph/errors.ts';

/**
 * Gives a documented code to the errors of graphql-js and Yoga, by the phase in which they arise.
 * @param maxBodyBytes the limit that the error for a larger body names
 */
export function useErrorCodes(maxBodyBytes: number): Plugin {
  return {
    onParse() {
      return ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(coded(result, 'GRAPHQL_PARSE_FAILED') as never);
      };
    },
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => coded(error as GraphQLError, 'GRAPHQL_VALIDATION_FAILED')));
      };
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      if (result.errors.some((error) => error.extensions?.code === 'REQUEST_ENTITY_TOO_LARGE')) {
        setResult({ errors: [tooLarge(maxBodyBytes)] });
        return;
      }
      // What is left without a code and a path went wrong before the first resolver: variables, operation name, request.
      const phase = 'data' in result || result.errors.some((error) => error.path) ? 'BAD_USER_INPUT' : null;
      setResult({
        ...result,
        errors: result.errors.map((error) =>
          coded(error as GraphQLError, phase ?? codeBeforeExecution(error as GraphQLError)),
        ),
      });
    },
  };
}

function tooLarge(maxBodyBytes: number): GraphQLError {
  return codedError('PAYLOAD_TOO_LARGE', `The body of a request may have at most ${maxBodyBytes} bytes.`, {
    http: { status: 413 },
  });
}

function codeBeforeExecution(error: GraphQLError): ErrorCode {
  return error.message.startsWith('Variable ') || error.nodes ? 'BAD_USER_INPUT' : 'BAD_REQUEST';
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (error.extensions?.code) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code },
  });
}
