import { useSearchParams } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebBenchmarkDocument, type WebBenchmarkQuery } from '../../generated/graphql.ts';
import { count, score } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { known, Outside } from '../../ui/values.tsx';
import { Leaderboard } from './leaderboard.tsx';

type Benchmark = NonNullable<WebBenchmarkQuery['benchmark']>;

/** One benchmark, and who leads on the variant that the address names. */
export function BenchmarkPage({ slug }: { slug: string }) {
  const variables = { slug };
  const asked = useCatalog(WebBenchmarkDocument, variables);
  if (asked.data && !asked.data.benchmark) return <NotFound kind="benchmark" slug={slug} />;
  return (
    <Page
      heading={asked.data?.benchmark?.name ?? slug}
      asked={asked}
      query={{ document: WebBenchmarkDocument, variables }}
    >
      {({ benchmark }) => benchmark && <Sections benchmark={benchmark} />}
    </Page>
  );
}

function Sections({ benchmark }: { benchmark: Benchmark }) {
  const [parameters, setParameters] = useSearchParams();
  const { variants, unit } = benchmark;
  const fullest = [...variants].sort((a, b) => b.rankedResults - a.rankedResults)[0];
  const wanted = parameters.get('variant') ?? benchmark.headlineVariant?.slug;
  const variant = variants.find(({ slug }) => slug === wanted) ?? fullest;
  return (
    <>
      <Facts
        facts={[
          ['Tests', title(benchmark.category)],
          ['Unit', title(unit)],
          ['Better is', benchmark.higherIsBetter ? 'Higher' : 'Lower'],
          ['Lowest possible', known(benchmark.min, (value) => score(value, unit))],
          ['Highest possible', known(benchmark.max, (value) => score(value, unit))],
          ['Described at', known(benchmark.url, (url) => <Outside href={url}>{new URL(url).host}</Outside>)],
        ]}
      />
      {variant && (
        <Section id="leaderboard" heading={`Leaderboard of ${variant.name}`}>
          <div className="tools">
            <label>
              Variant
              <select value={variant.slug} onChange={(event) => setParameters({ variant: event.target.value })}>
                {variants.map(({ slug, name, rankedResults }) => (
                  <option key={slug} value={slug}>
                    {name} ({count(rankedResults)})
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="muted small">
            {[
              variant.version && `version ${variant.version}`,
              variant.harness && `run with ${variant.harness}`,
              variant.setting && `setting ${variant.setting}`,
              variant.medianScore !== null && `the middle of all is ${score(variant.medianScore, unit)}`,
            ]
              .filter(Boolean)
              .join('; ') || 'How it was run is not known.'}
          </p>
          <Leaderboard key={variant.slug} benchmark={benchmark} variant={variant.slug} />
        </Section>
      )}
    </>
  );
}
