import { useId, useState } from 'react';
import type { ModelNameFragment, ModelResultsFragment } from '../../generated/graphql.ts';
import { score } from '../../text/numbers.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { ModelLink } from '../../ui/values.tsx';

type Result = ModelResultsFragment['benchmarkResults']['nodes'][number];

interface Bar {
  key: string;
  model: { slug: string; name: string };
  value: number;
  own: boolean;
}

/** The model's score on one variant as bars between those of its peers, the best first. The variant can be chosen. */
export function PeerBars({ model, results }: { model: ModelNameFragment; results: Result[] }) {
  const ranked = results.filter(({ rank, peers }) => rank !== null && peers.totalCount > 1);
  const [chosen, choose] = useState<string | null>(null);
  const field = useId();
  const result = ranked.find(({ id }) => id === chosen) ?? ranked[0];
  if (!result) return null;
  const { benchmark, variant, peers } = result;
  const bars = barsOf(model, result);
  const values = bars.map(({ value }) => value);
  // An axis that starts at zero says nothing of ratings, whose differences alone mean something.
  const low = benchmark.unit === 'ELO' ? Math.min(...values) - 100 : Math.min(0, benchmark.min ?? 0, ...values);
  const high = Math.max(benchmark.unit === 'PERCENT' ? (benchmark.max ?? 100) : 0, ...values, low + 1);
  return (
    <div className="chart">
      <div className="row">
        <label htmlFor={field}>Peers on</label>
        <select id={field} value={result.id} onChange={(event) => choose(event.target.value)}>
          {ranked.map(({ id, variant: { name } }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <span className="muted small">
          {benchmark.higherIsBetter ? 'Higher is better' : 'Lower is better'}
          {peers.median !== null &&
            `; the middle of ${peers.totalCount} models is ${score(peers.median, benchmark.unit)}`}
          {low !== 0 && `; bars begin at ${score(low, benchmark.unit)}`}
        </span>
      </div>
      <ol className="bars plain" aria-label={`Scores on ${variant.name}`}>
        {bars.map(({ key, model: one, value, own }) => (
          <li key={key} className={own ? 'own' : undefined}>
            {own ? <span>{one.name}</span> : <ModelLink model={one} />}
            <meter min={low} max={high} value={value} aria-label={`${one.name}, ${variant.name}`}>
              {score(value, benchmark.unit)}
            </meter>
            <span className="value">{score(value, benchmark.unit)}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>The bars as a table</summary>
        <Table
          label={`Peers on ${variant.name}`}
          caption={`Scores on ${variant.name}, the best first`}
          columns={columnsOf(benchmark.unit)}
          rows={bars}
          keyOf={({ key }) => key}
        />
      </details>
    </div>
  );
}

function columnsOf(unit: string): Column<Bar>[] {
  return [
    { head: 'Model', cell: ({ model: one, own }) => (own ? one.name : <ModelLink model={one} />) },
    { head: 'Score', numeric: true, cell: ({ value }) => score(value, unit) },
  ];
}

function barsOf(model: ModelNameFragment, { id, score: value, peers }: Result): Bar[] {
  const own: Bar = { key: id, model, value, own: true };
  const above = peers.above.map(other).reverse();
  const best =
    peers.best && peers.best.id !== id && above.every(({ key }) => key !== peers.best?.id) ? [other(peers.best)] : [];
  return [...best, ...above, own, ...peers.below.map(other)];
}

function other({ id, model, score: value }: NonNullable<Result['peers']['best']>): Bar {
  return { key: id, model, value, own: false };
}
