import { benchmarks } from '../../../db/seed/benchmarks.ts';
import { publishedBenchmarks } from '../../../db/seed/published-benchmarks.ts';
import type { ClaimsInput } from '../claims.ts';
import { benchmarkAliases, benchmarkHarnesses } from './benchmark-aliases.ts';

type Benchmark = ClaimsInput<'benchmark'>;
type Variant = Benchmark['variants'][number];

/** How a source names a test, as far as it says. */
export interface BenchmarkName {
  name: string;
  version?: string;
  /** The agent or scaffold that ran the model. */
  harness?: string;
  /** Whatever else tells results apart: a domain, a number of examples, tools. */
  setting?: string | readonly string[];
  /** The part of the test's tasks that was used. */
  dataset?: string;
}

/** What a source says of a test itself, for tests that stand in no table here. */
export type BenchmarkFacts = Pick<Benchmark, 'unit' | 'higherIsBetter' | 'min' | 'max' | 'category' | 'url'>;

/** A named test: our variant, and the declaration of its benchmark with this variant and the headline. */
export interface NamedBenchmark {
  variant: string;
  benchmark: Benchmark;
}

interface Known {
  benchmark: Benchmark;
  variant: Variant;
}

/** What is stated beyond a variant of the table. */
interface Stated {
  version?: string;
  dataset?: string;
  harness?: string;
  settings: string[];
}

/**
 * The variant that a source means, by the tables of `db/seed` and `benchmark-aliases.ts`.
 *
 * Names are compared without case, separators, apostrophes and the difference of τ and tau. A version, dataset, setting
 * or harness that is stated makes a variant of its own: one of the tables where they have it, else the named one followed
 * by `.dataset.harness.setting`; a version that the tables do not have follows after a hyphen. A test that no table knows
 * is declared from its name and `facts`; without them the answer is null.
 */
export function nameBenchmark(named: BenchmarkName, facts?: BenchmarkFacts): NamedBenchmark | null {
  const stated = statedBy(named);
  const found = look(named.name, stated) ?? own(named.name, stated, facts);
  if (!found) return null;
  const { variants, headlineVariant, ...benchmark } = found.known.benchmark;
  const variant = qualified(found.known, found.left);
  const headline = variants.find(({ slug }) => slug === headlineVariant) as Variant;
  return {
    variant: variant.slug,
    benchmark: {
      ...benchmark,
      headlineVariant,
      variants: variant.slug === headline.slug ? [headline] : [headline, variant],
    },
  };
}

/** A slug out of a name: "Humanity’s Last Exam" is humanitys-last-exam; empty when nothing of the name can stand in one. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const unspecified = /-unspecified$/;
/** A name that ends in a version, or in a remark in brackets. */
const trailingVersion = /^(.+?)[\s_-]+(v\d+(?:\.\d+)*|\d+\.\d+|20\d\d)$/i;
const trailingRemark = /^(.+?)\s*\(([^()]+)\)$/;

const bySlug = new Map<string, Known>();
const byKey = new Map<string, Known>();
for (const { source: _, ...benchmark } of [...benchmarks, ...publishedBenchmarks]) {
  const known = benchmark.variants.map((variant): Known => ({ benchmark, variant }));
  for (const one of known) {
    bySlug.set(one.variant.slug, one);
    for (const name of [one.variant.slug, one.variant.name]) byKey.set(key(name), one);
  }
  const plain = bySlug.get(`${benchmark.slug}-unspecified`) ?? bySlug.get(benchmark.slug);
  if (plain) for (const name of [benchmark.slug, benchmark.name]) byKey.set(key(name), plain);
}
for (const [slug, names] of Object.entries(benchmarkAliases)) {
  for (const name of names) byKey.set(key(name), bySlug.get(slug) as Known);
}
const harnesses = new Map(
  Object.entries(benchmarkHarnesses).flatMap(([name, others]) => [name, ...others].map((one) => [key(one), name])),
);

