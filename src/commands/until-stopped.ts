/** Waits for SIGINT or SIGTERM. A second signal ends the process at once, as if nobody had listened. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
