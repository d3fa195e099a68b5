const upper = new Map(['API', 'PDF', 'OCR', 'AI', 'JSON', 'ID', 'USD'].map((word) => [word.toLowerCase(), word]));

/** A value of an enum as words: "MIXTURE_OF_EXPERTS" is "mixture of experts". */
export function words(value: string): string {
  return value
    .toLowerCase()
    .split('_')
    .map((word) => upper.get(word) ?? word)
    .join(' ');
}

/** The same, with a capital letter. */
export function title(value: string): string {
  const text = words(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a field as words: "maxOutputTokens" is "max output tokens". */
export function fieldWords(field: string): string {
  return words(field.replace(/([a-z])([A-Z])/g, '$1_$2')).replace(/[.:]/g, ', ');
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The name of a country by its code, ISO 3166-1 alpha-2. */
export function country(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
}
