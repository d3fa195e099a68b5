import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useCatalog } from '../../api/use-catalog.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Colours } from '../../charts/colours.ts';
import { WebModelHistoryDocument } from '../../generated/graphql.ts';
import { date } from '../../text/dates.ts';
import { inCurrency } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { known } from '../../ui/values.tsx';
import { historyChart, type Meter } from './history-chart.ts';
import { type HistoryLine, linesOf, nameOf, type Route } from './history-lines.ts';

const mostShown = 6;

/** What the routes have cost through time, and what is announced: asked for when it comes into sight. */
export function PriceHistory({ slug }: { slug: string }) {
  const [place, seen] = useSeen();
  const asked = useCatalog(WebModelHistoryDocument, { slug }, !seen);
  const routes = asked.data?.model?.routes;
  const priced = routes?.nodes.filter(({ priceHistory }) => priceHistory.nodes.length > 0) ?? [];
  return (
    <div ref={place} className="chart">
      {priced.length > 0 ? <Charted routes={priced} /> : <div className="chart-canvas" />}
      <Notice asked={asked} />
      {routes && priced.length === 0 && <p className="muted">No price is known of any day.</p>}
    </div>
  );
}

function Charted({ routes }: { routes: Route[] }) {
  // Those whose price has moved say most.
  const ordered = [...routes].sort((a, b) => b.priceHistory.nodes.length - a.priceHistory.nodes.length);
  const [meter, setMeter] = useState<Meter>('input');
  const [hidden, hide] = useState<ReadonlySet<string>>(() => new Set(ordered.slice(mostShown).map(({ id }) => id)));
  const field = useId();
  const shown = ordered.filter(({ id }) => !hidden.has(id)).slice(0, mostShown);
  const key = JSON.stringify(shown.map(({ id, priceHistory }) => [id, priceHistory.nodes]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the lines are others
  const configure = useCallback((colours: Colours) => historyChart(shown, meter, colours), [key, meter]);
  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    hide(next);
  };
  return (
    <>
      <div className="row">
        <label htmlFor={field}>Price of a million tokens of</label>
        <select id={field} value={meter} onChange={(event) => setMeter(event.target.value as Meter)}>
          <option value="input">prompt (input)</option>
          <option value="output">answer (output)</option>
        </select>
        <span className="muted small">US dollars; at most {mostShown} routes at once</span>
      </div>
      <Chart
        label={`Prices of ${shown.map(nameOf).join(', ')} through time; the table below has every card`}
        configure={configure}
      />
      <ul className="chips" aria-label="Routes in the chart">
        {ordered.map((route) => (
          <li key={route.id}>
            <button
              type="button"
              className={hidden.has(route.id) ? undefined : `series-${shown.indexOf(route)}`}
              aria-pressed={!hidden.has(route.id)}
              disabled={hidden.has(route.id) && shown.length >= mostShown}
              onClick={() => toggle(route.id)}
            >
              {nameOf(route)}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>Every price as a table</summary>
        <Table
          label="Price history"
          caption="Rate cards, per million tokens, the newest of each route first"
          columns={columns}
          rows={linesOf(ordered)}
          keyOf={({ key: one }) => one}
        />
      </details>
    </>
  );
}

const columns: Column<HistoryLine>[] = [
  { head: 'Route', cell: ({ route }) => route },
  { head: 'From', cell: ({ card }) => date(card.validFrom) },
  { head: 'Until', cell: ({ card }) => (card.validUntil ? date(card.validUntil) : 'no end known') },
  { head: 'Terms', cell: ({ card }) => `${title(card.terms)}${card.correction ? ', corrected' : ''}` },
  {
    head: 'Input',
    numeric: true,
    cell: ({ card }) => known(card.input, ({ amount }) => inCurrency(amount, card.currency)),
  },
  {
    head: 'Output',
    numeric: true,
    cell: ({ card }) => known(card.output, ({ amount }) => inCurrency(amount, card.currency)),
  },
  { head: 'Says', cell: ({ card }) => card.source.name },
];

/** Whether a place has been in sight, or near it, once. */
function useSeen() {
  const place = useRef<HTMLDivElement>(null);
  const [seen, see] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) see(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [place, seen] as const;
}
