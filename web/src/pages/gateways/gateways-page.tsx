import { Link } from 'wouter';
import { WebGatewaysDocument, type WebGatewaysQuery } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { ListPage } from '../../ui/list-page.tsx';
import type { Column } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { known, YesNo } from '../../ui/values.tsx';

type Gateway = WebGatewaysQuery['gateways']['nodes'][number];

const columns: Column<Gateway>[] = [
  { head: 'Gateway', cell: ({ slug, name }) => <Link href={`/gateways/${slug}`}>{name}</Link> },
  { head: 'Kind', cell: ({ kind }) => title(kind) },
  { head: 'What it is', cell: ({ summary }) => known(summary, (text) => text) },
  { head: 'Open source', cell: ({ openSource }) => <YesNo value={openSource} /> },
  { head: 'Self-hosted', cell: ({ selfHostable }) => <YesNo value={selfHostable} /> },
  { head: 'Models', numeric: true, cell: ({ models }) => known(models.totalCount, count) },
];

/** All gateways and routers. */
export function GatewaysPage() {
  const list = useMore(WebGatewaysDocument, {}, ({ gateways }) => gateways);
  return (
    <ListPage
      heading="Gateways"
      caption="Gateways and routers in front of providers, by name, with the number of models that they are known to reach"
      document={WebGatewaysDocument}
      list={list}
      total={list.asked.data?.gateways.totalCount}
      columns={columns}
    />
  );
}
