import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';
import { Deadline } from './deadline.ts';
import { unfinishedOf } from './unfinished.ts';

/**
 * Answers an operation that runs longer than so many milliseconds with an error, and ends it: its SQL is cancelled, and so
 * is that of an operation whose client is gone.
 */
export function useTimeout(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { request } = args.contextValue as { request: Request };
        const deadline = new Deadline(milliseconds, unfinishedOf(request)?.started);
        // Not by AbortSignal.any: Node keeps such a signal for as long as somebody listens, and the executor never ceases to.
        const leave = () => deadline.leave(request.signal.reason);
        if (request.signal.aborted) leave();
        request.signal.addEventListener('abort', leave, { once: true });
        try {
          const run = () => executeFn({ ...args, signal: deadline.signal } as typeof args) as Promise<ExecutionResult>;
          return (await deadline.run(run)) ?? { errors: [tooLate(milliseconds)] };
        } finally {
          request.signal.removeEventListener('abort', leave);
        }
      });
    },
  };
}

function tooLate(milliseconds: number) {
  return codedError('TIMEOUT', `The operation took longer than ${milliseconds / 1000} seconds. Ask for less at once.`, {
    http: { status: 504 },
  });
}
