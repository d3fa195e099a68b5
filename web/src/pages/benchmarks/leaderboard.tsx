import { WebLeaderboardDocument, type WebLeaderboardQuery } from '../../generated/graphql.ts';
import { number, score } from '../../text/numbers.ts';
import { words } from '../../text/words.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { Day, Dollars, known, ModelLink, OrganizationLink, Outside } from '../../ui/values.tsx';

type Result = NonNullable<WebLeaderboardQuery['benchmark']>['leaderboard']['nodes'][number];

interface LeaderboardProperties {
  benchmark: { slug: string; unit: string };
  variant: string;
}

/** Who leads on a variant, with what each of them costs. */
export function Leaderboard({ benchmark, variant }: LeaderboardProperties) {
  const variables = { benchmark: benchmark.slug, variant };
  const list = useMore(WebLeaderboardDocument, variables, (data) => data.benchmark?.leaderboard);
  return (
    <>
      <Notice asked={list.asked} />
      {!list.asked.data && <div className="skeleton" />}
      {list.asked.data && list.nodes.length === 0 && <p className="muted">No model has a score on this variant.</p>}
      {list.nodes.length > 0 && (
        <Table
          label="Leaderboard"
          caption="The best first, each model once; price in US dollars per million tokens, three parts prompt to one of answer"
          columns={columnsOf(benchmark.unit)}
          rows={list.nodes}
          keyOf={({ id }) => id}
        />
      )}
      {list.asked.data && <MoreButton list={list} total={list.asked.data.benchmark?.leaderboard.totalCount} />}
    </>
  );
}

function columnsOf(unit: string): Column<Result>[] {
  return [
    { head: 'Model', cell: ({ model }) => <ModelLink model={model} /> },
    { head: 'Rank', numeric: true, cell: ({ rank }) => known(rank, number) },
    {
      head: 'Score',
      numeric: true,
      cell: ({ score: value, standardError }) =>
        `${score(value, unit)}${standardError === null ? '' : ` ± ${number(standardError)}`}`,
    },
    { head: 'Developer', cell: ({ model }) => known(model.developer, (it) => <OrganizationLink organization={it} />) },
    { head: 'Price', numeric: true, cell: ({ model }) => <Dollars amount={model.cheapestRoute?.blendedPrice} /> },
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
}
