import { Link } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebHomeDocument, type WebHomeQuery } from '../../generated/graphql.ts';
import { count, usd } from '../../text/numbers.ts';
import { Grade } from '../../ui/grade.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Day, Dollars, known, ModelLink, OrganizationLink, Tokens } from '../../ui/values.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { RetirementTable } from '../changes/retirement-table.tsx';

type Newest = WebHomeQuery['newest']['nodes'][number];

/** What one sees first: what is new, what it is good for, what changes, what ends. */
export function HomePage() {
  const asked = useCatalog(WebHomeDocument, {});
  return (
    <Page
      heading="Modelgraph"
      lead="Language models: what exists, what each can do, where it is served, at what price on what date, and how it scores. Every fact has its source, and what is not known is said to be so."
      asked={asked}
      query={{ document: WebHomeDocument, variables: {} }}
    >
      {(data) => (
        <>
          <Counts counts={data.catalog.counts} />
          <div className="columns">
            <Section id="newest" heading="Newest models">
              <Table
                label="Newest models"
                caption="Price: US dollars per million tokens, three parts prompt to one of answer, on the cheapest route"
                columns={newestColumns}
                rows={data.newest.nodes}
                keyOf={({ slug }) => slug}
              />
            </Section>
            <Section id="changes" heading="Latest changes">
              <ChangeList changes={data.changes.nodes} />
              <p>
                <Link href="/changes">All changes</Link>
              </p>
            </Section>
          </div>
          <Section id="use-cases" heading="Most quality per dollar, by use case">
            <p className="muted small">Grade, model, and what one request of the use case costs in US dollars.</p>
            <ul className="cards">
              {data.useCases.map((useCase) => (
                <UseCaseCard key={useCase.slug} useCase={useCase} />
              ))}
            </ul>
          </Section>
          {data.retirements.nodes.length > 0 && (
            <Section id="retirements" heading="Next retirements">
              <RetirementTable retirements={data.retirements.nodes} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

const newestColumns: Column<Newest>[] = [
  { head: 'Model', cell: (model) => <ModelLink model={model} /> },
  { head: 'Developer', cell: ({ developer }) => known(developer, (it) => <OrganizationLink organization={it} />) },
  { head: 'Released', cell: ({ releasedOn }) => <Day value={releasedOn} /> },
  { head: 'Context', numeric: true, cell: ({ contextWindow }) => <Tokens value={contextWindow} /> },
  { head: 'Price', numeric: true, cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.blendedPrice} /> },
];

const pages: Partial<Record<string, string>> = {
  models: '/models',
  providers: '/providers',
  gateways: '/gateways',
  benchmarks: '/benchmarks',
};

function Counts({ counts }: { counts: WebHomeQuery['catalog']['counts'] }) {
  const named: [keyof typeof counts, string][] = [
    ['models', 'models'],
    ['routes', 'routes'],
    ['providers', 'providers'],
    ['gateways', 'gateways'],
    ['benchmarks', 'benchmarks'],
    ['results', 'benchmark scores'],
    ['rateCards', 'rate cards'],
  ];
  return (
    <ul className="counts">
      {named.map(([key, name]) => {
        const to = pages[key];
        const text = (
          <>
            <strong>{count(Number(counts[key]))}</strong> {name}
          </>
        );
        return <li key={key}>{to ? <Link href={to}>{text}</Link> : text}</li>;
      })}
    </ul>
  );
}

function UseCaseCard({ useCase }: { useCase: WebHomeQuery['useCases'][number] }) {
  return (
    <li className="card">
      <h3>
        <Link href={`/use-cases/${useCase.slug}`}>{useCase.name}</Link>
      </h3>
      <ol className="plain">
        {useCase.fits.nodes.map(({ model, grade, cost }) => (
          <li key={model.slug} className="ranked">
            <span>
              <Grade grade={grade} />
            </span>
            <ModelLink model={model} />
            <span className="muted small number">{cost === null ? '' : usd(cost)}</span>
          </li>
        ))}
      </ol>
      {useCase.fits.nodes.length === 0 && <p className="muted small">No model is known to serve for it.</p>}
    </li>
  );
}
