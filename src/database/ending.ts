/** Ends what is read for an operation. Most of what is read needs no signal, and signals are dear. */
export interface Ending {
  /** @throws when nobody waits for the answer any more */
  throwIfAborted(): void;
  /** Made when it is first asked for. */
  readonly signal: AbortSignal;
}

/** The same by a signal that there is already. */
export function endingBy(signal: AbortSignal): Ending {
  return { throwIfAborted: () => signal.throwIfAborted(), signal };
}
