import type { ChartConfiguration, TooltipItem } from 'chart.js';
import type { Colours } from '../../charts/colours.ts';
import { pointNames } from '../../charts/point-names.ts';
import type { WebFrontierQuery } from '../../generated/graphql.ts';
import { number, score, usd, usdOnAxis } from '../../text/numbers.ts';

export type Frontier = WebFrontierQuery['frontier'];
export type Point = Frontier['points'][number];

/** Cost against quality; what is on the frontier stands out, the rest is faded. */
export function frontierChart(
  frontier: Frontier,
  colours: Colours,
  open: (slug: string) => void,
): ChartConfiguration<'scatter'> {
  // Free of charge has no place on an axis of orders of magnitude.
  const points = frontier.points.filter(({ cost }) => Number(cost) > 0);
  const [best, beaten] = [points.filter((point) => point.onFrontier), points.filter((point) => !point.onFrontier)];
  const axis = { grid: { color: colours.line }, ticks: { color: colours.muted }, border: { color: colours.line } };
  const pointOf = (item: TooltipItem<'scatter'>) => (item.datasetIndex === 0 ? best : beaten)[item.dataIndex];
  const labelled = (text: string) => ({ display: true, text, color: colours.muted });
  const costs = points.map(({ cost }) => Number(cost));
  return {
    type: 'scatter',
    plugins: [
      pointNames(
        best.map(({ model }) => model.name),
        colours,
      ),
    ],
    data: {
      datasets: [
        {
          label: 'On the frontier',
          data: best.map(placed),
          showLine: true,
          // Up to the next model on the frontier, more money buys nothing.
          stepped: 'before',
          borderColor: colours.accent,
          backgroundColor: colours.accent,
          borderWidth: 1.5,
          pointRadius: 5,
          pointHoverRadius: 7,
        },
        {
          label: 'Beaten in both',
          data: beaten.map(placed),
          backgroundColor: colours.faded,
          borderColor: colours.faded,
          pointRadius: 4,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      onClick: (_event, [element]) => {
        const point = element && (element.datasetIndex === 0 ? best : beaten)[element.index];
        if (point) open(point.model.slug);
      },
      // Room for the name of a point at the very top.
      layout: { padding: { top: 20 } },
      scales: {
        x: {
          type: 'logarithmic',
          ...axis,
          // Room for the outermost points and their names.
          min: Math.min(...costs) * 0.8,
          max: Math.max(...costs) * 1.6,
          title: labelled(`Cost: ${costBasis(frontier)}`),
          ticks: { ...axis.ticks, callback: (value) => usdOnAxis(Number(value)), maxTicksLimit: 8 },
        },
        y: {
          type: 'linear',
          ...(frontier.useCase ? { min: 0, max: 100 } : { grace: '6%' }),
          ...axis,
          title: labelled(qualityName(frontier)),
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: (item) => {
              const point = pointOf(item);
              return point ? tellPoint(point, frontier) : '';
            },
          },
        },
        zoom: {
          zoom: {
            drag: { enabled: true, backgroundColor: colours.line },
            pinch: { enabled: true },
            mode: 'xy',
          },
          limits: { x: { min: 'original', max: 'original' }, y: { min: 'original', max: 'original' } },
        },
      },
    },
  };
}

/** What the cost is the cost of, with its unit. */
export function costBasis(frontier: Frontier): string {
  return frontier.costBasis.replace(/\.$/, '');
}

/** What counts as quality, with its unit. */
export function qualityName({ variant, useCase }: Frontier): string {
  if (variant) return `${variant.name}, ${variant.benchmark.higherIsBetter ? 'higher is better' : 'lower is better'}`;
  return `Quality for ${useCase?.name ?? 'the use case'}, 0 to 100`;
}

/** The quality of a point in its unit. */
export function qualityOf({ quality }: Point, { variant }: Frontier): string {
  return variant ? score(quality, variant.benchmark.unit) : number(quality);
}

function tellPoint(point: Point, frontier: Frontier): string[] {
  const beaten = point.dominatedBy ? [`beaten by ${point.dominatedBy.name}`] : [];
  return [point.model.name, `${usd(point.cost)}, ${qualityOf(point, frontier)}`, ...beaten];
}

function placed({ cost, quality }: Point): { x: number; y: number } {
  return { x: Number(cost), y: quality };
}
