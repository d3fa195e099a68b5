import type { Reader } from '../../database/reader.ts';
import { isStorable } from '../../decisions/storable.ts';
import { benchmarkBySlug, type VariantRow } from '../benchmark/benchmark.sql.ts';
import { badUserInput } from '../errors.ts';
import { whenLoaded } from '../when-loaded.ts';
import {
  bareResultKey,
  bareResultOnVariant,
  type ResultRow,
  resultsOfVariantKey,
  variantBySlug,
} from './result.sql.ts';

/**
 * The result that counts for a model on a variant, or on the headline variant of a benchmark.
 * @throws BAD_USER_INPUT when there is no such variant or benchmark
 */
export function resultOn(
  reader: Reader,
  model: string,
  variant: string | null,
  benchmark: string | null,
): ResultRow | null | Promise<ResultRow | null> {
  const id = variant === null ? headlineVariant(reader, benchmark as string) : variantId(reader, variant);
  return whenLoaded(id, (found) => (found === null ? null : reader.load(resultsOfVariantKey, `${model} ${found}`)));
}

/** The same on a variant when only {@link bareResultFields} are asked for: nothing waits for the variant. */
export function bareResultOn(
  reader: Reader,
  model: string,
  variant: string,
): ResultRow | null | Promise<ResultRow | null> {
  const named = variantNamed(reader, variant);
  const result = reader.load(bareResultOnVariant, bareResultKey(model, variant)) as
    | ResultRow
    | null
    | Promise<ResultRow | null>;
  return named instanceof Promise ? Promise.all([named, result]).then(([, found]) => found) : result;
}

/** The id of a variant by its slug. @throws BAD_USER_INPUT when there is none */
export function variantId(reader: Reader, slug: string): string | Promise<string> {
  return whenLoaded(variantNamed(reader, slug), ({ id }) => id);
}

/** A variant by its slug, with its benchmark. @throws BAD_USER_INPUT when there is none */
export function variantNamed(reader: Reader, slug: string): VariantRow | Promise<VariantRow> {
  return whenLoaded(isStorable(slug) ? reader.load(variantBySlug, slug) : null, (row) => {
    if (row) return row.variant;
    throw badUserInput(
      `There is no benchmark variant "${slug}". The variants are listed at Query.benchmarks { nodes { variants { slug } } }.`,
      {
        argument: 'variant',
      },
    );
  });
}

function headlineVariant(reader: Reader, slug: string): string | null | Promise<string | null> {
  return whenLoaded(isStorable(slug) ? reader.load(benchmarkBySlug, slug) : null, (row) => {
    if (row) return row.headline_variant_id;
    throw badUserInput(`There is no benchmark "${slug}". They are listed at Query.benchmarks.`, {
      argument: 'benchmark',
    });
  });
}
