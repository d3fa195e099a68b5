import type { RequestHead } from './request-head.ts';

/** Bodies up to this size are read at once; they tell it by their header, and Node holds them to it. */
const mostBytes = 16 * 1024;

/** The bytes of a JSON body that is read early; null for any other. */
export function earlyLength({ headers }: RequestHead): number | null {
  const length = headers.get('content-length');
  if (length === null || !/^\d{1,6}$/.test(length) || Number(length) > mostBytes) return null;
  return headers.get('content-type')?.startsWith('application/json') ? Number(length) : null;
}

/**
 * Reads the JSON body of a POST before Yoga does, and keeps it with the request: what has been asked is known by it, and
 * Yoga then needs no stream of its own to hold it to the limit of bodies. Null for a request that is not read early.
 */
export async function earlyBody(request: Request): Promise<string | null> {
  if (earlyLength(request) === null) return null;
  const text = await request.text();
  Object.defineProperty(request, 'body', { value: null });
  // The requests of our listener can be read again; those of Node itself cannot.
  if (request.bodyUsed) {
    Object.defineProperties(request, {
      text: { value: async () => text },
      json: { value: async () => JSON.parse(text) },
    });
  }
  return text;
}
