import { Link } from 'wouter';
import type { ModelNameFragment, ModelResultsFragment } from '../../generated/graphql.ts';
import { count, number, score } from '../../text/numbers.ts';
import { title, words } from '../../text/words.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { Day, known, Outside } from '../../ui/values.tsx';
import { PeerBars } from './peer-bars.tsx';

type Result = ModelResultsFragment['benchmarkResults']['nodes'][number];

const columns: Column<Result>[] = [
  {
    head: 'Benchmark, variant',
    cell: ({ benchmark, variant }) => (
      <Link href={`/benchmarks/${benchmark.slug}?variant=${encodeURIComponent(variant.slug)}`}>{variant.name}</Link>
    ),
  },
  { head: 'Tests', cell: ({ benchmark }) => title(benchmark.category) },
  { head: 'Score', numeric: true, cell: (result) => scoreOf(result) },
  { head: 'Rank', numeric: true, cell: rankOf },
  { head: 'Percentile', numeric: true, cell: ({ percentile }) => known(percentile, number) },
  {
    head: 'Measured by',
    cell: ({ reporting, reportedBy }) =>
      reportedBy ?? (reporting === 'UNKNOWN' ? known(null, String) : words(reporting)),
  },
  { head: 'When', cell: ({ reportedOn }) => <Day value={reportedOn} /> },
  {
    head: 'Source',
    cell: ({ source, sourceUrl }) => (sourceUrl ? <Outside href={sourceUrl}>{source.name}</Outside> : source.name),
  },
];

function scoreOf({ score: value, standardError, benchmark }: Result): string {
  const error = standardError === null ? '' : ` ± ${number(standardError)}`;
  return `${score(value, benchmark.unit)}${error}`;
}

function rankOf({ rank, peers }: Result) {
  return rank === null ? (
    <span className="unknown" title="Another result counts for the model on this variant">
      not ranked
    </span>
  ) : (
    `${count(rank)} of ${count(peers.totalCount)}`
  );
}

/** Scores against who scored nearly the same, then all of them with how they were measured. */
export function Results({ model }: { model: ModelResultsFragment & ModelNameFragment }) {
  const results = model.benchmarkResults.nodes;
  if (results.length === 0) return <p className="muted">No score is known.</p>;
  return (
    <div className="stack">
      <p className="muted small">Scores are compared within one variant of a benchmark only.</p>
      <PeerBars model={model} results={results} />
      <Table
        label="Benchmark scores"
        caption="Every score, in the unit of its benchmark"
        columns={columns}
        rows={results}
        keyOf={({ id }) => id}
      />
    </div>
  );
}
