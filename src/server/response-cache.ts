import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Epoch } from '../database/generation.ts';
import { epochOf } from './answer-epoch.ts';
import { asksForEntities } from './asks-for-entities.ts';
import { earlyBody } from './early-body.ts';
import { type Encoding, negotiated } from './negotiated-encoding.ts';

interface ResponseCacheOptions {
  /** The present epoch; null when it is not known to be the present one, and nothing may be answered from memory. */
  epoch: () => Epoch | null;
  /** All that is kept, in bytes. */
  maxBytes?: number;
  /**
   * Hears of each answer that is about to be given from memory, with what running it costs, as `extensions.cost` of the
   * answer says (null where it does not); what it returns is answered instead.
   */
  onHit?: (request: Request, cost: number | null) => Response | null | Promise<Response | null>;
}

/** An answer as it was given once. */
interface Kept {
  headers: [string, string][];
  etag: string | null;
  cost: number | null;
  bodies: Partial<Record<Encoding, Buffer>>;
  bytes: number;
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
   * Answers a request to a view from memory, or by asking further.
   * @param NewResponse the class of what `ask` gives: servers send their own fastest
   */
  async answer(
    request: Request,
    NewResponse: typeof Response,
    ask: () => Response | Promise<Response>,
  ): Promise<Response> {
    const key = await this.#keyOf(request);
    const epoch = this.#present();
    if (key === null || epoch === null) return ask();
    const entry = this.#entries.get(key);
    if (entry?.kept) {
      this.counts.hits++;
      return this.#give(request, entry.kept, NewResponse);
    }
    this.counts.misses++;
    const response = await ask();
    const storable = this.#storable.get(request);
    if (!storable || response.status !== 200 || !isJson(response)) return response;
    response.headers.append('vary', 'accept-encoding');
    if (!sameEpoch(epochOf(request), epoch) || !sameEpoch(this.#present(), epoch)) return response;
    if (!entry) {
      this.#entries.set(key, { kept: null });
      return response;
    }
    const body = Buffer.from(await response.arrayBuffer());
    const headers = [...response.headers].filter(([name]) => name !== 'content-length');
    if (body.byteLength <= defaults.mostBytesEach) await this.#keep(key, body, headers, storable.cost);
    return new NewResponse(body, { status: 200, headers: [...headers] });
  }

  async #keyOf(request: Request): Promise<string | null> {
    const { method, url, headers } = request;
    if (method !== 'GET' && method !== 'POST') return null;
    const body = method === 'POST' ? await earlyBody(request) : '';
    if (body === null) return null;
    return [method, url, ...deciding.map((name) => headers.get(name) ?? ''), body].join('\n');
  }

  #present(): Epoch | null {
    const epoch = this.#options.epoch();
    if (epoch && !sameEpoch(epoch, this.#epoch)) {
      this.#entries.clear();
      this.#epoch = epoch;
    }
    return epoch;
  }

  async #keep(key: string, body: Buffer, headers: [string, string][], cost: number | null): Promise<void> {
    const kept: Kept = {
      headers,
      etag: headers.find(([name]) => name === 'etag')?.[1] ?? null,
      cost,
      bodies: { identity: body },
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
    const bytes = body.byteLength + br.byteLength + packed.byteLength;
    this.#entries.set(key, { kept: { ...kept, bodies: { identity: body, br, gzip: packed }, bytes } });
  }

  async #give(request: Request, kept: Kept, NewResponse: typeof Response): Promise<Response> {
    const known = request.headers.get('if-none-match');
    if (known !== null && kept.etag !== null && known.split(',').some((tag) => tag.trim() === kept.etag)) {
      const headers = kept.headers.filter(([name]) => !name.startsWith('content-'));
      return new NewResponse(null, { status: 304, headers });
    }
    const refused = await this.#options.onHit?.(request, kept.cost);
    if (refused) return refused;
    const encoding = negotiated(request.headers.get('accept-encoding'), kept.bodies);
    const body = kept.bodies[encoding] as Buffer<ArrayBuffer>;
    // A list of its own: the response adds the length of its body to it.
    const headers: [string, string][] = [...kept.headers];
    if (encoding !== 'identity') headers.push(['content-encoding', encoding]);
    return new NewResponse(body, { status: 200, headers });
  }
}

function sameEpoch(one: Epoch | null | undefined, other: Epoch | null): boolean {
  return one === other || (!!one && !!other && one.revision === other.revision && one.day === other.day);
}

function isJson(response: Response): boolean {
  return /^application\/(graphql-response\+)?json\b/.test(response.headers.get('content-type') ?? '');
}
