import { z } from 'zod';
import { type ProtectionConfig, protectionConfig, protectionSecrets, protectionVariables } from './config-limits.ts';

/** What the process is told by its environment. */
export interface Config extends ProtectionConfig {
  port: number;
  host: string;
  /** Undefined: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** Origins whose pages may query; `*` for all. */
  corsOrigins: string[];
  /** Answer nothing but trusted documents. */
  trustedDocumentsOnly: boolean;
  /** Addresses that take the place of those where sources are published, by the name of the source: mirrors. */
  sourceUrls: Readonly<Record<string, string>>;
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
  DATABASE_URL: optional(
    z
      .string()
      .refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
        error: 'takes an address such as "postgres://user:password@host:5432/modelgraph"',
      })
      .optional(),
  ),
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
const secret = new Set(['DATABASE_URL', ...protectionSecrets]);

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
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} ${message}${secret.has(name) ? '' : `; got ${JSON.stringify(env[name])}`}`;
    });
    throw new ConfigError([...new Set(lines)].join('\n'));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, CORS_ORIGINS, SOURCE_URLS, TRUSTED_DOCUMENTS } = read.data;
  return Object.freeze({
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    corsOrigins: CORS_ORIGINS,
    trustedDocumentsOnly: TRUSTED_DOCUMENTS === 'only',
    ...protectionConfig(read.data),
    sourceUrls: Object.fromEntries(SOURCE_URLS.map((pair) => splitOnce(pair, '='))),
  });
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
