import { Link } from 'wouter';
import { WebUseCaseDocument, type WebUseCaseQuery } from '../../generated/graphql.ts';
import { count, counted, number, usd } from '../../text/numbers.ts';
import { words } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { Grade } from '../../ui/grade.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { known, ModelLink, ProviderLink, Tokens } from '../../ui/values.tsx';

type UseCase = NonNullable<WebUseCaseQuery['useCase']>;
type Fit = UseCase['fits']['nodes'][number];

const columns: Column<Fit>[] = [
  { head: 'Model', cell: ({ model }) => <ModelLink model={model} /> },
  { head: 'Grade', cell: ({ grade }) => (grade ? <Grade grade={grade} /> : <span className="unknown">no grade</span>) },
  { head: 'Quality, of 100', numeric: true, cell: ({ quality }) => known(quality, number) },
  { head: 'Cost of a request', numeric: true, cell: ({ cost }) => known(cost, usd) },
  { head: 'At', cell: ({ costRoute }) => known(costRoute, ({ provider }) => <ProviderLink provider={provider} />) },
  { head: 'Results', numeric: true, cell: ({ relevantResults }) => count(relevantResults) },
  { head: 'Confidence, of 1', numeric: true, cell: ({ confidence }) => number(confidence) },
  { head: 'Reasons', cell: Reasons },
];

function Reasons({ reasons }: Fit) {
  return (
    <details className="small">
      <summary>{counted(reasons.length, 'reason')}</summary>
      <ul className="bullets">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

/** One use case: what it requires, and the models that may serve for it. */
export function UseCasePage({ slug }: { slug: string }) {
  const variables = { slug };
  const list = useMore(WebUseCaseDocument, variables, ({ useCase }) => useCase?.fits);
  const { asked } = list;
  if (asked.data && !asked.data.useCase) return <NotFound kind="use case" slug={slug} />;
  const useCase = asked.data?.useCase;
  return (
    <Page
      heading={useCase?.name ?? slug}
      lead={useCase?.summary}
      asked={asked}
      query={{ document: WebUseCaseDocument, variables }}
    >
      {(data) =>
        data.useCase && (
          <>
            <Requirements useCase={data.useCase} />
            <Section id="models" heading="Models, the most quality per dollar first">
              <Table
                label="Models"
                caption="Cost in US dollars of one request of the use case’s workload; models without a result that counts have no grade and follow"
                columns={columns}
                rows={list.nodes}
                keyOf={({ model }) => model.slug}
              />
              <MoreButton list={list} total={data.useCase.fits.totalCount} />
            </Section>
          </>
        )
      }
    </Page>
  );
}

function Requirements({ useCase: { slug, requirements, workload, variants, gradedModels } }: { useCase: UseCase }) {
  const listed = (values: string[]) => (values.length > 0 ? values.map(words).join(', ') : 'anything');
  return (
    <>
      <Facts
        facts={[
          ['Must be able to do', requirements.capabilities.map(words).join(', ') || 'nothing in particular'],
          ['Must take one of', listed(requirements.inputModalities)],
          ['Must give', listed(requirements.outputModalities)],
          ['Openness', listed(requirements.openness)],
          [
            'Context at least',
            requirements.minContextWindow === null ? 'any' : <Tokens key="" value={requirements.minContextWindow} />,
          ],
          [
            'A typical request',
            `${count(workload.inputTokens)} tokens of prompt, ${count(workload.cachedInputTokens)} of them from cache, ${count(workload.outputTokens)} of answer, ${words(workload.mode)}`,
          ],
          ['Graded models', count(gradedModels)],
        ]}
      />
      <p className="row small">
        Scores that matter:
        {variants.length === 0 && <span className="muted">none</span>}
        {variants.map(({ variant, weight }) => (
          <Link key={variant.slug} href={`/benchmarks/${variant.benchmark.slug}?variant=${variant.slug}`}>
            {variant.name} (weight {number(weight)})
          </Link>
        ))}
        <Link href={`/frontier?useCase=${slug}`}>Its frontier</Link>
      </p>
    </>
  );
}
