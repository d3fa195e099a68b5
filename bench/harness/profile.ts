/** What V8's profiler gives, as far as it is read. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Shares of the CPU by the place of code, the largest first; they add up to 1. What waits is not in them. */
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

/** A package, a folder of ours, Node, or what V8 itself does; null for no work at all. */
function placeOf({ functionName, url }: { functionName: string; url: string }): string | null {
  if (functionName === '(idle)' || functionName === '(root)') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)') return 'native code, system calls';
  if (url.startsWith('node:')) return /^node:(_http|net|internal\/(http|stream|net))/.test(url) ? 'Node: HTTP' : 'Node';
  const named = /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(url)?.groups?.name;
  if (named !== undefined) return named;
  return /\/dist\/(?<folder>src\/[^/]+|[^/]+)/.exec(url)?.groups?.folder ?? (url === '' ? 'compiled operations' : url);
}
