import { z } from 'zod';
import { type ProtectionConfig, protectionConfig, protectionSecrets, protectionVariables } from './config-limits.ts';

/** What the process is told by its environment. */
export interface Config extends ProtectionConfig {
  port: number;
  host: string;
  /** Undefined: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** A replica to read from; undefined: reads go to `databaseUrl` too. */
  databaseReadUrl: string | undefined;
  /** The servers are reached through a pooler that hands connections on after each transaction. */
  transactionPooler: boolean;
  dataDir: string;
  /** Origins whose pages may query; `*` for all. */
  corsOrigins: string[];
  /** Answer nothing but trusted documents. */
  trustedDocumentsOnly: boolean;
  /** Addresses that take the place of those where sources are published, by the name of the source: mirrors. */
  sourceUrls: Readonly<Record<string, string>>;
  /** Lines for people, or JSON. */
  logFormat: 'pretty' | 'json';
  logLevel: 'info' | 'warn' | 'error';
  /** Which requests are logged: those that took a second or broke down, all of them, or none. */
  logRequests: 'slow' | 'all' | 'none';
  /** Whether requests are logged with the values of their variables. */
  logVariables: boolean;
  /** How long a process goes on taking requests after it was told to stop, in seconds. */
  shutdownDelay: number;
  /** Where traces are sent; undefined: nowhere. */
  traces: { endpoint: string; serviceName: string; ratio: number } | undefined;
}

const origin = z.string().refine((text) => text === '*' || (URL.canParse(text) && new URL(text).origin === text), {
  error: 'takes "*" or origins such as "https://app.example", separated by commas',
});

const mirror = z
  .string()
  .refine((text) => /^[a-z0-9-]+=https?:\/\/./.test(text) && URL.canParse(text.slice(text.indexOf('=') + 1)), {
    error: 'takes pairs such as "models-dev=https://mirror.example/api.json", separated by commas',
  });

/** A variable that is set to nothing counts as not set. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((text) => (text === '' ? undefined : text), schema);

const address = z.string().refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
  error: 'takes an address such as "postgres://user:password@host:5432/modelgraph"',
});

const oneOf = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, { error: `takes ${choices.map((choice) => `"${choice}"`).join(', ')}` });

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'takes a port, 0 to 65535 (0: any free one)')
      .transform(Number)
      .refine((port) => port <= 65_535, 'takes a port, 0 to 65535 (0: any free one)')
      .default(4000),
  ),
  HOST: optional(z.string().default('127.0.0.1')),
  DATABASE_URL: optional(address.optional()),
  DATABASE_READ_URL: optional(address.optional()),
  DATABASE_POOLER: optional(oneOf(['none', 'transaction']).default('none')),
  DATA_DIR: optional(z.string().default('.data')),
  // All data is public and no cookie is read, so any page may ask by default.
  CORS_ORIGINS: optional(
    z
      .string()
      .default('*')
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(origin).min(1)),
  ),
  TRUSTED_DOCUMENTS: optional(
    z.enum(['any', 'only'], { error: 'takes "only" (answer no others), or "any" (the default)' }).default('any'),
  ),
  ...protectionVariables,
  LOG_FORMAT: optional(oneOf(['pretty', 'json']).optional()),
  LOG_LEVEL: optional(oneOf(['info', 'warn', 'error']).default('info')),
  LOG_REQUESTS: optional(oneOf(['slow', 'all', 'none']).default('slow')),
  LOG_VARIABLES: optional(oneOf(['none', 'all']).default('none')),
  SHUTDOWN_DELAY: optional(
    z
      .string()
      .regex(/^([1-9]\d?|[12]\d\d|300|0)$/, 'takes a number of seconds, 0 to 300')
      .transform(Number)
      .default(0),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    z
      .string()
      .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
        error: 'takes the address of a collector that takes OTLP over HTTP, such as "http://127.0.0.1:4318"',
      })
      .optional(),
  ),
  OTEL_SERVICE_NAME: optional(z.string().default('modelgraph')),
  OTEL_TRACES_SAMPLER_ARG: optional(
    z
      .string()
      .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'takes the share of traces to keep, 0 to 1')
      .transform(Number)
      .default(1),
  ),
  SOURCE_URLS: optional(
    z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      )
      .pipe(z.array(mirror)),
  ),
});

/** Variables whose values may hold secrets. */
const secret = new Set(['DATABASE_URL', 'DATABASE_READ_URL', 'OTEL_EXPORTER_OTLP_ENDPOINT', ...protectionSecrets]);

/** Every variable that is read, so that the documentation can be held against them. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/** Settings that cannot be used: all of them, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from an environment.
 * @throws ConfigError naming every wrong variable, its value (unless it may be secret) and what it takes
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = environment.safeParse(env);
  const lines = (read.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} ${message}${secret.has(name) ? '' : `; got ${JSON.stringify(env[name])}`}`;
  });
  if (env.DATABASE_READ_URL && !env.DATABASE_URL) {
    lines.push('DATABASE_READ_URL goes with DATABASE_URL, which names the primary');
  }
  if (!read.success || lines.length > 0) throw new ConfigError([...new Set(lines)].join('\n'));
  const set = read.data;
  return Object.freeze({
    port: set.PORT,
    host: set.HOST,
    databaseUrl: set.DATABASE_URL,
    databaseReadUrl: set.DATABASE_READ_URL,
    transactionPooler: set.DATABASE_POOLER === 'transaction',
    dataDir: set.DATA_DIR,
    corsOrigins: set.CORS_ORIGINS,
    trustedDocumentsOnly: set.TRUSTED_DOCUMENTS === 'only',
    ...protectionConfig(set),
    sourceUrls: Object.fromEntries(set.SOURCE_URLS.map((pair) => splitOnce(pair, '='))),
    logFormat: set.LOG_FORMAT ?? (set.NODE_ENV === 'production' ? 'json' : 'pretty'),
    logLevel: set.LOG_LEVEL,
    logRequests: set.LOG_REQUESTS,
    logVariables: set.LOG_VARIABLES === 'all',
    shutdownDelay: set.SHUTDOWN_DELAY,
    traces: set.OTEL_EXPORTER_OTLP_ENDPOINT
      ? {
          endpoint: set.OTEL_EXPORTER_OTLP_ENDPOINT,
          serviceName: set.OTEL_SERVICE_NAME,
          ratio: set.OTEL_TRACES_SAMPLER_ARG,
        }
      : undefined,
  });
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
