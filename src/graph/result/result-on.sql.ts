import type { Reader } from '../../database/reader.ts';
import { isStorable } from '../../decisions/storable.ts';
import { benchmarkBySlug, type VariantRow } from '../benchmark/benchmark.sql.ts';
import { badUserInput } from '../errors.ts';
import { type ResultRow, resultsOfVariantKey, variantBySlug } from './result.sql.ts';

/**
 * The result that counts for a model on a variant, or on the headline variant of a benchmark.
 * @throws BAD_USER_INPUT when there is no such variant or benchmark
 */
export async function resultOn(
  reader: Reader,
  model: string,
  variant: string | null,
  benchmark: string | null,
): Promise<ResultRow | null> {
  const id = variant === null ? await headlineVariant(reader, benchmark as string) : await variantId(reader, variant);
  return id === null ? null : reader.load(resultsOfVariantKey, `${model} ${id}`);
}

/** The id of a variant by its slug. @throws BAD_USER_INPUT when there is none */
export async function variantId(reader: Reader, slug: string): Promise<string> {
  return (await variantNamed(reader, slug)).id;
}

/** A variant by its slug, with its benchmark. @throws BAD_USER_INPUT when there is none */
export async function variantNamed(reader: Reader, slug: string): Promise<VariantRow> {
  const row = isStorable(slug) ? await reader.load(variantBySlug, slug) : null;
  if (!row) {
    throw badUserInput(
      `There is no benchmark variant "${slug}". The variants are listed at Query.benchmarks { nodes { variants { slug } } }.`,
      {
        argument: 'variant',
      },
    );
  }
  return row.variant;
}

async function headlineVariant(reader: Reader, slug: string): Promise<string | null> {
  const row = isStorable(slug) ? await reader.load(benchmarkBySlug, slug) : null;
  if (!row)
    throw badUserInput(`There is no benchmark "${slug}". They are listed at Query.benchmarks.`, {
      argument: 'benchmark',
    });
  return row.headline_variant_id;
}
