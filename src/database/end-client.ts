import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';

const farewellMilliseconds = 1_000;

/** Ends a connection, soon in any case: one that was cut while it opened, or whose server hangs, never says that it has ended. */
export async function endClient(client: Client): Promise<void> {
  const impatience = setTimeout(() => breakOff(client), farewellMilliseconds);
  const late = delay(2 * farewellMilliseconds, undefined, { ref: false });
  await Promise.race([client.end().catch(() => {}), late]);
  clearTimeout(impatience);
}

/** Ends a connection without a word; what is running on it fails as on one that was cut. */
export function breakOff(client: object | undefined): void {
  (client as { connection: { stream: Duplex } } | undefined)?.connection.stream.destroy();
}
