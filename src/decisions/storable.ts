const loneSurrogate = /\p{Surrogate}/u;

/** Whether PostgreSQL can hold a text: nothing has a NUL or half a pair of surrogates in it, so that none need be sought. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && !loneSurrogate.test(text);
}

/** A text with a replacement character for what PostgreSQL cannot hold. */
export function storableText(text: string): string {
  return isStorable(text) ? text : text.replaceAll('\0', '\u{fffd}').replaceAll(/\p{Surrogate}/gu, '\u{fffd}');
}

/** Whether PostgreSQL can hold every text in a value, names of fields included. */
export function isStorableValue(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorableValue(inner));
}
