import { useCatalog } from '../../api/use-catalog.ts';
import { WebFamilyDocument, type WebFamilyQuery } from '../../generated/graphql.ts';
import { date } from '../../text/dates.ts';
import { count, counted } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Day, Dollars, known, ModelLink, OrganizationLink, ProviderLink, Tokens } from '../../ui/values.tsx';

type Family = NonNullable<WebFamilyQuery['family']>;

const modelColumns: Column<Family['models']['nodes'][number]>[] = [
  { head: 'Model', cell: (model) => <ModelLink model={model} /> },
  { head: 'Released', cell: ({ releasedOn }) => <Day value={releasedOn} /> },
  { head: 'Status', cell: ({ lifecycle }) => <StatusBadge lifecycle={lifecycle} /> },
  { head: 'Context', numeric: true, cell: ({ contextWindow }) => <Tokens value={contextWindow} /> },
  { head: 'Longest answer', numeric: true, cell: ({ maxOutputTokens }) => <Tokens value={maxOutputTokens} /> },
  { head: 'Price', numeric: true, cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.blendedPrice} /> },
  {
    head: 'Cheapest at',
    cell: ({ cheapestRoute }) => known(cheapestRoute, ({ route }) => <ProviderLink provider={route.provider} />),
  },
];

const capabilityColumns: Column<Family['capabilityCounts'][number]>[] = [
  { head: 'Capability', cell: ({ capability }) => title(capability) },
  { head: 'Yes', numeric: true, cell: ({ yes }) => count(yes) },
  { head: 'No', numeric: true, cell: ({ no }) => count(no) },
  { head: 'Not known', numeric: true, cell: ({ unknown }) => count(unknown) },
];

const releaseColumns: Column<Family['timeline'][number]>[] = [
  { head: 'Released', cell: ({ releasedOn }) => date(releasedOn) },
  { head: 'Current', numeric: true, cell: ({ current }) => count(current) },
  { head: 'Retired', numeric: true, cell: ({ retired }) => count(retired) },
];

/** One line of models. */
export function FamilyPage({ slug }: { slug: string }) {
  const variables = { slug };
  const asked = useCatalog(WebFamilyDocument, variables);
  if (asked.data && !asked.data.family) return <NotFound kind="family" slug={slug} />;
  return (
    <Page heading={asked.data?.family?.name ?? slug} asked={asked} query={{ document: WebFamilyDocument, variables }}>
      {({ family }) => family && <Sections family={family} />}
    </Page>
  );
}

function Sections({ family }: { family: Family }) {
  return (
    <>
      <Facts
        facts={[
          ['Developer', known(family.developer, (it) => <OrganizationLink organization={it} />)],
          ['Models', counted(family.models.totalCount ?? family.models.nodes.length, 'model')],
          ['First release', <Day key="" value={family.releasedFrom} />],
          ['Latest release', <Day key="" value={family.releasedUntil} />],
          ['Context up to', <Tokens key="" value={family.maxContextWindow} />],
          ['Input from, USD per million tokens', <Dollars key="" amount={family.lowestInputPrice?.amount} />],
        ]}
      />
      <Section id="models" heading="Models">
        <Table
          label="Models of the family"
          caption="Limits in tokens; price in US dollars per million tokens, three parts prompt to one of answer"
          columns={modelColumns}
          rows={family.models.nodes}
          keyOf={(model) => model.slug}
        />
      </Section>
      <div className="columns">
        <Section id="capabilities" heading="What its models can do">
          <Table
            label="Capabilities"
            caption="Number of models; not known is not no"
            columns={capabilityColumns}
            rows={family.capabilityCounts}
            keyOf={({ capability }) => capability}
          />
        </Section>
        <Section id="releases" heading="Releases">
          <Table
            label="Releases"
            caption="Number of models by month of release"
            columns={releaseColumns}
            rows={family.timeline}
            keyOf={({ releasedOn }) => releasedOn}
          />
        </Section>
      </div>
    </>
  );
}
