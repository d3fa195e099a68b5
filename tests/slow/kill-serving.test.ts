import { expect, test } from 'vitest';
import { killServing } from '../faults/kill-serving.ts';
import { dice } from '../fuzz/dice.ts';

test('a server that is killed twenty times on the embedded database loses nothing that was acknowledged', async () => {
  const seed = Date.now();
  console.log(`The server is killed at the moments of seed ${seed}.`);
  const outcome = await killServing(20, dice(seed));
  console.log(outcome);
  expect(outcome.kills).toBe(20);
  expect(outcome.acknowledged).toBeGreaterThan(5);
}, 600_000);
