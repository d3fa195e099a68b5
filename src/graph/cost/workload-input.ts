import type { Workload } from '../../decisions/workload.ts';
import { builder } from '../builder.ts';
import { badUserInput } from '../errors.ts';
import { PricingMode } from '../rate-card/price-line.ts';

const maxTokens = 100_000_000;

/** What each count may be. Above it no request has ever been: a slip of units. */
const ranges = {
  inputTokens: [0, maxTokens],
  outputTokens: [0, maxTokens],
  cachedInputTokens: [0, maxTokens],
  cacheWriteTokens: [0, maxTokens],
  reasoningTokens: [0, maxTokens],
  requests: [1, 1_000_000_000],
  images: [0, 10_000],
  audioSeconds: [0, 1_000_000],
  pages: [0, 100_000],
  searches: [0, 10_000],
  cacheTtl: [1, 31_536_000],
} as const;

const counted = ['inputTokens', 'outputTokens', 'images', 'audioSeconds', 'pages', 'searches'] as const;

export const WorkloadInput = builder.inputRef<Workload>('WorkloadInput').implement({
  description:
    'What is asked of a model. All counts are of one request; `requests` tells how many such requests. At least one of inputTokens, outputTokens, images, audioSeconds, pages and searches must be above 0.',
  fields: (t) => ({
    inputTokens: t.float({
      description:
        'Tokens of the prompt, those read from cache or written to it included, 0 to 100 000 000; 0 when left out. Size tiers look at it.',
    }),
    outputTokens: t.float({
      description: 'Tokens of the answer, those of thinking included, 0 to 100 000 000; 0 when left out.',
    }),
    cachedInputTokens: t.float({ description: 'The part of inputTokens that is read from cache; none when left out.' }),
    cacheWriteTokens: t.float({
      description: 'The part of inputTokens that is written to cache; none when left out.',
    }),
    reasoningTokens: t.float({ description: 'The part of outputTokens that is thinking; none when left out.' }),
    requests: t.int({ description: 'How many such requests, 1 to 1 000 000 000; 1 when left out.' }),
    images: t.int({
      description:
        'Images in the prompt that are billed by the piece, 0 to 10 000. Where a route bills images as tokens, count those in inputTokens instead.',
    }),
    audioSeconds: t.float({ description: 'Seconds of audio in the prompt that are billed by time, 0 to 1 000 000.' }),
    pages: t.int({ description: 'Pages of documents that are billed by the page, 0 to 100 000.' }),
    searches: t.int({ description: 'Searches of the web while answering, 0 to 10 000.' }),
    mode: t.field({
      type: PricingMode,
      description: 'In what mode the requests are served; STANDARD when left out.',
    }),
    cacheTtl: t.int({
      description: 'For how many seconds cache entries must live, 1 to 31 536 000; as usual when left out.',
    }),
    region: t.string({
      description: 'Only routes of this region can serve it, as the provider names the region; any when left out.',
    }),
    at: t.field({
      type: 'DateTime',
      description:
        'The moment of the requests, of which the time of day (UTC) counts, for prices by the hour. When left out, the prices that hold for the most of the day are taken.',
    }),
  }),
});

/**
 * A workload as a client gives it.
 * @throws BAD_USER_INPUT for a count out of its range, a part that is larger than the whole, or nothing to count
 */
export function checkedWorkload(workload: Workload): Workload {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = workload[name as keyof typeof ranges];
    if (value != null && (value < least || value > most)) {
      throw wrong(name, `must be between ${least} and ${most}; got ${value}`);
    }
  }
  const [input, output] = [workload.inputTokens ?? 0, workload.outputTokens ?? 0];
  const inCache = (workload.cachedInputTokens ?? 0) + (workload.cacheWriteTokens ?? 0);
  if (inCache > input) {
    throw wrong(
      (workload.cachedInputTokens ?? 0) > 0 ? 'cachedInputTokens' : 'cacheWriteTokens',
      `is a part of inputTokens: cachedInputTokens and cacheWriteTokens together must be between 0 and ${input}; got ${inCache}`,
    );
  }
  if ((workload.reasoningTokens ?? 0) > output) {
    throw wrong(
      'reasoningTokens',
      `is a part of outputTokens, so it must be between 0 and ${output}; got ${workload.reasoningTokens}`,
    );
  }
  if (counted.every((name) => !workload[name])) {
    throw badUserInput(`workload must count something: at least one of ${counted.join(', ')} must be above 0.`, {
      argument: 'workload',
    });
  }
  return workload;
}

function wrong(field: string, what: string): Error {
  return badUserInput(`workload.${field} ${what}.`, { argument: `workload.${field}` });
}
