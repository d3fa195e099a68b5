import type { Reader } from '../../database/reader.ts';
import type { ComparedResult } from '../../decisions/comparison-results.ts';
import { type ResultRow, resultsOfModel } from '../result/result.sql.ts';

/** The results that count for a model, one for each variant, as comparisons take them. */
export async function comparedResults(reader: Reader, model: string): Promise<(ComparedResult & { row: ResultRow })[]> {
  const results = await reader.load(resultsOfModel, model);
  return results
    .filter(({ chosen }) => chosen)
    .map((row) => ({
      score: row.score,
      scoreText: row.score_text,
      standardError: row.standard_error,
      reporting: row.reporting,
      variant: row.variant,
      benchmark: {
        slug: row.variant.benchmark.slug,
        name: row.variant.benchmark.name,
        unit: row.variant.benchmark.unit,
        higherIsBetter: row.variant.benchmark.higher_is_better,
      },
      row,
    }));
}
