import type { PriceState } from './price-changes.ts';

/** A price in one line: "INPUT 2.5, OUTPUT 10 USD", the amounts that differ each in its own unit; or the terms alone. */
export function priceText({ terms, currency, lines }: PriceState): string {
  if (lines.length === 0) return terms;
  const amounts = lines.map(({ meter, mode, minInputTokens, amount }) => {
    const words = [
      mode === 'STANDARD' ? null : mode,
      meter,
      minInputTokens > 0 ? `above ${minInputTokens}` : null,
      amount,
    ];
    return words.filter(Boolean).join(' ');
  });
  return `${amounts.join(', ')} ${currency}`;
}
