import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Writes texts to a stream as fast as it takes them, and ends it. The promise rejects when either side fails. */
export async function writeAll(
  stream: Writable,
  produce: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const done = finished(stream);
  // It is awaited below; until then a failure is seen by the next write.
  done.catch(() => {});
  try {
    await produce(async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done]);
    });
    stream.end();
  } catch (error) {
    stream.destroy();
    throw error;
  }
  await done;
}
