import { useCallback, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import type { ChartHandle } from '../../charts/canvas.tsx';
import { Chart } from '../../charts/chart.tsx';
import type { Colours } from '../../charts/colours.ts';
import { WebFrontierDocument, WebQualitiesDocument } from '../../generated/graphql.ts';
import { counted, usd } from '../../text/numbers.ts';
import { Page } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { ModelLink } from '../../ui/values.tsx';
import { costBasis, type Frontier, frontierChart, type Point, qualityName, qualityOf } from './frontier-chart.ts';

const fewest = 2;

/** Shown first: a use case that comes with every catalog. */
const firstUseCase = 'coding';

/** Which models are worth their cost: cost against quality, by a use case or a benchmark variant. */
export function FrontierPage() {
  const [parameters, setParameters] = useSearchParams();
  const variant = parameters.get('variant');
  const useCase = parameters.get('useCase') ?? firstUseCase;
  const variables = { quality: variant ? { variant } : { useCase } };
  const asked = useCatalog(WebFrontierDocument, variables);
  const { data: choices } = useCatalog(WebQualitiesDocument, {});
  const choose = (value: string) => {
    const [kind = '', slug = ''] = value.split(' ');
    setParameters({ [kind]: slug });
  };
  return (
    <Page
      heading="Frontier"
      lead="Cost against quality: the models that no other beats in both, and by which one each of the rest is beaten."
      asked={asked}
      query={{ document: WebFrontierDocument, variables }}
    >
      {({ frontier }) => (
        <>
          <div className="tools">
            <label>
              What counts as quality
              <select
                value={variant ? `variant ${variant}` : `useCase ${useCase}`}
                onChange={(event) => choose(event.target.value)}
              >
                <optgroup label="Fit for a use case">
                  {choices?.useCases.map(({ slug, name }) => (
                    <option key={slug} value={`useCase ${slug}`}>
                      {name}
                    </option>
                  ))}
                </optgroup>
                <optgroup label="Score on a benchmark variant">
                  {choices?.benchmarks.nodes.flatMap(({ variants }) =>
                    variants
                      .filter(({ rankedResults }) => rankedResults >= fewest)
                      .map(({ slug, name, rankedResults }) => (
                        <option key={slug} value={`variant ${slug}`}>
                          {name} ({rankedResults})
                        </option>
                      )),
                  )}
                </optgroup>
              </select>
            </label>
          </div>
          <FrontierView frontier={frontier} />
        </>
      )}
    </Page>
  );
}

function FrontierView({ frontier }: { frontier: Frontier }) {
  const [, navigate] = useLocation();
  const handle = useRef<ChartHandle>(null);
  const configure = useCallback(
    (colours: Colours) => frontierChart(frontier, colours, (slug) => navigate(`/models/${slug}`)),
    [frontier, navigate],
  );
  if (frontier.points.length === 0) {
    return <p className="muted">No model has both a quality and a known cost here. Choose something else above.</p>;
  }
  const onFrontier = frontier.points.filter((point) => point.onFrontier).length;
  return (
    <>
      <div className="chart">
        <div className="row">
          <span>
            {counted(frontier.points.length, 'model')}, {onFrontier} on the frontier
          </span>
          <button type="button" onClick={() => handle.current?.zoom(1.4)}>
            Zoom in
          </button>
          <button type="button" onClick={() => handle.current?.zoom(1 / 1.4)}>
            Zoom out
          </button>
          <button type="button" onClick={() => handle.current?.reset()}>
            Whole chart
          </button>
          <span className="muted small">Drag over a part to see it larger. A point leads to its model.</span>
        </div>
        <Chart
          tall
          label={`${qualityName(frontier)} against cost; the table below has every point`}
          configure={configure}
          handle={handle}
        />
      </div>
      {frontier.truncated && <p className="muted">Only the best 300 models are shown.</p>}
      <Table
        label="Points of the frontier"
        caption={`Cost: ${costBasis(frontier)}. ${qualityName(frontier)}. The cheapest first.`}
        columns={columnsOf(frontier)}
        rows={frontier.points}
        keyOf={({ model }) => model.slug}
        apart={(point) => !point.onFrontier}
      />
      {frontier.unpriced.length > 0 && (
        <p className="small">
          Without a known cost:{' '}
          {frontier.unpriced.map((model, index) => (
            <span key={model.slug}>
              {index > 0 && ', '}
              <Link href={`/models/${model.slug}`}>{model.name}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function columnsOf(frontier: Frontier): Column<Point>[] {
  return [
    { head: 'Model', cell: ({ model }) => <ModelLink model={model} /> },
    { head: 'Cost', numeric: true, cell: ({ cost }) => usd(cost) },
    { head: 'Quality', numeric: true, cell: (point) => qualityOf(point, frontier) },
    {
      head: 'Worth it',
      cell: ({ onFrontier, dominatedBy }) =>
        onFrontier ? (
          <span className="badge strong">On the frontier</span>
        ) : (
          dominatedBy && (
            <>
              Beaten by <ModelLink model={dominatedBy} />
            </>
          )
        ),
    },
  ];
}
