import type { ClaimsInput } from '../claims.ts';
import type { Collected } from './adapter.ts';
import { type BenchmarkFacts, type BenchmarkName, nameBenchmark } from './benchmark-names.ts';

/** The tests that one file names. */
export interface NamedBenchmarks {
  /**
   * The variant that a name means, declared from now on; undefined, with an issue, when no table knows the name and the
   * source says nothing of the test.
   */
  variant(named: BenchmarkName, record: string, facts?: BenchmarkFacts): Variant | undefined;
  /** Takes one record for each benchmark that was named, with all of its variants that were. */
  take(): void;
}

/** A variant, and the scale that its benchmark's scores are on. */
interface Variant extends Pick<ClaimsInput<'benchmark'>, 'unit' | 'min' | 'max'> {
  slug: string;
}

/** Begins to collect the tests that one file names: several of its records may name variants of one benchmark. */
export function namedBenchmarks({ report, take }: Collected): NamedBenchmarks {
  const declared = new Map<string, { claim: ClaimsInput<'benchmark'>; record: string }>();
  return {
    variant(named, record, facts) {
      const found = nameBenchmark(named, facts);
      if (!found) {
        report('UNMAPPED', record, 'name', `no benchmark is known by the name ${JSON.stringify(named.name)}`, 'error');
        return undefined;
      }
      const { benchmark, variant: slug } = found;
      const { claim } = declared.get(benchmark.slug) ?? { claim: benchmark };
      const variants = new Map([...claim.variants, ...benchmark.variants].map((one) => [one.slug, one]));
      declared.set(benchmark.slug, { claim: { ...claim, variants: [...variants.values()] }, record });
      return { slug, unit: claim.unit, min: claim.min, max: claim.max };
    },
    take() {
      for (const { claim, record } of declared.values()) take('benchmark', claim, record);
    },
  };
}
