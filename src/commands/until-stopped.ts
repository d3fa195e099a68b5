const echoMilliseconds = 1_000;

/**
 * Waits for SIGINT or SIGTERM. Another signal a second later, or after that, ends the process at once, as if nobody had
 * listened. Until then it is taken for the same one: npm passes on the Ctrl-C that the terminal has sent to both.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const stopListening = () => {
      for (const signal of signals) process.off(signal, stop);
    };
    const stop = () => {
      resolve();
      setTimeout(stopListening, echoMilliseconds).unref();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
