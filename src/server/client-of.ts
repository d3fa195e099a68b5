import type { RequestHead } from './request-head.ts';

/** Who asks. */
export interface Client {
  /** The address, or the part of it that belongs to one customer. */
  key: string;
  /** A gateway that knows the shared secret, which asks for many. */
  gateway: boolean;
}

const clients = new WeakMap<RequestHead, Client>();

/** Notes who makes a request. */
export function noteClient(request: RequestHead, client: Client): void {
  clients.set(request, client);
}

/** Who makes a request; undefined for what the process asks itself. */
export function clientOf(request: RequestHead): Client | undefined {
  return clients.get(request);
}
