import { type BenchmarkAnswer, describeBenchmark, type LeaderboardAnswer, shownVariant } from './describe-benchmark.ts';
import { type ComparisonAnswer, describeComparison } from './describe-comparison.ts';
import { describeModel, type ModelAnswer } from './describe-model.ts';
import type { PageText } from './page-text.ts';

/** An operation with exactly the variables that the page asks it with. */
export interface PageQuestion {
  operation: string;
  variables: Record<string, unknown>;
}

/** What a page's HTML needs to be known. */
export interface PageKind {
  /** The question whose answer comes with the page; null for none. */
  question: PageQuestion | null;
  /** What the page asks next, by the first answer. */
  nextQuestion?: (answer: never) => PageQuestion | null;
  /** What the answers say; null when there is no such thing. */
  describe: (answer: never, next: never) => PageText | null;
  /** What was looked for, to suggest something else by. */
  sought?: string;
}

/** Pages of a list or an overview. */
const overviews: Record<string, [operation: string | null, title: string, description: string]> = {
  '/': [
    'WebHome',
    'Modelgraph',
    'A catalog of language models: what exists, what it can do, where it runs, at what price on what date, and how it scores.',
  ],
  '/models': [
    null,
    'Models',
    'All language models of the catalog, to be searched, filtered and sorted by price, context, release and score.',
  ],
  '/families': [
    'WebFamilies',
    'Families',
    'Lines of language models, with their range of releases, context and prices.',
  ],
  '/organizations': [
    'WebOrganizations',
    'Organizations',
    'Companies and groups that make language models, run providers or make gateways.',
  ],
  '/providers': ['WebProviders', 'Providers', 'Services through which language models are reached.'],
  '/gateways': ['WebGateways', 'Gateways', 'Gateways and routers in front of providers of language models.'],
  '/benchmarks': [
    'WebBenchmarks',
    'Benchmarks',
    'Tests of language models, with leaderboards of each of their variants.',
  ],
  '/use-cases': [
    'WebUseCases',
    'Use cases',
    'What language models are wanted for, and which give most quality per dollar.',
  ],
  '/changes': [
    'WebChanges',
    'Changes',
    'What happened to the catalog of language models, and what is going to be retired.',
  ],
  '/data': [
    'WebData',
    'Data',
    'Where the facts come from, on what terms, how fresh they are, and where sources disagree.',
  ],
};

const things: Record<string, [operation: string, field: string, what: string]> = {
  families: ['WebFamily', 'family', 'Family of language models'],
  organizations: ['WebOrganization', 'organization', 'Language models, providers and gateways of an organization'],
  providers: ['WebProvider', 'provider', 'Provider of language models'],
  gateways: ['WebGateway', 'gateway', 'Gateway to language models'],
  'use-cases': ['WebUseCase', 'useCase', 'Use case of language models'],
};

/** Which page an address means; null when it means none. */
export function pageKindOf({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): PageKind | null {
  const overview = overviews[pathname];
  if (overview) {
    const [operation, title, description] = overview;
    // What the query string asks for is the page's to ask.
    const question = operation && searchParams.size === 0 ? { operation, variables: {} } : null;
    return { question, describe: () => ({ title, description }) };
  }
  if (pathname === '/compare') return comparison(searchParams.getAll('m'));
  if (pathname === '/frontier') return frontier(searchParams);
  const [, folder = '', encoded = '', ...rest] = pathname.split('/');
  const slug = decoded(encoded);
  return rest.length > 0 || !slug ? null : thing(folder, slug, searchParams);
}

function thing(folder: string, slug: string, searchParams: URLSearchParams): PageKind | null {
  const variables = { slug };
  const sought = slug.replaceAll('-', ' ');
  if (folder === 'models') {
    const describe = (answer: ModelAnswer) => describeModel(answer, slug);
    return { question: { operation: 'WebModel', variables }, describe, sought };
  }
  if (folder === 'benchmarks') {
    const wanted = searchParams.get('variant');
    const nextQuestion = ({ benchmark }: BenchmarkAnswer) => {
      const variant = benchmark && shownVariant(benchmark, wanted);
      return variant
        ? { operation: 'WebLeaderboard', variables: { benchmark: benchmark.slug, variant: variant.slug } }
        : null;
    };
    const describe = (answer: BenchmarkAnswer, next: LeaderboardAnswer | null) =>
      describeBenchmark(answer, slug, next, wanted);
    return { question: { operation: 'WebBenchmark', variables }, nextQuestion, describe, sought };
  }
  const kind = Object.hasOwn(things, folder) ? things[folder] : undefined;
  if (!kind) return null;
  const [operation, field, what] = kind;
  const describe = (answer: Record<string, { slug: string; name: string; summary?: string | null } | null>) => {
    const found = answer[field];
    if (!found) return null;
    const movedTo = found.slug === slug ? undefined : `/${folder}/${found.slug}`;
    return { title: found.name, description: found.summary ?? `${what}: ${found.name}.`, movedTo };
  };
  return { question: { operation, variables }, describe, sought };
}

const mostCompared = 10;

function comparison(named: string[]): PageKind {
  const slugs = [...new Set(named.filter(Boolean))].slice(0, mostCompared);
  if (slugs.length < 2) {
    const text = { title: 'Compare models', description: 'Two to ten language models side by side.' };
    return { question: null, describe: () => text };
  }
  return {
    question: { operation: 'WebCompare', variables: { models: slugs.map((slug) => ({ slug })) } },
    describe: (answer: ComparisonAnswer) => describeComparison(answer),
    sought: slugs.join(' ').replaceAll('-', ' '),
  };
}

function frontier(searchParams: URLSearchParams): PageKind {
  const text = {
    title: 'Frontier',
    description: 'Which language models are worth their cost: cost against quality, by use case or benchmark.',
  };
  const variant = searchParams.get('variant');
  const useCase = searchParams.get('useCase');
  const quality = variant ? { variant } : useCase ? { useCase } : null;
  return { question: quality && { operation: 'WebFrontier', variables: { quality } }, describe: () => text };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
