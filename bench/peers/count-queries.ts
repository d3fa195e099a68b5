import type { Pool } from 'pg';

/** Counts the statements that a pool's connections send from now on, but those that only steer transactions. */
export function countQueries(pool: Pool): () => number {
  let count = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...call: unknown[]) => unknown;
    client.query = ((...call: unknown[]) => {
      const text = typeof call[0] === 'string' ? call[0] : (call[0] as { text?: string }).text;
      if (!/^(begin|commit|rollback)/i.test(text ?? '')) count++;
      return query(...call);
    }) as never;
  });
  return () => count;
}
