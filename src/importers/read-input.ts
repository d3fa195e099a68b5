import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode, firstLine, OperatorError } from '../database/errors.ts';
import type { InputFile } from './adapters/adapter.ts';

/** How an input was fetched: enough to ask for it again only when it has changed. */
export interface Fetched {
  url: string;
  etag: string | null;
  lastModified: string | null;
}

/** What was read: files; or that nothing has changed since the last time. */
export interface ReadInput {
  files: InputFile[];
  notModified: boolean;
  fetched?: Fetched;
}

export interface ReadOptions {
  /** What a fetch of the same URL gave before: it is asked for only if it has changed. */
  before?: Fetched;
  /** How long a server may be silent, in milliseconds. */
  silenceMs?: number;
  /** More is not read. */
  maxBytes?: number;
  /** Hears how many bytes have come, of how many where that is known. */
  onBytes?: (bytes: number, total: number | null) => void;
}

const defaults = { silenceMs: 30_000, maxBytes: 256 * 1024 * 1024 };
const mega = 1024 * 1024;

/**
 * Reads an input: a file, the named files of a folder, or an http or https address.
 * Throws {@link OperatorError} in one clear line when it cannot be had: missing, not readable, too large, not UTF-8, a
 * server that is down, silent, redirects for ever, answers with an error or with a web page.
 * @param names the files to look for in a folder
 */
export async function readInput(
  place: string,
  names: readonly string[] | undefined,
  options: ReadOptions = {},
): Promise<ReadInput> {
  if (/^https?:\/\//i.test(place)) return fetchInput(place, options);
  const maxBytes = options.maxBytes ?? defaults.maxBytes;
  try {
    const found = await stat(place);
    if (!found.isDirectory()) return { files: [await readOne(place, found.size, maxBytes)], notModified: false };
  } catch (error) {
    throw fileError(place, error);
  }
  if (!names) throw new OperatorError(`${place} is a folder; this source is read from one file`);
  const there = (await readdir(place)).filter((name) => names.includes(name)).sort();
  if (there.length === 0) throw new OperatorError(`${place} holds none of ${names.join(', ')}`);
  const files: InputFile[] = [];
  for (const name of there) {
    const path = join(place, name);
    files.push(await readOne(path, (await stat(path)).size, maxBytes));
  }
  return { files, notModified: false };
}

/**
 * Reads the bytes of one file, or of what an address answers, whatever they are.
 * Throws {@link OperatorError} as {@link readInput} does.
 */
export async function readBytes(
  place: string,
  options: ReadOptions = {},
): Promise<{ name: string; bytes: Uint8Array }> {
  if (/^https?:\/\//i.test(place)) {
    const { bytes } = (await fetchBytes(place, options)) as { bytes: Uint8Array };
    return { name: nameAt(place), bytes };
  }
  const maxBytes = options.maxBytes ?? defaults.maxBytes;
  try {
    const found = await stat(place);
    if (found.isDirectory()) throw new OperatorError(`${place} is a folder; it takes one file`);
    if (found.size > maxBytes) throw tooLarge(place, found.size, maxBytes);
    return { name: basename(place), bytes: await readFile(place) };
  } catch (error) {
    throw fileError(place, error);
  }
}

async function readOne(path: string, size: number, maxBytes: number): Promise<InputFile> {
  if (size > maxBytes) throw tooLarge(path, size, maxBytes);
  return { name: basename(path), text: decode(path, await readFile(path)) };
}

function fileError(place: string, error: unknown): unknown {
  if (error instanceof OperatorError) return error;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'this user may not read it',
    ENOTDIR: 'a part of the path is a file, not a folder',
  };
  return new OperatorError(`cannot read ${place}: ${reasons[errorCode(error) ?? ''] ?? firstLine(error)}`, {
    cause: error,
  });
}

async function fetchInput(url: string, options: ReadOptions): Promise<ReadInput> {
  const { bytes, fetched } = await fetchBytes(url, options);
  if (bytes === null) return { files: [], notModified: true, fetched };
  return { files: [{ name: nameAt(url), text: decode(url, bytes) }], notModified: false, fetched };
}

function nameAt(url: string): string {
  return basename(new URL(url).pathname) || new URL(url).host;
}

/** What an address answers; no bytes when that has not changed since before. */
async function fetchBytes(url: string, options: ReadOptions): Promise<{ bytes: Uint8Array | null; fetched: Fetched }> {
  const { silenceMs, maxBytes } = { ...defaults, ...options };
  const silence = new AbortController();
  const hush = () => silence.abort(new OperatorError(`${url} was silent for ${silenceMs / 1000} s`));
  let timer = setTimeout(hush, silenceMs);
  try {
    const response = await fetch(url, { signal: silence.signal, headers: requestHeaders(url, options.before) });
    if (response.status === 304 && options.before) return { bytes: null, fetched: options.before };
    if (!response.ok) throw new OperatorError(`${url} answered ${response.status} ${response.statusText}`.trim());
    if (/^text\/html/i.test(response.headers.get('content-type') ?? '')) {
      throw new OperatorError(`${url} answered with a web page (text/html), not with data`);
    }
    const total = Number(response.headers.get('content-length')) || null;
    if (total !== null && total > maxBytes) throw tooLarge(url, total, maxBytes);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      clearTimeout(timer);
      timer = setTimeout(hush, silenceMs);
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(url, bytes, maxBytes);
      chunks.push(chunk);
      options.onBytes?.(bytes, total);
    }
    const fetched = {
      url,
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
    return { bytes: Buffer.concat(chunks), fetched };
  } catch (error) {
    throw fetchError(url, silence.signal.aborted ? silence.signal.reason : error);
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

function requestHeaders(url: string, before: Fetched | undefined): Record<string, string> {
  const known = before?.url === url ? before : undefined;
  return {
    'user-agent': 'modelgraph',
    accept: 'application/json, text/plain, */*;q=0.5',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

function fetchError(url: string, error: unknown): unknown {
  if (error instanceof OperatorError) return error;
  const cause = (error as { cause?: unknown }).cause ?? error;
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was closed by the other side',
    UND_ERR_SOCKET: 'the connection was closed by the other side',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    CERT_HAS_EXPIRED: 'its certificate has expired',
  };
  const reason = /redirect count exceeded/.test(firstLine(cause))
    ? 'it redirects without end'
    : (reasons[errorCode(cause) ?? ''] ?? firstLine(cause));
  return new OperatorError(`cannot fetch ${url}: ${reason}`, { cause: error });
}

function tooLarge(place: string, bytes: number, maxBytes: number): OperatorError {
  return new OperatorError(
    `${place} has ${Math.ceil(bytes / mega)} MB; at most ${Math.floor(maxBytes / mega)} MB are read`,
  );
}

function decode(place: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OperatorError(`${place} is not UTF-8 text`);
  }
}
