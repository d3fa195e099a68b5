/**
 * Keeps the process alive when an executor forgets the promise of a field that fails: the answer tells of another one then,
 * and no request may end the process for all. Whatever else is rejected and not handled ends it, as ever.
 * @param log hears of faults that are ours
 */
export function surviveForgottenErrors(log: (error: unknown) => void): Disposable {
  const survive = (reason: unknown) => {
    if (!isGraphqlError(reason)) throw reason;
    if (reason.originalError && !isGraphqlError(reason.originalError)) log(reason.originalError);
  };
  process.on('unhandledRejection', survive);
  return {
    [Symbol.dispose]() {
      process.off('unhandledRejection', survive);
    },
  };
}

/** By its name, since the graph is loaded later than this. */
function isGraphqlError(error: unknown): error is Error & { originalError?: unknown } {
  return error instanceof Error && error.name === 'GraphQLError';
}
