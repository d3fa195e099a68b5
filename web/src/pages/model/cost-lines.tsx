import type { WebModelCostsQuery } from '../../generated/graphql.ts';
import { count, usd } from '../../text/numbers.ts';
import { title, words } from '../../text/words.ts';

type Cost = NonNullable<NonNullable<WebModelCostsQuery['model']>['priceLadder'][number]['cost']>;

/** How a cost is made up, line by line, or why it is not known. */
export function CostLines({ cost, reason }: { cost: Cost; reason: string }) {
  return (
    <details className="small muted">
      <summary>How so</summary>
      <p>{reason}</p>
      <ul className="plain">
        {cost.lines.map(({ meter, mode, quantity, unit, unitPrice, amount, minInputTokens, reason: why }) => (
          <li key={`${meter} ${mode} ${minInputTokens}`}>
            {title(meter)}: {count(Number(quantity))} at {usd(unitPrice)} per {words(unit)} = {usd(amount)} ({why})
          </li>
        ))}
        {cost.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
