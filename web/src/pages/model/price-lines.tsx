import type { ModelLadderFragment } from '../../generated/graphql.ts';
import { count, inCurrency } from '../../text/numbers.ts';
import { title, words } from '../../text/words.ts';

type Card = NonNullable<ModelLadderFragment['priceLadder'][number]['route']['rateCard']>;
type Line = Card['lines'][number];

/** Every price of a card with the conditions under which it is billed. */
export function PriceLines({ card }: { card: Card }) {
  return (
    <ul className="plain">
      {card.lines.map((line) => (
        <li key={JSON.stringify(line)}>
          {title(line.meter)}
          {conditionsOf(line)}: {inCurrency(line.amount, card.currency)} per {words(line.unit)}
        </li>
      ))}
    </ul>
  );
}

function conditionsOf({ mode, minInputTokens, cacheTtl, hours }: Line): string {
  const conditions = [
    mode === 'STANDARD' ? null : words(mode),
    minInputTokens > 0 ? `prompts of more than ${count(minInputTokens)} tokens` : null,
    cacheTtl === null ? null : `kept ${count(cacheTtl)} seconds`,
    hours && `${hours.from} to ${hours.until} UTC`,
  ].filter((condition) => condition !== null);
  return conditions.length > 0 ? ` (${conditions.join(', ')})` : '';
}
