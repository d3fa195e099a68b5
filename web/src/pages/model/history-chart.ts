import type { ChartConfiguration } from 'chart.js';
import { type Colours, dashes } from '../../charts/colours.ts';
import { date, dayNumber } from '../../text/dates.ts';
import { usd, usdOnAxis } from '../../text/numbers.ts';
import { nameOf, type Route } from './history-lines.ts';

export type Meter = 'input' | 'output';

/** A line for each route, which moves in steps: a price holds until the next card. */
export function historyChart(routes: Route[], meter: Meter, colours: Colours): ChartConfiguration<'line'> {
  const lines = routes.map((route) => pointsOf(route, meter));
  const days = lines.flat().map(({ x }) => x);
  const today = Date.now();
  const axis = { grid: { color: colours.line }, ticks: { color: colours.muted }, border: { color: colours.line } };
  return {
    type: 'line',
    data: {
      datasets: routes.map((route, index) => ({
        label: nameOf(route),
        data: untilDay(lines[index] ?? [], Math.max(today, ...days)),
        borderColor: colours.series[index],
        backgroundColor: colours.series[index],
        borderDash: dashes[index],
        borderWidth: 2,
        pointRadius: 3,
        stepped: 'before',
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'linear',
          bounds: 'data',
          ...axis,
          ticks: { ...axis.ticks, callback: (value) => dayOf(Number(value)), maxTicksLimit: 8 },
        },
        y: {
          type: 'linear',
          beginAtZero: true,
          ...axis,
          title: { display: true, text: 'USD per million tokens', color: colours.muted },
          ticks: { ...axis.ticks, callback: (value) => usdOnAxis(Number(value)) },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? dayOf(Number(item.parsed.x)) : ''),
            label: ({ dataset, parsed }) => `${dataset.label}: ${usd(String(parsed.y))}`,
          },
        },
      },
    },
  };
}

/** A price that is not by use, or not known, is a gap. */
function pointsOf({ priceHistory }: Route, meter: Meter): { x: number; y: number }[] {
  return [...priceHistory.nodes].reverse().map((card) => ({
    x: dayNumber(card.validFrom),
    y: card.terms === 'METERED' && card.currency === 'USD' ? Number(card[meter]?.amount ?? Number.NaN) : Number.NaN,
  }));
}

/** The last price goes on. */
function untilDay(points: { x: number; y: number }[], day: number): { x: number; y: number }[] {
  const last = points.at(-1);
  return last && last.x < day ? [...points, { x: day, y: last.y }] : points;
}

function dayOf(milliseconds: number): string {
  return date(new Date(milliseconds).toISOString().slice(0, 10));
}