function statedBy({ version, dataset, harness, setting = [] }: BenchmarkName): Stated {
  const stated = (text: string | undefined) => text?.trim() || undefined;
  const settings = (typeof setting === 'string' ? [setting] : setting).filter(stated);
  const runner = stated(harness) ?? settings.find((one) => harnesses.has(key(one)));
  return {
    version: stated(version),
    dataset: stated(dataset),
    harness: runner && (harnesses.get(key(runner)) ?? runner),
    settings: settings.filter((one) => one !== runner),
  };
}

function look(name: string, stated: Stated): { known: Known; left: Stated } | undefined {
  const [, stem, version] = trailingVersion.exec(name) ?? [];
  const [, outer, remark] = trailingRemark.exec(name) ?? [];
  return (
    lookUp(name, stated) ??
    (outer && remark ? look(outer, { ...stated, settings: [remark, ...stated.settings] }) : undefined) ??
    (stem && version && !stated.version ? lookUp(stem, { ...stated, version }) : undefined)
  );
}

/** Looks a name up, with as many of the statements behind it as the tables know; the others are left. */
function lookUp(name: string, stated: Stated): { known: Known; left: Stated } | undefined {
  let text = name;
  const takes = (spellings: string[]) => {
    const longer = spellings.map((one) => `${text} ${one}`).find((one) => byKey.has(key(one)));
    text = longer ?? text;
    return longer !== undefined;
  };
  const { version, dataset, harness } = stated;
  const bare = version?.replace(/^v(?=\d)/i, '');
  const left: Stated = {
    version: bare && takes([bare, `v${bare}`, `${bare}.0`]) ? undefined : version,
    dataset: dataset && takes([dataset]) ? undefined : dataset,
    harness,
    settings: stated.settings.filter((one) => !takes([one])),
  };
  const known = byKey.get(key(text));
  return known && { known, left };
}

function own(
  name: string,
  left: Stated,
  facts: BenchmarkFacts | undefined,
): { known: Known; left: Stated } | undefined {
  const slug = slugOf(name);
  if (!facts || slug === '') return undefined;
  const variant = { slug, name };
  return { known: { benchmark: { slug, name, ...facts, headlineVariant: slug, variants: [variant] }, variant }, left };
}

function qualified({ benchmark, variant }: Known, { version, dataset, harness, settings }: Stated): Variant {
  const base = version ? versioned(benchmark, variant, version) : variant;
  // Sorted, so that the order in which sources state settings makes no second variant.
  const sorted = [...settings].sort((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1));
  const parts = [dataset, harness, ...sorted].filter((one) => one !== undefined);
  if (parts.length === 0) return base;
  const slug = [base.slug, ...parts.map(slugOf)].filter(Boolean).join('.');
  const setting = [base.setting, dataset, ...sorted].filter(Boolean).join(', ');
  return (
    bySlug.get(slug)?.variant ?? {
      slug,
      name: [base.name, ...parts].join(', '),
      ...(base.version === undefined ? {} : { version: base.version }),
      ...(harness === undefined ? {} : { harness }),
      ...(setting === '' ? {} : { setting }),
    }
  );
}

function versioned(benchmark: Benchmark, variant: Variant, version: string): Variant {
  // What was open is now stated, so that the remark that it is not goes.
  const { slug, name, setting } = unspecified.test(variant.slug) ? { ...benchmark, setting: undefined } : variant;
  return { slug: `${slug}-${slugOf(version)}`, name: `${name} ${version}`, version, ...(setting ? { setting } : {}) };
}

/** A name without the marks that sources write or leave out, and with the ones that tell names apart spelled out. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/τ/g, 'tau')
    .replace(/['’‘`´]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/</g, ' under ')
    .replace(/>/g, ' over ')
    .replace(/→/g, ' to ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ');
}

function key(name: string): string {
  return fold(name).replace(/[^a-z0-9.]+/g, '');
}
