import { count } from '../text/numbers.ts';
import type { Listed } from './use-more.ts';

interface MoreProperties {
  list: Pick<Listed<unknown, unknown>, 'nodes' | 'more' | 'loadingMore' | 'moreProblem'>;
  /** How many there are in all; null when not known. */
  total?: number | null;
}

/** How much of a list is shown, and a button for more. */
export function MoreButton({ list, total }: MoreProperties) {
  const shown = list.nodes.length;
  return (
    <div className="row">
      <span className="muted small">
        {total === null || total === undefined ? `${count(shown)} shown` : `${count(shown)} of ${count(total)} shown`}
      </span>
      {(list.more || list.loadingMore) && (
        <button type="button" disabled={list.loadingMore} onClick={() => list.more?.()}>
          {list.loadingMore ? 'Loading …' : 'Show more'}
        </button>
      )}
      {list.moreProblem && <span className="small">{list.moreProblem}</span>}
    </div>
  );
}
