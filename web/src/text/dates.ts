const locale = 'en';
const forms: Record<number, Intl.DateTimeFormat> = {
  4: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
};
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A date as exact as it is known: a day, a month or a year. */
export function date(partial: string): string {
  return forms[partial.length]?.format(new Date(partial)) ?? partial;
}

/** A point in time, UTC. */
export function instant(text: string): string {
  return `${moment.format(new Date(text))} UTC`;
}

/** The day as milliseconds since 1970, for the axis of a chart. */
export function dayNumber(partial: string): number {
  return Date.parse(partial);
}
