import { setTimeout as wait } from 'node:timers/promises';
import { cases } from '../../bench/cases.ts';
import type { Commits } from './commits.ts';
import { operation } from './operations.ts';

/** What was found wrong in answers, and how many there were. */
export interface Findings {
  answers: number;
  /** Answers that were errors, as they read: there may be some while the database is away. */
  failed: string[];
  torn: string[];
  stale: string[];
  /** The numbers that were seen. */
  seen: Set<number>;
}

const trustedMilliseconds = 1_000;

/** Asks servers for the three operations over and over until told to stop, and judges each answer by what was committed when. */
export async function hammer(
  urls: readonly string[],
  commits: Commits,
  { until, clients = 4 }: { until: AbortSignal; clients?: number },
): Promise<Findings> {
  const found: Findings = { answers: 0, failed: [], torn: [], stale: [], seen: new Set() };
  const asked = cases.flatMap((one) => one.variables.map((variables) => ({ operation: one.operation, variables })));
  const client = async (start: number) => {
    for (let turn = start; !until.aborted; turn++) {
      const one = asked[turn % asked.length] as (typeof asked)[number];
      const began = performance.now();
      const answer = await ask(urls[turn % urls.length] as string, turn, one);
      if (answer.ok) judge(found, answer.text, began, commits, one.operation);
      else {
        found.failed.push(answer.text);
        await wait(20);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index * 3)));
  return found;
}

interface Asked {
  operation: string;
  variables: object;
}

/** In turn as POST and as GET. */
async function ask(
  url: string,
  turn: number,
  { operation: name, variables }: Asked,
): Promise<{ ok: boolean; text: string }> {
  const query = operation(name);
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  try {
    const response =
      turn % 2 === 0
        ? await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
        : await fetch(`${url}/graphql?${parameters}`, { headers });
    const text = await response.text();
    return { ok: response.status === 200 && !text.includes('"errors"'), text };
  } catch (error) {
    return { ok: false, text: `${String(error)} ${String((error as Error).cause)}` };
  }
}

function judge(found: Findings, text: string, began: number, commits: Commits, name: string): void {
  found.answers++;
  const numbers = new Set<number>();
  JSON.parse(text, (key, value) => {
    if ((key === 'developer' || key === 'family') && value !== null) numbers.add(Number(value.name));
    return value;
  });
  const [number = 0] = numbers;
  if (numbers.size !== 1) {
    found.torn.push(`${name}: ${[...numbers].join(' and ')}`);
    return;
  }
  found.seen.add(number);
  const newer = commits.at.findLastIndex((at) => at < began - trustedMilliseconds);
  if (number < newer) found.stale.push(`${name}: ${number} a second after ${newer} was committed`);
}
