const width = 24;

/** A bar on a terminal that tells what a long command is doing. Elsewhere it stays silent. */
export interface Progress extends Disposable {
  /** @param done how far along, 0 to 1 */
  show(step: string, done: number): void;
}

/** A progress bar on a stream; disposing wipes it away. */
export function progressBar(stream: NodeJS.WriteStream): Progress {
  const clear = () => {
    if (stream.isTTY) stream.write('\r\x1b[2K');
  };
  return {
    show(step, done) {
      if (!stream.isTTY) return;
      const full = Math.round(Math.min(Math.max(done, 0), 1) * width);
      const line = `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${step}`;
      clear();
      stream.write(line.slice(0, Math.max((stream.columns ?? 80) - 1, 20)));
    },
    [Symbol.dispose]: clear,
  };
}
