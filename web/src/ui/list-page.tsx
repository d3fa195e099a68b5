import { MoreButton } from './more-button.tsx';
import { Page } from './page.tsx';
import { type Column, Table } from './table.tsx';
import type { Listed } from './use-more.ts';

interface ListProperties<Data, Node> {
  heading: string;
  /** What the table shows, with its units. */
  caption: string;
  document: unknown;
  list: Listed<Data, Node>;
  total: number | null | undefined;
  columns: readonly Column<Node>[];
}

/** A page that is one list of things with slugs. */
export function ListPage<Data extends { catalog: { revision: number; day: string } }, Node extends { slug: string }>(
  properties: ListProperties<Data, Node>,
) {
  const { heading, caption, document, list, total, columns } = properties;
  return (
    <Page heading={heading} asked={list.asked} query={{ document, variables: {} }}>
      {() => (
        <>
          <Table label={heading} caption={caption} columns={columns} rows={list.nodes} keyOf={({ slug }) => slug} />
          <MoreButton list={list} total={total} />
        </>
      )}
    </Page>
  );
}
