import { Link } from 'wouter';
import type { ModelGatewaysFragment } from '../../generated/graphql.ts';
import { title } from '../../text/words.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { known, YesNo } from '../../ui/values.tsx';

type Edge = ModelGatewaysFragment['gateways']['edges'][number];

const columns: Column<Edge>[] = [
  { head: 'Name', cell: ({ node }) => <Link href={`/gateways/${node.slug}`}>{node.name}</Link> },
  { head: 'Kind', cell: ({ node }) => title(node.kind) },
  { head: 'What it is', cell: ({ node }) => known(node.summary, (text) => text) },
  { head: 'Open source', cell: ({ node }) => <YesNo value={node.openSource} /> },
  { head: 'Self-hosted', cell: ({ node }) => <YesNo value={node.selfHostable} /> },
  { head: 'Says who', cell: ({ basis }) => (basis === 'DECLARED' ? 'A source' : 'By a provider that it reaches') },
];

export function GatewayTable({ model: { gateways } }: { model: ModelGatewaysFragment }) {
  if (gateways.edges.length === 0) return <p className="muted">No gateway is known to reach it.</p>;
  return (
    <Table
      label="Routers and gateways"
      caption="Through what the model is reached, by name"
      columns={columns}
      rows={gateways.edges}
      keyOf={({ node }) => node.slug}
    />
  );
}
