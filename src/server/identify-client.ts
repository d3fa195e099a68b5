import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { Client } from './client-of.ts';
import type { RequestHead } from './request-head.ts';
import { sameSecret } from './same-secret.ts';

interface IdentifyOptions {
  /** Addresses and networks of proxies whose word is taken for whom they ask, such as `10.0.0.0/8`. */
  trustedProxies: readonly string[];
  /** What a gateway sends as `router-authorization`. */
  gatewaySecret?: string;
}

/**
 * Makes the function that tells who asks: the address from which the connection comes, or, where that is a trusted
 * proxy's, the last address in `x-forwarded-for` that is not one.
 */
export function identifyClients({ trustedProxies, gatewaySecret }: IdentifyOptions) {
  const proxies = networks(trustedProxies);
  return (request: RequestHead, peer: string): Client => {
    const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((one) => plain(one.trim()));
    let address = plain(peer);
    while (isIn(proxies, address)) {
      const before = forwarded.pop();
      if (before === undefined || (!isIPv4(before) && !isIPv6(before))) break;
      address = before;
    }
    const gateway =
      gatewaySecret !== undefined && sameSecret(request.headers.get('router-authorization'), gatewaySecret);
    return { key: customer(address), gateway };
  };
}

function networks(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of addresses) {
    const [address = '', bits] = one.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  return isIPv4(address) ? list.check(address) : isIPv6(address) && list.check(address, 'ipv6');
}

/** An IPv4 address as such, also where it comes mapped into IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** One customer has a whole /64 of IPv6. */
function customer(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = !tail ? [] : tail.split(':');
  const groups =
    tail === undefined ? front : [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
