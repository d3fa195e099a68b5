import { Link } from 'wouter';
import { WebBenchmarksDocument, type WebBenchmarksQuery } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { ListPage } from '../../ui/list-page.tsx';
import type { Column } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';

type Benchmark = WebBenchmarksQuery['benchmarks']['nodes'][number];

const columns: Column<Benchmark>[] = [
  { head: 'Benchmark', cell: ({ slug, name }) => <Link href={`/benchmarks/${slug}`}>{name}</Link> },
  { head: 'Tests', cell: ({ category }) => title(category) },
  { head: 'Unit', cell: ({ unit }) => title(unit) },
  { head: 'Variants', numeric: true, cell: ({ variants }) => count(variants.length) },
  {
    head: 'Models on the fullest',
    numeric: true,
    cell: ({ variants }) => count(Math.max(0, ...variants.map(({ rankedResults }) => rankedResults))),
  },
];

/** All benchmarks. */
export function BenchmarksPage() {
  const list = useMore(WebBenchmarksDocument, {}, ({ benchmarks }) => benchmarks);
  return (
    <ListPage
      heading="Benchmarks"
      caption="Tests by name; scores are compared within one variant of a test only"
      document={WebBenchmarksDocument}
      list={list}
      total={list.asked.data?.benchmarks.totalCount}
      columns={columns}
    />
  );
}
