import type { CORSOptions } from '@whatwg-node/server';

/** What browsers are told of who may ask; answers have no credentials in them. */
export function corsOf(origins: readonly string[]): Exclude<CORSOptions, false> {
  const methods = ['GET', 'POST', 'OPTIONS'];
  return { origin: origins.includes('*') ? '*' : [...origins], credentials: false, methods };
}
