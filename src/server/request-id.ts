import { randomUUID } from 'node:crypto';

const ids = new WeakMap<Request, string>();
const usable = /^[\w.:-]{8,100}$/;

/** The id under which a request stands in the log: the one that a proxy has given it, else one of its own. */
export function requestIdOf(request: Request): string {
  let id = ids.get(request);
  if (id === undefined) {
    const given = request.headers.get('x-request-id');
    id = given !== null && usable.test(given) ? given : randomUUID();
    ids.set(request, id);
  }
  return id;
}
