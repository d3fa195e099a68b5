import type { Log } from './log.ts';
import type { RequestObserver } from './observation.ts';

const slowMilliseconds = 1_000;
const firstServerFault = 500;

interface RequestLogOptions {
  /** All of them, or those that took a second or broke down. */
  which: 'all' | 'slow';
  /** Also the values of variables, which may be anything that clients send. */
  variables: boolean;
}

/** Logs requests, one record each. Query strings are left out: on GETs they hold the variables. */
export function requestLog(log: Log, { which, variables }: RequestLogOptions): RequestObserver {
  return {
    ended({ method, path, status, milliseconds, operation }) {
      const slow = milliseconds >= slowMilliseconds || status >= firstServerFault;
      if (which === 'slow' && !slow) return;
      const fields = {
        method,
        path,
        status,
        milliseconds: Math.round(milliseconds * 10) / 10,
        ...(operation && {
          operation: operation.name,
          type: operation.type,
          ...(operation.errors.length > 0 ? { errors: operation.errors } : {}),
          ...(variables ? { variables: operation.variables } : {}),
        }),
      };
      const name = operation?.name ? ` ${operation.name}` : '';
      const message = `${method} ${path}${name} ${status} in ${fields.milliseconds} ms`;
      if (slow && path !== '/ready') log.warn(message, fields);
      else log.info(message, fields);
    },
  };
}
