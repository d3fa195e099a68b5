import { useRevision } from '../api/revision.tsx';
import type { Asked } from '../api/use-catalog.ts';

/** One line, always there so that nothing moves, on whether what is shown is loading, old, new or out of reach. */
export function Notice({ asked }: { asked: Asked<unknown> }) {
  return (
    <div className="notice" role="status">
      <State asked={asked} />
    </div>
  );
}

function State({ asked: { data, problem, slow, stale, again } }: { asked: Asked<unknown> }) {
  const { told } = useRevision();
  if (problem) {
    const rest = data ? ' What is shown is what was known before.' : '';
    return (
      <span className="problem">
        {problem.text}
        {rest}
        {problem.passing && (
          <>
            {' It is asked again by itself. '}
            <button type="button" onClick={again}>
              Ask now
            </button>
          </>
        )}
      </span>
    );
  }
  if (slow) return <>The catalog takes longer than usual …</>;
  if (!data) return <>Loading …</>;
  if (stale) return <>Looking for newer facts …</>;
  return told === null ? null : <>The catalog has moved to revision {told}; this is what it says now.</>;
}
