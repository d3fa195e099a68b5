import { Link } from 'wouter';
import type { ModelFitsFragment } from '../../generated/graphql.ts';
import { counted, number, usd } from '../../text/numbers.ts';
import { Grade } from '../../ui/grade.tsx';
import { known } from '../../ui/values.tsx';

type Fit = ModelFitsFragment['useCaseFits'][number];

/** How the model suits each use case, with every reason. */
export function UseCaseFits({ fits }: { fits: Fit[] }) {
  if (fits.length === 0) return <p className="muted">Nothing is known of it that a use case asks for.</p>;
  return (
    <ul className="cards">
      {fits.map((fit) => (
        <li key={fit.useCase.slug} className="card">
          <h3 className="row">
            <Link href={`/use-cases/${fit.useCase.slug}`}>{fit.useCase.name}</Link>
            <Grade grade={fit.grade} />
          </h3>
          <p className="small">
            {fit.basis === 'BENCHMARK'
              ? `By ${counted(fit.relevantResults, 'relevant result')}`
              : 'By capabilities and limits alone'}
            ; quality {known(fit.quality, (quality) => `${number(quality)} of 100`)}, a request costs{' '}
            {known(fit.cost, usd)}, confidence {number(fit.confidence)} of 1.
          </p>
          {fit.blockedBy.map((reason) => (
            <p key={reason} className="small">
              <span className="badge warn">Against it</span> {reason}
            </p>
          ))}
          <details className="small">
            <summary>Reasons</summary>
            <ul className="bullets">
              {fit.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
