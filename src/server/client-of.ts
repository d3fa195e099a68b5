/** Who asks. */
export interface Client {
  /** The address, or the part of it that belongs to one customer. */
  key: string;
  /** A gateway that knows the shared secret, which asks for many. */
  gateway: boolean;
}

const clients = new WeakMap<Request, Client>();

/** Notes who makes a request. */
export function noteClient(request: Request, client: Client): void {
  clients.set(request, client);
}

/** Who makes a request; undefined for what the process asks itself. */
export function clientOf(request: Request): Client | undefined {
  return clients.get(request);
}
