/** The middle of the numbers; of an even count, halfway between the two in the middle. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('there is no median of nothing');
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** How two series compare: the ratio of their medians, and the lowest and highest ratio within one round. */
export interface Ratio {
  ratio: number;
  lowest: number;
  highest: number;
}

/** Compares two series that were measured in the same rounds. @throws RangeError when their lengths differ or are 0 */
export function ratioOf(series: readonly number[], reference: readonly number[]): Ratio {
  if (series.length !== reference.length) throw new RangeError('the series are of different rounds');
  const ratios = series.map((value, round) => value / (reference[round] as number));
  return { ratio: median(series) / median(reference), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

/** A ratio with its spread, as in `1.52 (1.40–1.61)`. */
export function ratioText({ ratio, lowest, highest }: Ratio): string {
  return `${digits(ratio)} (${digits(lowest)}–${digits(highest)})`;
}

function digits(number: number): string {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
