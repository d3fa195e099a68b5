import { expect, inject, test } from 'vitest';
import { dice } from '../fuzz/dice.ts';
import { killServing } from './kill-serving.ts';

// It has databases of its own: once, with the suite on the embedded database, will do.
test.runIf(inject('testDatabases').url === null)(
  'a server that is killed on the embedded database loses nothing that was acknowledged',
  async () => {
    const seed = Date.now();
    console.log(`The server is killed at the moments of seed ${seed}.`);
    const outcome = await killServing(3, dice(seed));
    expect(outcome.kills).toBe(3);
    expect(outcome.acknowledged).toBeGreaterThan(0);
  },
  180_000,
);
