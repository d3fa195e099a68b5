import { LRUCache } from 'lru-cache';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Client } from '../client-of.ts';
import type { Balance, Bucket } from './bucket.ts';
import { openRedis } from './redis.ts';

interface BucketOptions {
  /** Points of a client for a minute. */
  points: number;
  /** Where several processes count together; without it each counts for itself. */
  redisUrl?: string;
  /** Hears when Redis cannot be asked; the process then counts for itself. */
  onRedisError?: (error: unknown) => void;
}

/** A gateway asks for many clients. */
const gatewayTimes = 20;
const seconds = 60;
const mostSpent = 100_000;

/** Opens the buckets of all clients, in memory or in Redis. */
export async function openBucket({ points, redisUrl, onRedisError = () => {} }: BucketOptions): Promise<Bucket> {
  const redis = redisUrl === undefined ? null : await openRedis(redisUrl, onRedisError);
  const limiters = [points, points * gatewayTimes].map((most, index) => {
    const settings = { points: most, duration: seconds, keyPrefix: `modelgraph:cost:${index}` };
    return redis?.limiter(settings, new RateLimiterMemory(settings)) ?? new RateLimiterMemory(settings);
  });
  const spent = new LRUCache<string, { limit: number; until: number }>({ max: mostSpent });
  const nameOf = ({ key, gateway }: Client) => `${gateway} ${key}`;
  return {
    async take(client, wanted) {
      const balance = await take(limiters[client.gateway ? 1 : 0] as RateLimiterAbstract, client.key, wanted);
      const { limit, remaining, resetSeconds } = balance;
      if (remaining < 1) spent.set(nameOf(client), { limit, until: Date.now() + resetSeconds * 1_000 });
      return balance;
    },
    spent(client) {
      const { limit, until } = spent.get(nameOf(client)) ?? { limit: 0, until: 0 };
      const left = until - Date.now();
      return left > 0 ? { limit, remaining: 0, resetSeconds: Math.ceil(left / 1_000), refused: true } : null;
    },
    async [Symbol.asyncDispose]() {
      await redis?.[Symbol.asyncDispose]();
    },
  };
}

async function take(limiter: RateLimiterAbstract, key: string, wanted: number): Promise<Balance> {
  const points = Math.ceil(Math.min(wanted, limiter.points));
  try {
    return balance(limiter, await limiter.consume(key, points), false);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    // What was not had is not paid for: a smaller question may still be asked.
    return balance(limiter, await limiter.reward(key, points), true);
  }
}

function balance(limiter: RateLimiterAbstract, state: RateLimiterRes, refused: boolean): Balance {
  return {
    limit: limiter.points,
    remaining: Math.max(0, limiter.points - state.consumedPoints),
    resetSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
    refused,
  };
}
