import { WebGatewayDocument, type WebGatewayQuery } from '../../generated/graphql.ts';
import { count, counted } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { Dollars, known, ModelLink, OrganizationLink, Outside, ProviderLink, Tokens, YesNo } from '../../ui/values.tsx';

type Gateway = NonNullable<WebGatewayQuery['gateway']>;

const columns: Column<Gateway['models']['nodes'][number]>[] = [
  { head: 'Model', cell: (model) => <ModelLink model={model} /> },
  { head: 'Developer', cell: ({ developer }) => known(developer, (it) => <OrganizationLink organization={it} />) },
  { head: 'Status', cell: ({ lifecycle }) => <StatusBadge lifecycle={lifecycle} /> },
  { head: 'Context', numeric: true, cell: ({ contextWindow }) => <Tokens value={contextWindow} /> },
  { head: 'Price', numeric: true, cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.blendedPrice} /> },
];

/** One gateway or router, and what it reaches. */
export function GatewayPage({ slug }: { slug: string }) {
  const variables = { slug };
  const list = useMore(WebGatewayDocument, variables, ({ gateway }) => gateway?.models);
  const { asked } = list;
  if (asked.data && !asked.data.gateway) return <NotFound kind="gateway" slug={slug} />;
  const gateway = asked.data?.gateway;
  return (
    <Page
      heading={gateway?.name ?? slug}
      lead={gateway?.summary}
      asked={asked}
      query={{ document: WebGatewayDocument, variables }}
    >
      {(data) =>
        data.gateway && (
          <>
            <GatewayFacts gateway={data.gateway} />
            <Section
              id="models"
              heading={`${counted(data.gateway.models.totalCount ?? 0, 'model')} that it is known to reach`}
            >
              <Table
                label="Models"
                caption="By name; context in tokens; price in US dollars per million tokens, three parts prompt to one of answer, wherever the model is cheapest"
                columns={columns}
                rows={list.nodes}
                keyOf={(model) => model.slug}
              />
              <MoreButton list={list} total={data.gateway.models.totalCount} />
            </Section>
          </>
        )
      }
    </Page>
  );
}

function GatewayFacts({ gateway }: { gateway: Gateway }) {
  const { dataPolicy, license, provider, providers } = gateway;
  return (
    <>
      <Facts
        facts={[
          ['Kind', title(gateway.kind)],
          ['Made by', known(gateway.organization, (it) => <OrganizationLink organization={it} />)],
          ['Open source', <YesNo key="" value={gateway.openSource} />],
          ['Self-hosted', <YesNo key="" value={gateway.selfHostable} />],
          ['Hosting', known(gateway.hosting, title)],
          ['Pricing', known(gateway.pricingModel, title)],
          ['Licence', known(license, (it) => (it.url ? <Outside href={it.url}>{it.name}</Outside> : it.name))],
          ['Website', known(gateway.website, (url) => <Outside href={url}>{new URL(url).host}</Outside>)],
          ['Sells routes of its own', provider ? <ProviderLink key="" provider={provider} /> : 'no'],
          ['Keeps data', <YesNo key="" value={dataPolicy?.retainsData ?? null} />],
          ['Keeps it for', known(dataPolicy?.retentionDays, (days) => counted(days, 'day'))],
          ['Trains on data', <YesNo key="" value={dataPolicy?.trainsOnData ?? null} />],
        ]}
      />
      {dataPolicy?.note && <p>{dataPolicy.note}</p>}
      <Section id="providers" heading={`${count(providers.length)} providers that it is known to route to`}>
        {providers.length === 0 && <p className="muted">None is known, which does not mean that there are none.</p>}
        <p className="row">
          {providers.map((one) => (
            <ProviderLink key={one.slug} provider={one} />
          ))}
        </p>
      </Section>
    </>
  );
}
