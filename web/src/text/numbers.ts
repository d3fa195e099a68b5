const locale = 'en';

const money = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 12,
});
const whole = new Intl.NumberFormat(locale);
const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const ratio = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });

/** An exact amount of US dollars: decimals are text, and no digit is lost. */
export function usd(amount: string): string {
  return money.format(amount as Intl.StringNumericLiteral);
}

/** An amount on the axis of a chart, which is a float by then. */
export function usdOnAxis(amount: number): string {
  return usd(String(Number(amount.toPrecision(3))));
}

/** An exact amount in the currency of a card. */
export function inCurrency(amount: string, currency: string): string {
  if (currency === 'USD') return usd(amount);
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 12 });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** A whole number with its thousands apart. */
export function count(value: number): string {
  return whole.format(value);
}

/** A number of things with their name. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${whole.format(value)} ${value === 1 ? one : many}`;
}

/** Tokens in short, such as "128K"; the whole number belongs beside it. */
export function tokensInShort(value: number): string {
  return compact.format(value);
}

/** A score in the unit of its benchmark. */
export function score(value: number, unit: string): string {
  const words: Record<string, string> = {
    PERCENT: ' %',
    ELO: ' Elo',
    MINUTES: ' min',
    POINTS: ' points',
    INDEX: ' points',
  };
  return `${decimal.format(value)}${words[unit] ?? ''}`;
}

/** A number with at most two decimals. */
export function number(value: number): string {
  return decimal.format(value);
}

/** How many times as much, such as "0.42×". */
export function times(value: number): string {
  return `${ratio.format(value)}×`;
}
