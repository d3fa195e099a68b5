import { Link } from 'wouter';
import { WebFamiliesDocument, type WebFamiliesQuery } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import { ListPage } from '../../ui/list-page.tsx';
import type { Column } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { Day, Dollars, known, OrganizationLink, Tokens } from '../../ui/values.tsx';

type Family = WebFamiliesQuery['families']['nodes'][number];

const columns: Column<Family>[] = [
  { head: 'Family', cell: ({ slug, name }) => <Link href={`/families/${slug}`}>{name}</Link> },
  { head: 'Developer', cell: ({ developer }) => known(developer, (it) => <OrganizationLink organization={it} />) },
  { head: 'Models', numeric: true, cell: ({ models }) => known(models.totalCount, count) },
  { head: 'First release', cell: ({ releasedFrom }) => <Day value={releasedFrom} /> },
  { head: 'Latest release', cell: ({ releasedUntil }) => <Day value={releasedUntil} /> },
  { head: 'Context up to', numeric: true, cell: ({ maxContextWindow }) => <Tokens value={maxContextWindow} /> },
  { head: 'Input from', numeric: true, cell: ({ lowestInputPrice }) => <Dollars amount={lowestInputPrice?.amount} /> },
];

/** All families. */
export function FamiliesPage() {
  const list = useMore(WebFamiliesDocument, {}, ({ families }) => families);
  return (
    <ListPage
      heading="Families"
      caption="Lines of models by name; context in tokens, prices in US dollars per million tokens of prompt"
      document={WebFamiliesDocument}
      list={list}
      total={list.asked.data?.families.totalCount}
      columns={columns}
    />
  );
}
