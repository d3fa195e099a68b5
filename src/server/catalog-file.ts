import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Epoch } from '../database/generation.ts';

/** The whole catalog as JSON Lines, gzipped, of one epoch. */
export interface PackedCatalog {
  epoch: Epoch;
  gzip: Uint8Array;
}

/** Where the whole catalog is had from. */
export interface CatalogFile {
  /** The present epoch, which takes no look at the database. */
  epoch(): Epoch;
  read(): Promise<PackedCatalog>;
}

const path = '/catalog.jsonl';

/**
 * The whole catalog in one fetch, at `/catalog.jsonl`: gzipped for who accepts it, with an ETag of revision and day, and
 * 304 for who has it already. Null for any other path.
 * @param allowOrigin the `access-control-allow-origin` of the answer; null for none
 */
export async function catalogFileResponse(
  request: Request,
  file: CatalogFile,
  allowOrigin: string | null,
): Promise<Response | null> {
  if (new URL(request.url).pathname !== path) return null;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('GET only\n', { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const headers = {
    'cache-control': 'public, no-cache',
    'content-type': 'application/jsonl; charset=utf-8',
    vary: 'accept-encoding, origin',
    'x-content-type-options': 'nosniff',
    ...(allowOrigin === null ? {} : { 'access-control-allow-origin': allowOrigin }),
  };
  const known = tagOf(file.epoch());
  if (namesTag(request.headers.get('if-none-match'), known)) {
    return new Response(null, { status: 304, headers: { ...headers, etag: known } });
  }
  const { epoch, gzip } = await file.read();
  const tagged = { ...headers, etag: tagOf(epoch) };
  if (acceptsGzip(request.headers.get('accept-encoding'))) {
    const packed = { ...tagged, 'content-encoding': 'gzip', 'content-length': String(gzip.byteLength) };
    return new Response(request.method === 'HEAD' ? null : (gzip as Uint8Array<ArrayBuffer>), { headers: packed });
  }
  if (request.method === 'HEAD') return new Response(null, { headers: tagged });
  const unpacked = Readable.from([gzip]).pipe(createGunzip());
  return new Response(Readable.toWeb(unpacked) as ReadableStream<Uint8Array>, { headers: tagged });
}

/** Weak: the same tag holds for the packed bytes and the unpacked ones. */
function tagOf({ revision, day }: Epoch): string {
  return `W/"catalog-1-${revision}-${day}"`;
}

function namesTag(header: string | null, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim());
  return tags.includes('*') || tags.includes(tag);
}

function acceptsGzip(header: string | null): boolean {
  return (header ?? '').split(',').some((part) => {
    const [coding, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
    return (coding === 'gzip' || coding === '*') && Number(weight ?? '1') > 0;
  });
}
