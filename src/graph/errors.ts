import { GraphQLError } from 'graphql';

/** The error for a client's wrong input: names the argument, the value and what is allowed. */
export function badUserInput(message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...extensions } });
}

/** The error for an alias that means several models; it names them. */
export function ambiguousAlias(wireId: string, provider: string | null, slugs: readonly string[]): GraphQLError {
  const where = provider === null ? 'without a provider' : `at ${provider}`;
  return new GraphQLError(`"${wireId}" ${where} may mean several models: ${slugs.join(', ')}.`, {
    extensions: { code: 'AMBIGUOUS_ALIAS', candidates: slugs },
  });
}
