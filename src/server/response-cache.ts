import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Epoch } from '../database/generation.ts';
import { epochOf } from './answer-epoch.ts';
import { asksForEntities } from './asks-for-entities.ts';
import { earlyBody } from './early-body.ts';
import { type Encoding, negotiated } from './negotiated-encoding.ts';
import type { RequestHead } from './request-head.ts';

interface ResponseCacheOptions {
  /** The present epoch; null when it is not known to be the present one, and nothing may be answered from memory. */
  epoch: () => Epoch | null;
  /** All that is kept, in bytes. */
  maxBytes?: number;
}

/** An answer from memory: the same object each time that it is given in the same form. */
export interface Recalled {
  /** 304 for who has it already. */
  status: 200 | 304;
  headers: readonly [string, string][];
  body: Buffer<ArrayBuffer> | null;
  /** What running it costs, as `extensions.cost` of the answer says; null where it does not. */
  cost: number | null;
}

interface Asking {
  /** The class of what `ask` gives: servers send their own fastest. */
  NewResponse: typeof Response;
  ask: () => Response | Promise<Response>;
  /** Hears of an answer that is about to be given from memory, unless it is a 304; what it returns is answered instead. */
  charge?: (cost: number | null) => Promise<Response | null>;
}

/** An answer as it was given once. */
interface Kept {
  etag: string | null;
  /** As who has it already is told so. */
  known: Recalled;
  forms: Partial<Record<Encoding, Recalled>>;
  bytes: number;
}

/** A request for which there is no answer yet, and what is known of it. */
export interface Sought {
  key: string;
  epoch: Epoch;
  entry: Entry | undefined;
}

/** An answer that has been made, and may be kept. */
interface Offered {
  /** Of which it is. */
  epoch: Epoch | undefined;
  /** But for its length. */
  headers: () => [string, string][];
  bytes: () => Buffer<ArrayBuffer> | Promise<Buffer<ArrayBuffer>>;
  cost: number | null;
}

/** Null for what was asked once so far: many things never are again. */
interface Entry {
  kept: Kept | null;
}

const defaults = { maxBytes: 64 * 1024 * 1024, mostBytesEach: 1024 * 1024 };
/** All that an answer may hang on beside address and body: whom it is for, in what form, and who may be refused. */
const deciding = [
  ...['accept', 'content-type', 'origin', 'apollo-require-preflight', 'x-apollo-operation-name'],
  ...['router-authorization', 'authorization', 'apollo-federation-include-trace'],
];
/** Smaller ones do not shrink. */
const leastCompressed = 1024;
const brotliQuality = 4;

/**
 * Whole answers, as bytes, in front of Yoga: kept when they are free of errors and asked for a second time, until the
 * epoch ends. They are right exactly as long as the epoch stands, since all data is public and moves with it.
 */
export class ResponseCache {
  readonly #options: ResponseCacheOptions;
  readonly #entries: LRUCache<string, Entry>;
  readonly #storable = new WeakMap<Request, { cost: number | null }>();
  #epoch: Epoch | null = null;
  /** How often an answer was looked for, and found. */
  readonly counts = { hits: 0, misses: 0 };

