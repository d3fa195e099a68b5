import { Link } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebModelDocument, type WebModelQuery } from '../../generated/graphql.ts';
import { counted } from '../../text/numbers.ts';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { CapabilityList } from './capabilities.tsx';
import { ModelFactList } from './facts.tsx';
import { UseCaseFits } from './fits.tsx';
import { GatewayTable } from './gateways.tsx';
import { Guidance } from './guidance.tsx';
import { PriceLadder } from './ladder.tsx';
import { Alternatives, Comparisons, Migrations, Questions } from './next.tsx';
import { PriceHistory } from './price-history.tsx';
import { Results } from './results.tsx';
import { Sources } from './sources.tsx';

const contents: [id: string, name: string][] = [
  ['facts', 'Facts'],
  ['prices', 'Prices'],
  ['history', 'Price history'],
  ['gateways', 'Gateways'],
  ['capabilities', 'Capabilities'],
  ['benchmarks', 'Benchmarks'],
  ['use-cases', 'Use cases'],
  ['migration', 'Migration'],
  ['alternatives', 'Alternatives'],
  ['questions', 'Questions'],
  ['sources', 'Sources'],
];

/** All that is known of one model. */
export function ModelPage({ slug }: { slug: string }) {
  const variables = { slug };
  const asked = useCatalog(WebModelDocument, variables);
  if (asked.data && !asked.data.model) return <NotFound kind="model" slug={slug} />;
  const model = asked.data?.model;
  return (
    <Page
      heading={model?.name ?? slug}
      beside={model && model.lifecycle.status !== 'UNKNOWN' && <StatusBadge lifecycle={model.lifecycle} />}
      lead={model?.headline}
      asked={asked}
      query={{ document: WebModelDocument, variables }}
    >
      {(data) => data.model && <Sections model={data.model} />}
    </Page>
  );
}

function Sections({ model }: { model: NonNullable<WebModelQuery['model']> }) {
  return (
    <div className="with-contents">
      <nav className="contents" aria-label="On this page">
        <ul>
          {contents.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
          <li>
            <Link href={`/compare?m=${encodeURIComponent(model.slug)}`}>Compare …</Link>
          </li>
        </ul>
      </nav>
      <div className="stack">
        <Guidance model={model} />
        <Section id="facts" heading="Facts">
          <ModelFactList model={model} />
        </Section>
        <Section id="prices" heading={`Price ladder, ${counted(model.priceLadder.length, 'route')}`}>
          <PriceLadder model={model} />
        </Section>
        <Section id="history" heading="Price history">
          <PriceHistory slug={model.slug} />
        </Section>
        <Section id="gateways" heading={`Routers and gateways, ${model.gateways.totalCount ?? 0}`}>
          <GatewayTable model={model} />
        </Section>
        <Section id="capabilities" heading="Capabilities">
          <CapabilityList model={model} />
        </Section>
        <Section id="benchmarks" heading={`Benchmark scores, ${model.benchmarkResults.totalCount ?? 0}`}>
          <Results model={model} />
        </Section>
        <Section id="use-cases" heading="Use-case fit">
          <UseCaseFits fits={model.useCaseFits} />
        </Section>
        <Section id="migration" heading="Migration">
          <Migrations model={model} />
        </Section>
        <Section id="alternatives" heading="Alternatives and comparisons">
          <Alternatives model={model} />
          <Comparisons model={model} />
        </Section>
        <Section id="questions" heading="Questions">
          <Questions model={model} />
        </Section>
        <Section id="sources" heading="Sources">
          <Sources slug={model.slug} />
        </Section>
      </div>
    </div>
  );
}
