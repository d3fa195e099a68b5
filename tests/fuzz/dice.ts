/** Random choices that a seed repeats. */
export interface Dice {
  /** A whole number, both ends included. */
  number(from: number, to: number): number;
  /** True in so many of 100 cases. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of them, in their order. */
  some<T>(from: readonly T[], most: number): T[];
}

/** Dice that fall the same way for the same seed (the generator is mulberry32, of the public domain). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    number,
    chance: (percent) => next() * 100 < percent,
    pick: (from) => from[number(0, from.length - 1)] as never,
    some(from, most) {
      const wanted = number(1, Math.max(1, Math.min(most, from.length)));
      const chosen = new Set(Array.from({ length: wanted }, () => number(0, from.length - 1)));
      return from.filter((_one, index) => chosen.has(index));
    },
  };
}
