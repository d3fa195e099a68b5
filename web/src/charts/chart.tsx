import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import type { CanvasProperties } from './canvas.tsx';

/** Some 70 kB of drawing, which pages without a chart, and the first sight of those with one, do without. */
const Canvas = lazy(() => import('./canvas.tsx').then(({ Canvas }) => ({ default: Canvas })));

/** A chart in its place, which is kept free until it is there. What it shows stands in a table beside it. */
export function Chart({ tall = false, ...properties }: CanvasProperties & { tall?: boolean }) {
  return (
    <div className={tall ? 'chart-canvas tall' : 'chart-canvas'}>
      <ErrorBoundary
        fallback={<p className="muted">The chart could not be drawn. The table has all that it would show.</p>}
      >
        <Suspense fallback={null}>
          <Canvas {...properties} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
