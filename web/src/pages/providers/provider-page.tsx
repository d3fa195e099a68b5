import { Link } from 'wouter';
import { WebProviderDocument, type WebProviderQuery } from '../../generated/graphql.ts';
import { date } from '../../text/dates.ts';
import { counted, inCurrency } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { known, ModelLink, OrganizationLink, Outside } from '../../ui/values.tsx';

type Route = NonNullable<WebProviderQuery['provider']>['routes']['nodes'][number];
type Priced = 'input' | 'output' | 'cacheRead';

const price = ({ rateCard }: Route, meter: Priced) =>
  known(rateCard?.[meter], ({ amount }) => inCurrency(amount, rateCard?.currency ?? 'USD'));

const columns: Column<Route>[] = [
  { head: 'Model', cell: ({ model }) => <ModelLink model={model} /> },
  { head: 'Name in requests', cell: ({ wireId }) => <code>{wireId}</code> },
  { head: 'Region', cell: ({ region }) => region },
  { head: 'Input', numeric: true, cell: (route) => price(route, 'input') },
  { head: 'Output', numeric: true, cell: (route) => price(route, 'output') },
  { head: 'Cache read', numeric: true, cell: (route) => price(route, 'cacheRead') },
  { head: 'Terms', cell: ({ rateCard }) => known(rateCard, ({ terms }) => title(terms)) },
  { head: 'Since', cell: ({ rateCard }) => known(rateCard, ({ validFrom }) => date(validFrom)) },
  { head: 'Status', cell: ({ status }) => (status === 'UNKNOWN' ? known(null, String) : title(status)) },
];

/** One provider and what it serves. */
export function ProviderPage({ slug }: { slug: string }) {
  const variables = { slug };
  const list = useMore(WebProviderDocument, variables, ({ provider }) => provider?.routes);
  const { asked } = list;
  if (asked.data && !asked.data.provider) return <NotFound kind="provider" slug={slug} />;
  return (
    <Page
      heading={asked.data?.provider?.name ?? slug}
      asked={asked}
      query={{ document: WebProviderDocument, variables }}
    >
      {({ provider }) =>
        provider && (
          <>
            <Facts
              facts={[
                ['Kind', title(provider.kind)],
                ['Run by', known(provider.organization, (it) => <OrganizationLink organization={it} />)],
                [
                  'Gateway, too',
                  provider.gateway ? (
                    <Link key="" href={`/gateways/${provider.gateway.slug}`}>
                      {provider.gateway.name}
                    </Link>
                  ) : (
                    'no'
                  ),
                ],
                ['Website', known(provider.website, (url) => <Outside href={url}>{new URL(url).host}</Outside>)],
                ['Documentation', known(provider.docs, (url) => <Outside href={url}>{new URL(url).host}</Outside>)],
              ]}
            />
            <Section id="routes" heading={counted(provider.routes.totalCount ?? 0, 'route')}>
              <Table
                label="Routes"
                caption="Prices per million tokens, the cheapest first; what cannot be compared by price is last"
                columns={columns}
                rows={list.nodes}
                keyOf={({ id }) => id}
              />
              <MoreButton list={list} total={provider.routes.totalCount} />
            </Section>
          </>
        )
      }
    </Page>
  );
}
