import type { Config } from '../config.ts';
import { errorCode } from '../database/errors.ts';
import type { Log } from '../server/log.ts';

/** Which records are written: lines for people, or JSON for machines; from which level on. */
type LogSettings = Pick<Config, 'logFormat' | 'logLevel'>;

const levels = ['info', 'warn', 'error'] as const;

/**
 * The log of a process: lines for people, JSON Lines in production, unless the settings say otherwise. What is told goes to standard output; for people, what is wrong goes to standard error.
 */
export async function openLog({ logFormat, logLevel }: LogSettings): Promise<Log> {
  if (logFormat === 'json') return jsonLog(logLevel);
  const wanted = (level: (typeof levels)[number]) => levels.indexOf(level) >= levels.indexOf(logLevel);
  return {
    info: (message) => wanted('info') && console.log(message),
    warn: (message) => wanted('warn') && console.error(message),
    error: (message, error) => console.error(message, error),
  };
}

async function jsonLog(level: LogSettings['logLevel']): Promise<Log> {
  const { pino, stdTimeFunctions } = await import('pino');
  const logger = pino({
    level,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
  return {
    info: (message, fields) => logger.info(fields ?? {}, oneLine(message)),
    warn: (message, fields) => logger.warn(fields ?? {}, oneLine(message)),
    error: (message, error) => logger.error({ error: described(error) }, oneLine(message)),
  };
}

/** The columns of a line for people say nothing to a machine. */
function oneLine(message: string): string {
  return message.trim().replace(/\s+/g, ' ');
}

/** Not all that an error carries: PostgreSQL's have a detail, which quotes values. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return { name, message, code: errorCode(error), stack, ...(cause === undefined ? {} : { cause: described(cause) }) };
}
