import type { CombinedError } from 'urql';

/** Why there is no fresh answer. */
export interface Problem {
  text: string;
  /** Whether asking again may help. */
  passing: boolean;
}

/** Faults of the question, which asking again does not mend. */
const lasting = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'AMBIGUOUS_ALIAS',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COSTLY',
]);

/** What went wrong, for people. */
export function problemOf(error: CombinedError | undefined): Problem | null {
  if (!error) return null;
  const [first] = error.graphQLErrors;
  const code = String(first?.extensions.code ?? '');
  if (first && lasting.has(code)) return { text: first.message, passing: false };
  if (first && code === 'TIMEOUT') return { text: 'The catalog took too long to answer.', passing: true };
  if (first) return { text: 'The catalog could not answer.', passing: true };
  return { text: 'The catalog cannot be reached.', passing: true };
}
