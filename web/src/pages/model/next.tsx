import { Link } from 'wouter';
import type { ModelNameFragment, ModelNextFragment } from '../../generated/graphql.ts';
import { times } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { ModelLink } from '../../ui/values.tsx';

type Migration = ModelNextFragment['migrations'][number];
type Named = { model: ModelNextFragment & ModelNameFragment };

/** What to move to, and what that would change. */
export function Migrations({ model: { migrations } }: { model: ModelNextFragment }) {
  if (migrations.length === 0) {
    return <p className="muted">No source names a model to move to, and none has to be suggested.</p>;
  }
  return (
    <ul className="cards">
      {migrations.map((migration) => (
        <li key={migration.to?.slug ?? migration.wireId} className="card">
          <h3>{migration.to ? <ModelLink model={migration.to} /> : <code>{migration.wireId}</code>}</h3>
          <p className="small">
            {migration.basis === 'DECLARED'
              ? `Named by ${migration.source?.name ?? 'a source'}`
              : 'A suggestion of this catalog'}
            {migration.note && `: ${migration.note}`}
          </p>
          <ul className="bullets small">
            {migration.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {migration.check && <Check check={migration.check} />}
        </li>
      ))}
    </ul>
  );
}

function Check({ check }: { check: NonNullable<Migration['check']> }) {
  return (
    <details className="small">
      <summary>
        {title(check.verdict)}
        {check.cost.ratio !== null && `, ${times(check.cost.ratio)} the cost`}
      </summary>
      {check.differences.length === 0 && <p>Nothing that it is known to have is missing or smaller.</p>}
      <ul className="bullets">
        {check.differences.map(({ severity, text }) => (
          <li key={text}>
            {title(severity)}: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What to take instead, and why. */
export function Alternatives({ model }: Named) {
  if (model.alternatives.length === 0) {
    return (
      <p className="muted">No alternative is known: it takes a score on a benchmark that matters for a use case.</p>
    );
  }
  return (
    <ul className="cards">
      {model.alternatives.map(({ kind, model: other, reason }) => (
        <li key={`${kind} ${other.slug}`} className="card">
          <h3>
            <ModelLink model={other} /> <span className="badge">{title(kind)}</span>
          </h3>
          <p className="small">{reason}</p>
          <Link className="small" href={`/compare?m=${model.slug}&m=${other.slug}`}>
            Compare both
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Side by side with whom it may be seen. */
export function Comparisons({ model }: Named) {
  if (model.comparisons.length === 0) return null;
  return (
    <p className="row small">
      Compare {model.name} with
      {model.comparisons.map((other) => (
        <Link key={other.slug} href={`/compare?m=${model.slug}&m=${other.slug}`}>
          {other.name}
        </Link>
      ))}
    </p>
  );
}

/** The usual questions with their answers. */
export function Questions({ model: { faqs } }: { model: ModelNextFragment }) {
  return (
    <dl className="faq">
      {faqs.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
