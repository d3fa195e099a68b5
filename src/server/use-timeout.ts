import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';

/** Answers an operation that runs longer than so many milliseconds with an error. */
export function useTimeout(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<ExecutionResult>((resolve) => {
          timer = setTimeout(() => resolve({ errors: [tooLate(milliseconds)] }), milliseconds);
        });
        try {
          return await Promise.race([executeFn(args), late]);
        } finally {
          clearTimeout(timer);
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
