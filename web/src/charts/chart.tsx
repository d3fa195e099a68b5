import { lazy, Suspense } from 'react';
import type { CanvasProperties } from './canvas.tsx';

/** Some 70 kB of drawing, which pages without a chart, and the first sight of those with one, do without. */
const Canvas = lazy(() => import('./canvas.tsx').then(({ Canvas }) => ({ default: Canvas })));

/** A chart in its place, which is kept free until it is there. What it shows stands in a table beside it. */
export function Chart({ tall = false, ...properties }: CanvasProperties & { tall?: boolean }) {
  return (
    <div className={tall ? 'chart-canvas tall' : 'chart-canvas'}>
      <Suspense fallback={null}>
        <Canvas {...properties} />
      </Suspense>
    </div>
  );
}
