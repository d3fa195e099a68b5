import { builder } from '../builder.ts';
import { badUserInput } from '../errors.ts';
import type { ResultRow } from './result.sql.ts';
import { type PeerRow, peerLimit, peersOfResult } from './result-peers.sql.ts';
import { BenchmarkResultRef } from './result-ref.ts';

interface Peers {
  result: ResultRow;
  rows: readonly PeerRow[];
  first: number;
}

const defaultPeers = 3;

function sideOf({ rows, first }: Peers, side: PeerRow['side']): PeerRow[] {
  return rows.filter((row) => row.side === side).slice(0, first);
}

const ResultPeers = builder.objectRef<Peers>('ResultPeers').implement({
  description: 'Who scored nearly the same on the same variant, and how the whole field stands.',
  fields: (t) => ({
    above: t.field({
      type: [BenchmarkResultRef],
      nullable: { list: false, items: false },
      description: 'The next better results, the nearest first; equal scores stand above or below by id.',
      resolve: (peers) => sideOf(peers, 'above'),
    }),
    below: t.field({
      type: [BenchmarkResultRef],
      nullable: { list: false, items: false },
      description: 'The next worse results, the nearest first.',
      resolve: (peers) => sideOf(peers, 'below'),
    }),
    best: t.field({
      type: BenchmarkResultRef,
      description: 'The best result on the variant, this one if it is the best; null when this one has no rank.',
      resolve: ({ rows }) => rows.find(({ side }) => side === 'best') ?? null,
    }),
    median: t.float({
      description: "The score in the middle of all that count on the variant, in the benchmark's unit.",
      resolve: ({ result }) => result.variant.median_score,
    }),
    totalCount: t.int({
      nullable: false,
      description: 'How many models have a result that counts on the variant, this one among them.',
      resolve: ({ result }) => result.variant.ranked_results,
    }),
  }),
});

builder.objectFields(BenchmarkResultRef, (t) => ({
  rank: t.exposeInt('rank', {
    description:
      "Its place on the variant, 1 for the best; equal scores share the better place (1, 2, 2, 4). Whether a higher score is better is the benchmark's to say. Null when another result counts for the model on this variant.",
  }),
  percentile: t.exposeFloat('percentile', {
    description:
      'The share of the scores on the variant that are worse, 0 to 100, equal ones counted half, this one among them: 50 for a score that stands alone. Null when another result counts for the model on this variant.',
  }),
  ties: t.exposeInt('ties', {
    description:
      'How many other models have the same score on the variant. Null when another result counts for the model on it.',
  }),
  peers: t.field({
    type: ResultPeers,
    nullable: false,
    description: 'Who scored nearly the same on the variant. Empty when another result counts for the model on it.',
    args: {
      first: t.arg.int({ description: `How many on either side, 1 to ${peerLimit}; ${defaultPeers} when left out.` }),
    },
    resolve: async (result, { first }, { reader }): Promise<Peers> => {
      const wanted = first ?? defaultPeers;
      if (wanted < 1 || wanted > peerLimit) {
        throw badUserInput(`first must be between 1 and ${peerLimit}; got ${wanted}.`, { argument: 'first' });
      }
      return { result, first: wanted, rows: (await reader.load(peersOfResult, result.id)) as readonly PeerRow[] };
    },
  }),
}));
