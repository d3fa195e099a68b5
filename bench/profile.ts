import { benchNode, contestants, others, reference } from './contestants.ts';
import { makeDatabase } from './database.ts';
import { startContestant } from './harness/contestant.ts';
import { calibrate, load } from './harness/load.ts';
import { markdownTable } from './harness/markdown.ts';
import { sharesByPlace } from './harness/profile.ts';
import { goalConnections } from './pairs.ts';
import type { Settings } from './settings.ts';

const profiled = new Set(['cold', 'warm', 'cached', 'memory', 'one statement']);
/** Places with less are not told. */
const leastShare = 0.02;

/** Where the CPU of each path of ours and of the limits goes under load, by operation, as Markdown. */
export async function profile(settings: Settings, signal: AbortSignal, say: (line: string) => void): Promise<string> {
  const { url, data, seconds } = settings;
  await using database = await makeDatabase(url, { times: settings.times[0] ?? 1, data });
  const { cases } = database.drawn;
  const sections: string[] = [];
  for (const contestant of [...contestants, reference, ...(url === undefined ? [] : others)]) {
    if (!profiled.has(contestant.name)) continue;
    say(`profiling ${contestant.name} …`);
    await using running = await startContestant(contestant, await database.place(), benchNode().node);
    const found = new Map<string, Map<string, number>>();
    for (const { operation, variables } of cases) {
      signal.throwIfAborted();
      const size = { connections: goalConnections, seconds };
      const requests = await calibrate(running, operation, variables, size);
      await running.profile();
      await load(running, operation, variables, { connections: goalConnections, requests });
      found.set(operation, new Map(sharesByPlace(await running.endProfile())));
    }
    sections.push(`### ${contestant.name}\n\n${tableOf(found)}\n`);
  }
  return `Shares of the CPU of the server's process in percent, at ${goalConnections} connections; places under ${leastShare * 100} are left out.\n\n${sections.join('\n')}`;
}

function tableOf(found: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const most = (place: string) => Math.max(...[...found.values()].map((shares) => shares.get(place) ?? 0));
  const places = [...new Set([...found.values()].flatMap((shares) => [...shares.keys()]))]
    .filter((place) => most(place) >= leastShare)
    .sort((one, other) => most(other) - most(one));
  const percent = (share = 0) => (share * 100).toFixed(0);
  return markdownTable(
    ['where', ...found.keys()],
    places.map((place) => [place, ...[...found.values()].map((shares) => percent(shares.get(place)))]),
  );
}
