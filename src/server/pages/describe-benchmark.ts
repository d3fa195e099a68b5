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
    headlineVariant: { slug: string } | null;
    variants: Variant[];
  } | null;
}

interface Variant {
  slug: string;
  name: string;
  rankedResults: number;
  medianScore: number | null;
}

/** What is read of the answer to WebLeaderboard. */
export interface LeaderboardAnswer {
  benchmark: {
    leaderboard: { nodes: { rank: number | null; scoreText: string; model: { slug: string; name: string } }[] };
  } | null;
}

/** The variant whose leaderboard the page begins with: the wanted one, the headline one, or the fullest. */
export function shownVariant(
  { variants, headlineVariant }: NonNullable<BenchmarkAnswer['benchmark']>,
  wanted: string | null,
): Variant | null {
  const named = variants.find(({ slug }) => slug === (wanted ?? headlineVariant?.slug));
  return named ?? variants.toSorted((a, b) => b.rankedResults - a.rankedResults)[0] ?? null;
}

/** How many rows of the leaderboard stand in the HTML. */
const mostRows = 50;

/** A benchmark's page: what it tests, which variants it has, and who leads on the one that is shown. */
export function describeBenchmark(
  { benchmark }: BenchmarkAnswer,
  slug: string,
  answer: LeaderboardAnswer | null,
  wanted: string | null,
): PageText | null {
  if (!benchmark) return null;
  const variant = shownVariant(benchmark, wanted);
  const rows = answer?.benchmark?.leaderboard.nodes.slice(0, mostRows) ?? [];
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
      ...rows.map(({ rank, scoreText, model }): [string, string] => [
        `${told(rank)}. on ${variant?.name}`,
        `${model.name}: ${scoreText}`,
      ]),
    ],
    links: rows.map(({ model }) => [`/models/${model.slug}`, model.name]),
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: `${name} scores of language models`,
      description,
      isBasedOn: benchmark.url ?? undefined,
      variableMeasured: variants.map((one) => one.name),
      mainEntity: {
        '@type': 'ItemList',
        name: `Leaderboard of ${variant?.name ?? name}`,
        itemListElement: rows.map(({ rank, scoreText, model }) => ({
          '@type': 'ListItem',
          position: rank ?? undefined,
          name: model.name,
          description: scoreText,
          url: `/models/${model.slug}`,
        })),
      },
    },
    movedTo: benchmark.slug === slug ? undefined : `/benchmarks/${benchmark.slug}`,
  };
}
