import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import zoom from 'chartjs-plugin-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import type { Colours } from './colours.ts';
import { useColours } from './use-colours.ts';

Chart.register(
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
  zoom,
);

/** What may be done with a chart from outside of it. */
export interface ChartHandle {
  zoom(factor: number): void;
  reset(): void;
}

export interface CanvasProperties {
  /** What the chart shows, for who cannot see it. */
  label: string;
  /** The chart in the colours of the moment. */
  configure: (colours: Colours) => ChartConfiguration<'line' | 'scatter'>;
  handle?: RefObject<ChartHandle | null>;
}

/** Draws a chart, anew when what it shows or the colours change. */
export function Canvas({ label, configure, handle }: CanvasProperties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useColours();
  useEffect(() => {
    if (!canvas.current) return;
    const chart = new Chart(canvas.current, configure(colours));
    if (handle) {
      handle.current = { zoom: (factor) => chart.zoom(factor), reset: () => chart.resetZoom() };
    }
    return () => chart.destroy();
  }, [configure, colours, handle]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
