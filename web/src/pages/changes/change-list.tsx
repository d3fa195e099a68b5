import { Link } from 'wouter';
import type { ChangeLineFragment } from '../../generated/graphql.ts';
import { date } from '../../text/dates.ts';
import { count, inCurrency, number } from '../../text/numbers.ts';
import { fieldWords, title, words } from '../../text/words.ts';
import { ModelLink } from '../../ui/values.tsx';

/** What happened, the newest first. */
export function ChangeList({ changes }: { changes: ChangeLineFragment[] }) {
  if (changes.length === 0)
    return <p className="muted">Nothing has changed yet: changes begin with the second import.</p>;
  return (
    <ul className="plain">
      {changes.map((change) => (
        <li key={change.id}>
          <span className="badge">{title(change.type)}</span> <About change={change} />{' '}
          <span className="small muted">
            from <time dateTime={change.effectiveOn}>{date(change.effectiveOn)}</time>
            {change.source && `, says ${change.source.name}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function About({ change }: { change: ChangeLineFragment }) {
  const { model, route, result, field } = change;
  return (
    <>
      {model ? <ModelLink model={model} /> : <span className="muted">a model that is gone</span>}
      {route && (
        <>
          {' at '}
          <Link href={`/providers/${route.provider.slug}`}>{route.provider.name}</Link>
        </>
      )}
      {result && (
        <>
          {' on '}
          <Link href={`/benchmarks/${result.variant.benchmark.slug}`}>{result.variant.name}</Link>:{' '}
          {number(result.score)}
        </>
      )}
      {field && !result && `, ${fieldWords(field)}`}
      <Difference change={change} />
    </>
  );
}

function Difference({ change: { priceDifferences, before, after } }: { change: ChangeLineFragment }) {
  if (priceDifferences.length > 0) {
    return (
      <>
        :{' '}
        {priceDifferences
          .map((one) => {
            const tier = one.minInputTokens > 0 ? ` above ${count(one.minInputTokens)} tokens` : '';
            const mode = one.mode === 'STANDARD' ? '' : ` (${words(one.mode)})`;
            return `${words(one.meter)}${mode}${tier} ${inCurrency(one.before, one.currency)} → ${inCurrency(one.after, one.currency)} per ${words(one.unit)}`;
          })
          .join('; ')}
      </>
    );
  }
  if (before !== null && after !== null) return <>: {`${before} → ${after}`}</>;
  return null;
}
