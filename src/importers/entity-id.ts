import { hash } from 'node:crypto';

const namespace = Buffer.from('6d6f64656c6772617068000000000005', 'hex');

/**
 * The id of an entity: a uuid (version 5) made of its kind and the natural key under which it was first known, so that
 * every installation that holds the same facts holds the same ids.
 */
export function entityId(kind: string, naturalKey: string): string {
  const hex = hash('sha1', Buffer.concat([namespace, Buffer.from(`${kind}|${naturalKey}`)]), 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
