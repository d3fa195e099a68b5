import type { WorkloadInput } from '../../generated/graphql.ts';

/** What the sliders ask for: tokens of one request, how much of the prompt is read from cache, and how many requests. */
export interface Workload {
  inputTokens: number;
  outputTokens: number;
  cachedPercent: number;
  requests: number;
}

/** What the sliders stand on at first. */
export const usual: Workload = { inputTokens: 5_000, outputTokens: 500, cachedPercent: 0, requests: 1_000 };

const steps = [1, 2, 5];

/** 1, 2, 5, 10, 20, 50 … up to a limit: as fine as anybody needs over so many orders of magnitude. */
export function scale(from: number, to: number): number[] {
  const values: number[] = [];
  for (let power = 1; power <= to; power *= 10) values.push(...steps.map((step) => step * power));
  return values.filter((value) => value >= from && value <= to);
}

/** The workload as the catalog is asked for it. */
export function workloadInput({ inputTokens, outputTokens, cachedPercent, requests }: Workload): WorkloadInput {
  return {
    inputTokens,
    outputTokens,
    cachedInputTokens: Math.floor((inputTokens * cachedPercent) / 100),
    requests,
  };
}
