import { setMaxListeners } from 'node:events';
import type { Ending } from '../database/ending.ts';

/**
 * Ends an operation that takes too long, or for which nobody waits any more: its SQL is cancelled. No timer fires while
 * resolvers run without a pause, so whoever reads also looks at the clock, by `throwIfAborted`.
 */
export class Deadline implements Ending {
  readonly #until: number;
  #controller: AbortController | undefined;
  #ended: { reason: unknown } | undefined;
  #isLate = false;
  #tellLate = () => {};

  /** @param since when the operation began, by `performance.now()` */
  constructor(milliseconds: number, since = performance.now()) {
    this.#until = since + milliseconds;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      const { signal } = this.#controller;
      // Each of its statements listens.
      setMaxListeners(0, signal);
      signal.throwIfAborted = () => this.throwIfAborted();
      if (this.#ended) this.#controller.abort(this.#ended.reason);
    }
    return this.#controller.signal;
  }

  throwIfAborted(): void {
    if (performance.now() > this.#until) this.#late();
    if (this.#ended) AbortSignal.prototype.throwIfAborted.call(this.signal);
  }

  /** Nobody waits for the answer any more. */
  leave(reason?: unknown): void {
    this.#ended ??= { reason };
    this.#controller?.abort(reason);
  }

  /** What the operation gives; null when it takes too long. */
  async run<T>(operation: () => T | Promise<T>): Promise<T | null> {
    const left = this.#until - performance.now();
    if (left <= 0) return null;
    const late = new Promise<null>((resolve) => {
      this.#tellLate = () => resolve(null);
    });
    const timer = setTimeout(() => this.#late(), left);
    try {
      return await Promise.race([late, operation()]);
    } catch (error) {
      if (this.#isLate) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  #late(): void {
    this.#isLate = true;
    this.leave();
    this.#tellLate();
  }
}
