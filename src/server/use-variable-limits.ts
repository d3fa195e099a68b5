import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';
import { variableLimits } from './limits/input-limits.ts';
import type { Limits } from './limits/limits.ts';

/** Refuses variables that are too large, nested too deep, or hold too long lists. */
export function useVariableLimits(limits: Limits): Plugin {
  return {
    onParams({ params }) {
      const { variables } = params;
      if (typeof variables !== 'object' || variables === null) return;
      const refusal = refusalOfVariables(variables, limits);
      if (refusal) throw refusal;
    },
  };
}

/** What is too much in variables; null when nothing is. */
export function refusalOfVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Pick<Limits, 'listItems' | 'variablesBytes'>,
): GraphQLError | null {
  // Before they are written as JSON, for which they must not be nested too deep.
  const refusal = variableLimits(variables, limits);
  if (refusal) return refusal;
  const bytes = Buffer.byteLength(JSON.stringify(variables));
  return bytes > limits.variablesBytes ? tooLarge(bytes, limits.variablesBytes) : null;
}

function tooLarge(bytes: number, most: number): GraphQLError {
  return codedError(
    'VARIABLES_TOO_LARGE',
    `The variables have ${bytes} bytes as JSON; at most ${most} are allowed. Ask for less at once.`,
    { http: { status: 400 } },
  );
}
