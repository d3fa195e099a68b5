import { Link } from 'wouter';
import { WebProvidersDocument, type WebProvidersQuery } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { ListPage } from '../../ui/list-page.tsx';
import type { Column } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { known, OrganizationLink, ProviderLink } from '../../ui/values.tsx';

type Provider = WebProvidersQuery['providers']['nodes'][number];

const columns: Column<Provider>[] = [
  { head: 'Provider', cell: (provider) => <ProviderLink provider={provider} /> },
  { head: 'Kind', cell: ({ kind }) => title(kind) },
  { head: 'Run by', cell: ({ organization }) => known(organization, (it) => <OrganizationLink organization={it} />) },
  { head: 'Routes', numeric: true, cell: ({ routes }) => known(routes.totalCount, count) },
  {
    head: 'Gateway, too',
    cell: ({ gateway }) => (gateway ? <Link href={`/gateways/${gateway.slug}`}>{gateway.name}</Link> : 'no'),
  },
];

/** All providers. */
export function ProvidersPage() {
  const list = useMore(WebProvidersDocument, {}, ({ providers }) => providers);
  return (
    <ListPage
      heading="Providers"
      caption="Services that models are reached through, by name"
      document={WebProvidersDocument}
      list={list}
      total={list.asked.data?.providers.totalCount}
      columns={columns}
    />
  );
}
