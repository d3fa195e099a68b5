import { randomUUID } from 'node:crypto';
import type { RequestHead } from './request-head.ts';

const ids = new WeakMap<RequestHead, string>();
const usable = /^[\w.:-]{8,100}$/;

/** The id under which a request stands in the log: the one that a proxy has given it, else one of its own. */
export function requestIdOf(request: RequestHead): string {
  let id = ids.get(request);
  if (id === undefined) {
    const given = request.headers.get('x-request-id');
    id = given !== null && usable.test(given) ? given : randomUUID();
    ids.set(request, id);
  }
  return id;
}
