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
/** What others of the same client ask for at the moment is given back where they are refused: soon it may have some again. */
const spentMilliseconds = 1_000;

/** Opens the buckets of all clients, in memory or in Redis. */
export async function openBucket({ points, redisUrl, onRedisError = () => {} }: BucketOptions): Promise<Bucket> {
  const redis = redisUrl === undefined ? null : await openRedis(redisUrl, onRedisError);
  const limiters = [points, points * gatewayTimes].map((most, index) => {
    const settings = { points: most, duration: seconds, keyPrefix: `modelgraph:cost:${index}` };
    return redis?.limiter(settings, new RateLimiterMemory(settings)) ?? new RateLimiterMemory(settings);
  });
  const spent = new LRUCache<string, { balance: Balance; until: number }>({ max: mostSpent });
  const nameOf = ({ key, gateway }: Client) => `${gateway} ${key}`;
  return {
    async take(client, wanted) {
      const balance = await take(limiters[client.gateway ? 1 : 0] as RateLimiterAbstract, client.key, wanted);
      if (balance.remaining < 1) {
        spent.set(nameOf(client), { balance: { ...balance, refused: true }, until: Date.now() + spentMilliseconds });
      }
      return balance;
    },
    spent(client) {
      const known = spent.get(nameOf(client));
      return known && Date.now() < known.until ? known.balance : null;
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
