import type { Grade as Letter } from '../generated/graphql.ts';

/** Quality per dollar as a letter, A for the most; nothing where there is no grade. */
export function Grade({ grade }: { grade: Letter | null }) {
  if (!grade) return null;
  return (
    <span className="grade" title="Quality per dollar against all graded models, A for the most">
      <span className="hidden">Grade </span>
      {grade}
    </span>
  );
}
