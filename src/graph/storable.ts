const loneSurrogate = /\p{Surrogate}/u;

/** Whether PostgreSQL can hold a text: nothing has a NUL or half a pair of surrogates in it, so that none need be sought. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && !loneSurrogate.test(text);
}
