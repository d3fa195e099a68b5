import { type PageText, told } from './page-text.ts';

/** What is read of the answer to WebBenchmark. */
export interface BenchmarkAnswer {
  benchmark: {
    slug: string;
    name: string;
    category: string;
    unit: string;
    higherIsBetter: boolean;
    url: string | null;
    variants: { name: string; rankedResults: number; medianScore: number | null }[];
  } | null;
}

/** A benchmark's page: what it tests, and how many models have been through which of its variants. */
export function describeBenchmark({ benchmark }: BenchmarkAnswer, slug: string): PageText | null {
  if (!benchmark) return null;
  const { name, variants } = benchmark;
  const tests = benchmark.category.toLowerCase().replaceAll('_', ' ');
  const models = Math.max(0, ...variants.map(({ rankedResults }) => rankedResults));
  const description = `${name} tests ${tests}. ${told(models)} models are ranked on one variant, ${told(variants.length)} variants are kept apart.`;
  return {
    title: `${name}: leaderboard of language models`,
    description,
    facts: [
      ['Tests', tests],
      ['Unit', benchmark.unit.toLowerCase()],
      ['Better is', benchmark.higherIsBetter ? 'higher' : 'lower'],
      ...variants.map((one): [string, string] => [
        one.name,
        `${told(one.rankedResults)} models, the middle score is ${told(one.medianScore)}`,
      ]),
    ],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: `${name} scores of language models`,
      description,
      isBasedOn: benchmark.url ?? undefined,
      variableMeasured: variants.map((one) => one.name),
    },
    movedTo: benchmark.slug === slug ? undefined : `/benchmarks/${benchmark.slug}`,
  };
}
