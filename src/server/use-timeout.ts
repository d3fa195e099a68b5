import { setMaxListeners } from 'node:events';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';

/**
 * Answers an operation that runs longer than so many milliseconds with an error, and ends it: its SQL is cancelled, and so
 * is that of an operation whose client is gone. No timer fires while resolvers run without a pause, so the executor also
 * looks at the clock between objects.
 */
export function useTimeout(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { request } = args.contextValue as { request: Request };
        const ending = new AbortController();
        const { signal } = ending;
        // Each of its statements listens.
        setMaxListeners(0, signal);
        // Not by AbortSignal.any: Node keeps such a signal for as long as somebody listens, and the executor never ceases to.
        const leave = () => ending.abort(request.signal.reason);
        if (request.signal.aborted) leave();
        request.signal.addEventListener('abort', leave, { once: true });
        let isLate = false;
        let end = () => {};
        const late = new Promise<ExecutionResult>((resolve) => {
          end = () => {
            isLate = true;
            ending.abort();
            resolve({ errors: [tooLate(milliseconds)] });
          };
        });
        const timer = setTimeout(end, milliseconds);
        const until = performance.now() + milliseconds;
        signal.throwIfAborted = () => {
          if (performance.now() > until) end();
          AbortSignal.prototype.throwIfAborted.call(signal);
        };
        try {
          const run = executeFn({ ...args, signal } as typeof args);
          return await Promise.race([late, run]);
        } catch (error) {
          if (isLate) return late;
          throw error;
        } finally {
          clearTimeout(timer);
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
