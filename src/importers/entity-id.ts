import { createHash } from 'node:crypto';

const namespace = Buffer.from('6d6f64656c6772617068000000000005', 'hex');

/**
 * The id of an entity: a uuid (version 5) made of its kind and the natural key under which it was first known, so that
 * every installation that holds the same facts holds the same ids.
 */
export function entityId(kind: string, naturalKey: string): string {
  const hash = createHash('sha1').update(namespace).update(`${kind}|${naturalKey}`).digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
