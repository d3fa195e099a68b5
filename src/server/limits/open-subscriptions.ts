import type { GraphQLError } from 'graphql';
import { codedError } from '../../graph/errors.ts';
import type { Client } from '../client-of.ts';
import type { Limits } from './limits.ts';

/** Counts the subscriptions that are open, of each client and of all. */
export class OpenSubscriptions {
  readonly #limits: Pick<Limits, 'subscriptions' | 'clientSubscriptions'>;
  readonly #ofClients = new Map<string, number>();
  #all = 0;

  constructor(limits: Pick<Limits, 'subscriptions' | 'clientSubscriptions'>) {
    this.#limits = limits;
  }

  /**
   * Opens one for a client.
   * @returns what ends it, which may be called again and again; or why there may not be one more
   */
  open(client: Client | undefined): (() => void) | GraphQLError {
    const { subscriptions, clientSubscriptions } = this.#limits;
    const key = client && !client.gateway ? client.key : null;
    const ofClient = key === null ? 0 : (this.#ofClients.get(key) ?? 0);
    if (key !== null && ofClient >= clientSubscriptions) {
      return tooMany(
        `At most ${clientSubscriptions} subscriptions of a client are open at once. End one of them first.`,
      );
    }
    if (this.#all >= subscriptions) {
      return tooMany(`At most ${subscriptions} subscriptions are open at once. Try again later, or poll the revision.`);
    }
    this.#all++;
    if (key !== null) this.#ofClients.set(key, ofClient + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#all--;
      if (key !== null) this.#leave(key);
    };
  }

  #leave(key: string): void {
    const left = (this.#ofClients.get(key) ?? 0) - 1;
    if (left > 0) this.#ofClients.set(key, left);
    else this.#ofClients.delete(key);
  }
}

function tooMany(message: string): GraphQLError {
  return codedError('TOO_MANY_SUBSCRIPTIONS', message, { http: { status: 429 } });
}
