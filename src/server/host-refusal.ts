import { codedError } from '../graph/errors.ts';
import { errorResponse } from './error-response.ts';
import type { RequestHead } from './request-head.ts';

const usable = /^[\w.:[\]-]*$/;

/**
 * Refuses a request whose `host` is none. Its address is made of it: another mark in it would move the path, or make an
 * address that cannot be read. Null for any other request.
 */
export function hostRefusal(request: RequestHead): Response | null {
  const host = request.headers.get('host') ?? '';
  if (usable.test(host) && URL.canParse(request.url)) return null;
  return errorResponse(request, codedError('BAD_REQUEST', 'The host must be a name or an address, and a port.'), 400);
}
