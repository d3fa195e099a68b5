import { z } from 'zod';
import { storableText } from '../../../decisions/storable.ts';
import type { Collected } from '../adapter.ts';
import type { BenchmarkFacts, BenchmarkName } from '../benchmark-names.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import type { NamedBenchmarks } from '../named-benchmarks.ts';

/** The indices of Artificial Analysis that the list shows. */
const indices: Readonly<Record<string, string>> = {
  intelligence_index: 'Artificial Analysis Intelligence Index',
  coding_index: 'Artificial Analysis Coding Index',
  agentic_index: 'Artificial Analysis Agentic Index',
};

/** Design Arena: people choose between two designs; each arena and category has ratings of its own. */
const designArena: BenchmarkFacts = {
  unit: 'ELO',
  higherIsBetter: true,
  category: 'PREFERENCE',
  url: 'https://www.designarena.ai',
};
const rating = z.looseObject({ arena: z.string().min(1), category: z.string().min(1), elo: z.number().positive() });

interface Scored {
  wireId: string;
  modelName: string;
}

/**
 * Takes the scores that the list shows beside a model. They carry no date: the indices are scored anew in place, so that a
 * date of our own would make a new fact of the same number with every import; the record says when it was seen.
 */
export function takeScores(collected: Collected, benchmarks: NamedBenchmarks, model: Scored, published: unknown): void {
  const fields = fieldsOf(collected, model.wireId);
  const groups = fields.read('benchmarks', z.record(z.string(), z.unknown()), published) ?? {};
  collected.unknownKeys(groups, new Set(['artificial_analysis', 'design_arena']), model.wireId, 'benchmarks');
  const take = (named: BenchmarkName, score: number, reportedBy: string, facts?: BenchmarkFacts) => {
    const record = `${model.wireId}/benchmarks`;
    const variant = benchmarks.variant(named, record, facts)?.slug;
    const sourceUrl = `https://openrouter.ai/${encodeURI(storableText(model.wireId))}/benchmarks`;
    const said = { reporting: 'INDEPENDENT' as const, reportedBy, sourceUrl };
    if (variant) collected.take('result', { ...model, variant, score, ...said }, record);
  };
  for (const [name, score] of readIndices(collected, fields, model.wireId, groups.artificial_analysis)) {
    take({ name }, score, 'Artificial Analysis');
  }
  const ratings = fields.read('benchmarks.design_arena', z.array(z.unknown()), groups.design_arena) ?? [];
  for (const [index, entry] of ratings.entries()) {
    const read = fields.read(`benchmarks.design_arena.${index}`, rating, entry);
    if (!read) continue;
    take({ name: 'Design Arena', setting: [read.arena, read.category] }, read.elo, 'Design Arena', designArena);
  }
}

function readIndices(collected: Collected, fields: Fields, wireId: string, published: unknown): [string, number][] {
  const path = 'benchmarks.artificial_analysis';
  const scores = fields.read(path, z.record(z.string(), z.unknown()), published) ?? {};
  collected.unknownKeys(scores, new Set(Object.keys(indices)), wireId, path);
  return Object.entries(indices).flatMap(([key, name]): [string, number][] => {
    const score = fields.read(`${path}.${key}`, z.number().nonnegative(), scores[key]);
    return score === undefined ? [] : [[name, score]];
  });
}
