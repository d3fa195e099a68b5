import { readFuzzSettings } from '../../scripts/fuzz-settings.ts';

/** Which cases are tried: `npm run fuzz` tells it, 2 000 where nobody does. A failure names the seed of its case. */
export const { seed: firstSeed, cases } = readFuzzSettings({
  seed: process.env.FUZZ_SEED,
  cases: process.env.FUZZ_CASES,
});

/** Of what takes longer than an operation, one in so many. */
export function oneIn(share: number): number {
  return Math.max(2, Math.ceil(cases / share));
}
