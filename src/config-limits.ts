import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

/** What the process is told about what others may do with it. */
export interface ProtectionConfig {
  /** Undefined ones are as the server has them. */
  limits: {
    bodyBytes?: number;
    tokens?: number;
    depth?: number;
    aliases?: number;
    directives?: number;
    variablesBytes?: number;
    listItems?: number;
    representations?: number;
    cost?: number;
    milliseconds?: number;
    subscriptions?: number;
    clientSubscriptions?: number;
  };
  /** Connections at once; more are closed. */
  maxConnections: number;
  /** Points of a client for a minute; 0 for as many as it likes. */
  rateLimit: number;
  /** Where several processes count points together. */
  redisUrl: string | undefined;
  trustedProxies: string[];
  /** What a gateway sends as `router-authorization`. */
  gatewaySecret: string | undefined;
  /** What an import over HTTP must bring; undefined: there is none. */
  adminToken: string | undefined;
  graphiql: boolean;
  suggestions: boolean;
}

/** A variable that is set to nothing counts as not set. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((text) => (text === '' ? undefined : text), schema);

const number = (least: number, most: number) => {
  const message = `takes a whole number, ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

const onOff = optional(z.enum(['on', 'off'], { error: 'takes "on" or "off"' }).optional());
const secret = optional(z.string().min(16, 'takes 16 characters or more').optional());

const network = z.string().refine(isNetwork, {
  error: 'takes addresses and networks such as "10.0.0.0/8,::1", separated by commas',
});

/** The variables, by name. */
export const protectionVariables = {
  MAX_BODY_BYTES: optional(number(1_000, 100_000_000).optional()),
  MAX_TOKENS: optional(number(100, 100_000).optional()),
  MAX_DEPTH: optional(number(3, 100).optional()),
  MAX_ALIASES: optional(number(0, 10_000).optional()),
  MAX_DIRECTIVES: optional(number(0, 10_000).optional()),
  MAX_VARIABLES_BYTES: optional(number(1_000, 100_000_000).optional()),
  MAX_LIST_ITEMS: optional(number(1, 100_000).optional()),
  MAX_REPRESENTATIONS: optional(number(1, 99_999).optional()),
  MAX_COST: optional(number(100, 1_000_000_000).optional()),
  REQUEST_TIMEOUT_MS: optional(number(10, 600_000).optional()),
  MAX_SUBSCRIPTIONS: optional(number(0, 1_000_000).optional()),
  MAX_CLIENT_SUBSCRIPTIONS: optional(number(0, 1_000_000).optional()),
  MAX_CONNECTIONS: optional(number(1, 1_000_000).default(5_000)),
  RATE_LIMIT: optional(number(0, 1_000_000_000).default(1_000_000)),
  REDIS_URL: optional(
    z
      .string()
      .refine((text) => URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol), {
        error: 'takes an address such as "redis://user:password@host:6379/0"',
      })
      .optional(),
  ),
  TRUSTED_PROXIES: optional(
    z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      )
      .pipe(z.array(network)),
  ),
  GATEWAY_SECRET: secret,
  ADMIN_TOKEN: secret,
  GRAPHIQL: onOff,
  SUGGESTIONS: onOff,
  NODE_ENV: optional(z.string().optional()),
};

/** Variables whose values nobody may see. */
export const protectionSecrets = ['REDIS_URL', 'GATEWAY_SECRET', 'ADMIN_TOKEN'];

type Read = z.infer<z.ZodObject<typeof protectionVariables>>;

/** The settings that the variables mean. */
export function protectionConfig(read: Read): ProtectionConfig {
  const development = read.NODE_ENV !== 'production';
  const limits = {
    bodyBytes: read.MAX_BODY_BYTES,
    tokens: read.MAX_TOKENS,
    depth: read.MAX_DEPTH,
    aliases: read.MAX_ALIASES,
    directives: read.MAX_DIRECTIVES,
    variablesBytes: read.MAX_VARIABLES_BYTES,
    listItems: read.MAX_LIST_ITEMS,
    representations: read.MAX_REPRESENTATIONS,
    cost: read.MAX_COST,
    milliseconds: read.REQUEST_TIMEOUT_MS,
    subscriptions: read.MAX_SUBSCRIPTIONS,
    clientSubscriptions: read.MAX_CLIENT_SUBSCRIPTIONS,
  };
  return {
    limits: Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
    maxConnections: read.MAX_CONNECTIONS,
    rateLimit: read.RATE_LIMIT,
    redisUrl: read.REDIS_URL,
    trustedProxies: read.TRUSTED_PROXIES,
    gatewaySecret: read.GATEWAY_SECRET,
    adminToken: read.ADMIN_TOKEN,
    graphiql: read.GRAPHIQL === undefined ? development : read.GRAPHIQL === 'on',
    suggestions: read.SUGGESTIONS === undefined ? development : read.SUGGESTIONS === 'on',
  };
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  if (!/^\d{1,3}$/.test(bits)) return false;
  try {
    new BlockList().addSubnet(address, Number(bits), version === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}
