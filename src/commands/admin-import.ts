import { mayOnlyRead, OperatorError } from '../database/errors.ts';
import { badUserInput, codedError } from '../graph/errors.ts';
import { adapterNamed } from '../importers/import-source.ts';
import type { Importer } from '../importers/importer.ts';
import { errorResponse } from '../server/error-response.ts';
import { readBody } from '../server/read-body.ts';
import { sameSecret } from '../server/same-secret.ts';

const path = '/admin/import';
const mostBytes = 256 * 1024 * 1024;
const parameters = ['source', 'file', 'observed-on', 'dry-run', 'strict', 'exclude-share-alike'];

/**
 * Makes the endpoint that does what `modelgraph import` does, for who knows the token: the body is what the source says, the
 * query string has the options, and the answer is the report. Null for any other path.
 */
export function adminImport(
  importer: Pick<Importer, 'import'>,
  token: string,
): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== path) return null;
    const given = /^Bearer (?<token>.+)$/i.exec(request.headers.get('authorization') ?? '')?.groups?.token ?? null;
    if (!sameSecret(given, token)) {
      const error = codedError(
        'UNAUTHENTICATED',
        'An import takes the token of the server, as "authorization: Bearer …".',
      );
      return errorResponse(request, error, 401, { 'www-authenticate': 'Bearer' });
    }
    if (request.method !== 'POST') return new Response('POST only\n', { status: 405, headers: { allow: 'POST' } });
    try {
      return Response.json(await importAsked(importer, request, searchParams), {
        headers: { 'cache-control': 'no-store' },
      });
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      if (!mayOnlyRead(error.cause)) return errorResponse(request, badUserInput(error.message), 422);
      const refusal = codedError(
        'BAD_REQUEST',
        'This server may only read its database: import with "modelgraph import".',
      );
      return errorResponse(request, refusal, 409);
    }
  };
}

async function importAsked(importer: Pick<Importer, 'import'>, request: Request, asked: URLSearchParams) {
  const stray = [...asked.keys()].find((name) => !parameters.includes(name));
  if (stray !== undefined) {
    throw new OperatorError(`there is no parameter "${stray}"; there are ${parameters.join(', ')}`);
  }
  const source = asked.get('source') ?? '';
  const { files } = adapterNamed(source);
  const name = asked.get('file') ?? 'body';
  if (files && !files.includes(name)) {
    throw new OperatorError(`${source} is read from several files: file must be one of ${files.join(', ')}`);
  }
  const observedOn = asked.get('observed-on') ?? undefined;
  if (observedOn !== undefined && !isDay(observedOn)) {
    throw new OperatorError(`observed-on takes a day such as 2026-07-02; got "${observedOn.slice(0, 40)}"`);
  }
  const text = await textOf(request);
  return importer.import({
    source,
    files: text === '' ? [] : [{ name, text }],
    observedOn,
    dryRun: flag(asked, 'dry-run'),
    strict: flag(asked, 'strict'),
    excludeShareAlike: flag(asked, 'exclude-share-alike'),
  });
}

async function textOf(request: Request): Promise<string> {
  const bytes = await readBody(request, mostBytes);
  if (bytes === null) throw new OperatorError(`the body may have at most ${mostBytes} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OperatorError('the body is not UTF-8 text');
  }
}

function flag(asked: URLSearchParams, name: string): boolean {
  const value = asked.get(name);
  if (value === null || value === 'false') return false;
  if (value === 'true' || value === '') return true;
  throw new OperatorError(`${name} takes "true" or "false"; got "${value.slice(0, 40)}"`);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
