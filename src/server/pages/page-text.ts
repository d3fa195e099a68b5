/** What a page says of itself in its HTML: to search engines, to previews of links, and before its script runs. */
export interface PageText {
  title: string;
  /** One or two sentences. */
  description: string;
  /** What stands in the page until its script shows all of it. */
  facts?: readonly (readonly [name: string, value: string])[];
  /** Links with their texts. */
  links?: readonly (readonly [path: string, text: string])[];
  /** The same for programs, in the vocabulary of schema.org. */
  jsonLd?: object;
  /** The path of the thing, when it was asked for by an old name. */
  movedTo?: string;
}

/** Text of a fact; what is not known is said to be so. */
export function told(value: string | number | null | undefined, unit = ''): string {
  if (value === null || value === undefined) return 'not known';
  return `${typeof value === 'number' ? new Intl.NumberFormat('en').format(value) : value}${unit}`;
}

/** Dollars of an exact decimal, no digit lost. */
export function dollars(amount: string | null | undefined): string {
  return amount === null || amount === undefined ? 'not known' : `$${amount}`;
}
