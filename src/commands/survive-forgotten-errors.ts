import { GraphQLError } from 'graphql';

/**
 * Keeps the process alive when an executor forgets the promise of a field that fails: the answer tells of another one then,
 * and no request may end the process for all. Whatever else is rejected and not handled ends it, as ever.
 * @param log hears of faults that are ours
 */
export function surviveForgottenErrors(log: (error: unknown) => void): Disposable {
  const survive = (reason: unknown) => {
    if (!(reason instanceof GraphQLError)) throw reason;
    if (reason.originalError && !(reason.originalError instanceof GraphQLError)) log(reason.originalError);
  };
  process.on('unhandledRejection', survive);
  return {
    [Symbol.dispose]() {
      process.off('unhandledRejection', survive);
    },
  };
}
