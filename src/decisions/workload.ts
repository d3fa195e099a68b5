import { Big } from 'big.js';

/**
 * What is asked of a model. All counts are of one request; `requests` tells how many such requests.
 * What is left out or null counts as none, `requests` as one, `mode` as STANDARD.
 */
export interface Workload {
  /** Tokens of the prompt, those read from cache or written to it included. Size tiers look at this number. */
  inputTokens?: number | null;
  /** Tokens of the answer, those of thinking included. */
  outputTokens?: number | null;
  /** The part of `inputTokens` that is read from cache. */
  cachedInputTokens?: number | null;
  /** The part of `inputTokens` that is written to cache. */
  cacheWriteTokens?: number | null;
  /** The part of `outputTokens` that is thinking. */
  reasoningTokens?: number | null;
  requests?: number | null;
  /** Images that are billed by the piece. */
  images?: number | null;
  /** Seconds of audio that are billed by time. */
  audioSeconds?: number | null;
  pages?: number | null;
  searches?: number | null;
  mode?: string | null;
  /** For how many seconds cache entries must live; null: for as long as is usual. */
  cacheTtl?: number | null;
  /** Only routes of this region can serve it; null: any. */
  region?: string | null;
  /** The moment of the requests, of which the time of day (UTC) counts; null: no particular time. */
  at?: Date | string | null;
}

/** How much of one meter a request runs. */
export interface Need {
  meter: string;
  /** Of one request. */
  quantity: Big;
  /** The units in which it can be billed, and how much of the quantity each holds. */
  units: Readonly<Record<string, number>>;
}

const tokens = { MILLION_TOKENS: 1_000_000 };
const requests = { THOUSAND_REQUESTS: 1_000, REQUEST: 1 };

type CountKey =
  | 'inputTokens'
  | 'outputTokens'
  | 'cachedInputTokens'
  | 'cacheWriteTokens'
  | 'reasoningTokens'
  | 'images'
  | 'audioSeconds'
  | 'pages'
  | 'searches';

/** The meters that a workload runs on a route whose card has prices for the meters in `priced`. */
export function needsOf(workload: Workload, priced: ReadonlySet<string>): Need[] {
  const count = (key: CountKey) => new Big(workload[key] ?? 0);
  const written = count('cacheWriteTokens');
  const apart = priced.has('REASONING') ? count('reasoningTokens') : new Big(0);
  const needs: Need[] = [
    { meter: 'INPUT', quantity: count('inputTokens').minus(count('cachedInputTokens')).minus(written), units: tokens },
    { meter: 'CACHE_READ', quantity: count('cachedInputTokens'), units: tokens },
    { meter: 'CACHE_WRITE', quantity: written, units: tokens },
    { meter: 'OUTPUT', quantity: count('outputTokens').minus(apart), units: tokens },
    { meter: 'REASONING', quantity: apart, units: tokens },
    { meter: 'INPUT_IMAGE', quantity: count('images'), units: { IMAGE: 1 } },
    { meter: 'INPUT_AUDIO', quantity: count('audioSeconds'), units: { SECOND: 1, MINUTE: 60, HOUR: 3_600 } },
    { meter: 'PAGE', quantity: count('pages'), units: { THOUSAND_PAGES: 1_000 } },
    { meter: 'WEB_SEARCH', quantity: count('searches'), units: requests },
  ];
  if (priced.has('CACHE_STORAGE')) needs.push(storage(written, workload.cacheTtl));
  // A fee for the request itself is asked only where a card names one; no card says that there is none.
  if (priced.has('REQUEST')) needs.push({ meter: 'REQUEST', quantity: new Big(1), units: requests });
  return needs.filter((need) => need.quantity.gt(0));
}

/** Token-seconds in cache. How long entries are kept is told by the TTL; without one no unit can be counted. */
function storage(written: Big, ttl: number | null | undefined): Need {
  return ttl == null
    ? { meter: 'CACHE_STORAGE', quantity: written, units: {} }
    : { meter: 'CACHE_STORAGE', quantity: written.times(ttl), units: { MILLION_TOKEN_HOURS: 3_600_000_000 } };
}

/** The minute of the day, UTC, at which a workload runs; null when it names no moment. */
export function minuteOfDay(workload: Workload): number | null {
  if (workload.at == null) return null;
  const at = new Date(workload.at);
  return at.getUTCHours() * 60 + at.getUTCMinutes();
}