  constructor(options: ResponseCacheOptions) {
    this.#options = options;
    this.#entries = new LRUCache({
      maxSize: options.maxBytes ?? defaults.maxBytes,
      sizeCalculation: ({ kept }, key) => 2 * key.length + 200 + (kept?.bytes ?? 0),
    });
  }

  /** How many answers and how many bytes are kept. */
  get size(): { entries: number; bytes: number } {
    return { entries: this.#entries.size, bytes: this.#entries.calculatedSize };
  }

  /** Notes which answers may be kept: to be run with both views. */
  get plugin(): Plugin {
    const never = new WeakSet<Request>();
    return {
      onExecute: ({ args }) => {
        if (asksForEntities(args.document)) never.add(args.contextValue.request);
      },
      onResultProcess: ({ request, result }) => {
        if (Array.isArray(result) || Symbol.asyncIterator in result || never.has(request)) return;
        const { data, errors, extensions } = result as { data?: unknown; errors?: unknown; extensions?: unknown };
        if (!data || errors) return;
        const { requested } = (extensions as { cost?: { requested?: number } } | undefined)?.cost ?? {};
        this.#storable.set(request, { cost: requested ?? null });
      },
    };
  }

  /**
   * What is kept for a request to a view; null when it must be asked further. Counts nothing.
   * @param body its JSON; empty for a GET
   */
  recall(request: RequestHead, body: string): Recalled | null {
    if (this.#present() === null) return null;
    const kept = this.#entries.get(keyOf(request, body))?.kept;
    return kept ? inForm(request, kept) : null;
  }

  /** Answers a request to a view from memory, or by asking further. */
  async answer(request: Request, { NewResponse, ask, charge }: Asking): Promise<Response> {
    const body = await bodyOf(request);
    const sought = body === null ? null : this.seek(request, body);
    if (!sought) return ask();
    const kept = sought.entry?.kept;
    if (kept) {
      this.counts.hits++;
      const { status, headers, body: bytes, cost } = inForm(request, kept);
      const refused = status === 200 ? await charge?.(cost) : null;
      // A list of its own: the response adds the length of its body to it.
      return refused ?? new NewResponse(bytes, { status, headers: [...headers] });
    }
    this.counts.misses++;
    const response = await ask();
    const storable = this.#storable.get(request);
    if (!storable || response.status !== 200 || !isJson(response)) return response;
    response.headers.append('vary', 'accept-encoding');
    const headers = () => [...response.headers].filter(([name]) => name !== 'content-length');
    const bytes = async () => Buffer.from(await response.arrayBuffer());
    const taken = await this.offer(sought, { epoch: epochOf(request), headers, bytes, cost: storable.cost });
    return taken ? new NewResponse(taken, { status: 200, headers: headers() }) : response;
  }

  /** What is known of a request to a view, for `offer`; null when nothing may be kept now. */
  seek(request: RequestHead, body: string): Sought | null {
    const epoch = this.#present();
    if (epoch === null) return null;
    const key = keyOf(request, body);
    return { key, epoch, entry: this.#entries.get(key) };
  }

  /** Keeps an answer without errors, if its request is seen again and the epoch still stands: its bytes then, else null. */
  async offer(
    { key, epoch, entry }: Sought,
    { epoch: madeIn, headers, bytes, cost }: Offered,
  ): Promise<Buffer<ArrayBuffer> | null> {
    if (!sameEpoch(madeIn, epoch) || !sameEpoch(this.#present(), epoch)) return null;
    if (!entry) {
      this.#entries.set(key, { kept: null });
      return null;
    }
    const body = await bytes();
    if (body.byteLength <= defaults.mostBytesEach) await this.#keep(key, body, headers(), cost);
    return body;
  }

  #present(): Epoch | null {
    const epoch = this.#options.epoch();
    if (epoch && !sameEpoch(epoch, this.#epoch)) {
      this.#entries.clear();
      this.#epoch = epoch;
    }
    return epoch;
  }

  async #keep(key: string, body: Buffer<ArrayBuffer>, headers: [string, string][], cost: number | null): Promise<void> {
    const plain: Recalled = { status: 200, headers, body, cost };
    const kept: Kept = {
      etag: headers.find(([name]) => name === 'etag')?.[1] ?? null,
      known: { status: 304, headers: headers.filter(([name]) => !name.startsWith('content-')), body: null, cost },
      forms: { identity: plain },
      bytes: body.byteLength,
    };
    const epoch = this.#epoch;
    this.#entries.set(key, { kept });
    if (body.byteLength < leastCompressed) return;
    const [br, packed] = await Promise.all([
      promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
      promisify(gzip)(body),
    ]);
    if (this.#epoch !== epoch) return;
    const compressed = (encoding: Encoding, bytes: Buffer<ArrayBuffer>): Recalled => {
      return { ...plain, headers: [...headers, ['content-encoding', encoding]], body: bytes };
    };
    const forms = { identity: plain, br: compressed('br', br), gzip: compressed('gzip', packed) };
    const bytes = body.byteLength + br.byteLength + packed.byteLength;
    this.#entries.set(key, { kept: { ...kept, forms, bytes } });
  }
}

/** The body of a request that may be kept; null for one that may not. */
async function bodyOf(request: Request): Promise<string | null> {
  if (request.method === 'GET') return '';
  return request.method === 'POST' ? earlyBody(request) : null;
}

function keyOf({ method, url, headers }: RequestHead, body: string): string {
  let key = `${method}\n${url}`;
  for (const name of deciding) key += `\n${headers.get(name) ?? ''}`;
  return `${key}\n${body}`;
}

function inForm({ headers }: RequestHead, { etag, known, forms }: Kept): Recalled {
  const has = etag === null ? null : headers.get('if-none-match');
  if (has?.split(',').some((tag) => tag.trim() === etag)) return known;
  return forms[negotiated(headers.get('accept-encoding'), forms)] as Recalled;
}

function sameEpoch(one: Epoch | null | undefined, other: Epoch | null): boolean {
  return one === other || (!!one && !!other && one.revision === other.revision && one.day === other.day);
}

function isJson(response: Response): boolean {
  return /^application\/(graphql-response\+)?json\b/.test(response.headers.get('content-type') ?? '');
}
