/** What V8's profiler gives, as far as it is read. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; scriptId: string } }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Shares of the CPU by the place of code, the largest first; they add up to 1. What waits, and the profiler itself, is not in them. */
export function sharesByPlace({ nodes, samples = [], timeDeltas = [] }: CpuProfile): [place: string, share: number][] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  let all = 0;
  samples.forEach((id, index) => {
    const place = places.get(id);
    const time = timeDeltas[index] ?? 0;
    if (place === undefined || place === null) return;
    times.set(place, (times.get(place) ?? 0) + time);
    all += time;
  });
  return [...times].map(([place, time]): [string, number] => [place, time / all]).sort(([, a], [, b]) => b - a);
}

const builtIn = '0';

/** A package, a folder of ours, Node, or what V8 itself does; null for no work at all. */
function placeOf({ functionName, url, scriptId }: CpuProfile['nodes'][number]['callFrame']): string | null {
  if (functionName === '(idle)' || functionName === '(root)') return null;
  // The profiler itself begins and ends within the profile.
  if (url === 'node:inspector') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)' || scriptId === builtIn) return 'native code, system calls';
  if (url.startsWith('node:')) return /^node:(_http|net|internal\/(http|stream|net))/.test(url) ? 'Node: HTTP' : 'Node';
  const named = /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(url)?.groups?.name;
  if (named !== undefined) return named;
  return /\/dist\/(?<folder>src\/[^/]+|[^/]+)/.exec(url)?.groups?.folder ?? (url === '' ? 'compiled operations' : url);
}
