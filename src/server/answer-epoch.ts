import type { Epoch } from '../database/generation.ts';

const epochs = new WeakMap<Request, Epoch>();

/** Notes of which epoch the answer to a request is. */
export function noteEpoch(request: Request, epoch: Epoch): void {
  epochs.set(request, epoch);
}

/** The epoch of which the answer to a request is; undefined when nothing has been executed. */
export function epochOf(request: Request): Epoch | undefined {
  return epochs.get(request);
}
