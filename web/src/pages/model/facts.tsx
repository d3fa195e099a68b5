import { Link } from 'wouter';
import type { ModelFactsFragment } from '../../generated/graphql.ts';
import { counted, number, usd } from '../../text/numbers.ts';
import { title, words } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { Day, known, OrganizationLink, Outside, ProviderLink } from '../../ui/values.tsx';

/** The facts of a model, what is not known among them, with where it is cheapest. */
export function ModelFactList({ model }: { model: ModelFactsFragment }) {
  const { developer, family, license, lifecycle } = model;
  return (
    <div className="stack">
      <Facts
        facts={[
          ['Developer', known(developer, (it) => <OrganizationLink organization={it} />)],
          ['Family', known(family, (it) => <Link href={`/families/${it.slug}`}>{it.name}</Link>)],
          ['Released', <Day key="" value={model.releasedOn} />],
          ['Context window', known(model.contextWindow, (tokens) => counted(tokens, 'token'))],
          ['Longest answer', known(model.maxOutputTokens, (tokens) => counted(tokens, 'token'))],
          ['Knowledge until', <Day key="" value={model.knowledgeCutoff} />],
          ['Architecture', known(model.architecture, title)],
          ['Made for', known(model.specialization, title)],
          ['Parameters', known(model.parameters, (billions) => `${number(Number(billions))} billion`)],
          ['Active parameters', known(model.activeParameters, (billions) => `${number(Number(billions))} billion`)],
          ['Openness', known(model.openness, title)],
          ['Licence', known(license, (it) => (it.url ? <Outside href={it.url}>{it.name}</Outside> : it.name))],
          ['Commercial use', known(license, (it) => (it.commercialUse === 'UNKNOWN' ? null : title(it.commercialUse)))],
          ['Goes in', known(model.inputModalities, (list) => list.map(words).join(', '))],
          ['Comes out', known(model.outputModalities, (list) => list.map(words).join(', '))],
          ['Deprecated', <Day key="" value={lifecycle.deprecatedOn} />],
          ['Retired from', <Day key="" value={lifecycle.retiresOn} />],
          ['Served until at least', <Day key="" value={lifecycle.retiresNotBefore} />],
        ]}
      />
      {model.cheapestRoute && <Cheapest route={model.cheapestRoute} />}
      <p>{model.about}</p>
      {model.identity === 'DERIVED' && (
        <p className="muted">
          This model was derived from a name that no rule could resolve: it may turn out to be another one.
        </p>
      )}
      <Links model={model} />
    </div>
  );
}

function Cheapest({ route: cheapest }: { route: NonNullable<ModelFactsFragment['cheapestRoute']> }) {
  const { provider, rateCard } = cheapest.route;
  return (
    <p>
      <span className="badge strong">Cheapest of {counted(cheapest.comparedRoutes, 'compared route')}</span>{' '}
      <ProviderLink provider={provider} />, {usd(cheapest.blendedPrice)} per million tokens, three parts prompt to one
      of answer
      {rateCard?.cacheRead && `; cache read ${usd(rateCard.cacheRead.amount)} per million`}.
    </p>
  );
}

function Links({ model: { links, weights } }: { model: ModelFactsFragment }) {
  if (links.length + weights.length === 0) return null;
  return (
    <p className="row">
      {[...links, ...weights].map(({ label, url }) => (
        <Outside key={url} href={url}>
          {label}
        </Outside>
      ))}
    </p>
  );
}
