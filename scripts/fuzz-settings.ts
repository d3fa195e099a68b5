/** Which cases are tried. */
export interface FuzzSettings {
  /** Of the first case; those that follow count up from it. */
  seed: number;
  cases: number;
}

const mostCases = 10_000_000;
const largestSeed = 2 ** 31;

/** Reads them from texts. @throws Error naming the setting, its value and what it takes */
export function readFuzzSettings({
  seed = '20261123',
  cases = '2000',
}: {
  seed?: string;
  cases?: string;
}): FuzzSettings {
  return {
    seed: wholeNumber('the seed', seed, 0, largestSeed),
    cases: wholeNumber('the number of cases', cases, 1, mostCases),
  };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`${name} is a whole number from ${least} to ${most}; got "${text}"`);
}
