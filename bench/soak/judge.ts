import { median } from '../harness/statistics.ts';

/** What was seen in one part of a soak: a minute, unless the soak is shorter than that. */
export interface Part {
  requests: number;
  /** Requests that were answered otherwise than they must be, or not at all. */
  errors: number;
  /** Milliseconds, of half of the requests and of 99 in 100. */
  p50: number;
  p99: number;
  /** The server's memory, second by second, in megabytes. */
  resident: readonly number[];
  heapMb: number;
  /** Of 99 in 100 turns of the server's event loop, in milliseconds. */
  loopDelayMs: number;
  statements: number;
  /** CPU of the server's process, in seconds. */
  cpuSeconds: number;
  imports: number;
  /** The machine's load average at the end: far above the number of cores, others slow the answers too. */
  machineLoad: number;
}

/** What was seen in all of a soak. */
export interface Soaked {
  parts: readonly Part[];
  /** The most memory that the server's process ever held, in megabytes. */
  peakMb: number;
  limitMb: number;
  /** What went wrong, a line each, at most a few. */
  failures: readonly string[];
}

/** With fewer parts than that, neither memory nor latency can be compared. */
const fewestParts = 5;
const mostGrowth = 1.15;
const mostSlowdown = 1.5;

/** What was measured against what must hold, a line each. */
export interface Verdict {
  text: string;
  holds: boolean;
}

/** Judges a soak. Memory and latency are compared from {@link fewestParts} parts on. */
export function judge({ parts, peakMb, limitMb, failures }: Soaked): Verdict[] {
  const sum = (key: 'requests' | 'errors' | 'imports') => parts.reduce((total, part) => total + part[key], 0);
  const verdicts: Verdict[] = [
    {
      text: `${sum('errors')} of ${sum('requests')} requests went wrong`,
      holds: sum('errors') === 0 && sum('requests') > 0,
    },
    { text: `${sum('imports')} imports were done`, holds: sum('imports') > 0 },
    { text: `${failures.length} other things failed`, holds: failures.length === 0 },
    { text: `at most ${peakMb.toFixed(0)} MB were held; the limit is ${limitMb} MB`, holds: peakMb <= limitMb },
  ];
  if (parts.length < fewestParts) return verdicts;
  const residentOf = (some: readonly Part[]) => median(some.flatMap(({ resident }) => resident));
  const growth = residentOf(parts.slice(-2)) / residentOf(parts.slice(1, 3));
  const slowdown = (parts.at(-1) as Part).p99 / (parts[0] as Part).p99;
  verdicts.push(
    {
      text: `memory: the median of the last two minutes is ${growth.toFixed(2)} times that of minutes 2 and 3; at most ${mostGrowth}`,
      holds: growth <= mostGrowth,
    },
    {
      text: `p99: the last minute's is ${slowdown.toFixed(2)} times the first's; at most ${mostSlowdown}`,
      holds: slowdown <= mostSlowdown,
    },
  );
  return verdicts;
}
