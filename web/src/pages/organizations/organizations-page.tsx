import { WebOrganizationsDocument, type WebOrganizationsQuery } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import { country } from '../../text/words.ts';
import { ListPage } from '../../ui/list-page.tsx';
import type { Column } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { known, OrganizationLink } from '../../ui/values.tsx';

type Organization = WebOrganizationsQuery['organizations']['nodes'][number];

const columns: Column<Organization>[] = [
  { head: 'Organization', cell: (organization) => <OrganizationLink organization={organization} /> },
  { head: 'Seat', cell: (organization) => known(organization.country, country) },
  { head: 'Models', numeric: true, cell: ({ models }) => known(models.totalCount, count) },
  { head: 'Providers', numeric: true, cell: ({ providers }) => count(providers.length) },
  { head: 'Gateways', numeric: true, cell: ({ gateways }) => count(gateways.length) },
];

/** All organizations. */
export function OrganizationsPage() {
  const list = useMore(WebOrganizationsDocument, {}, ({ organizations }) => organizations);
  return (
    <ListPage
      heading="Organizations"
      caption="Who makes models, runs providers or makes gateways, by name; numbers of those that the catalog knows"
      document={WebOrganizationsDocument}
      list={list}
      total={list.asked.data?.organizations.totalCount}
      columns={columns}
    />
  );
}
