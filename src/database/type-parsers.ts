import { types } from 'pg';

const oid = {
  text: 25,
  date: 1082,
  dateArray: 1182,
  timestamp: 1114,
  timestampArray: 1115,
  timestamptz: 1184,
  timestamptzArray: 1185,
  numericArray: 1231,
  textArray: 1009,
};

type Parse = (text: string) => unknown;

/** How text arrives, and whatever else is left as it is. */
export const asText = types.getTypeParser(oid.text) as Parse;

const parseAnyTextArray = types.getTypeParser(oid.textArray) as (text: string) => (string | null)[];

/** Nearly all arrays are flat lists of plain words, of which none is quoted or null. */
function parseTextArray(text: string): (string | null)[] {
  if (text === '{}') return [];
  return /^\{[^{}"\\]+\}$/.test(text) && !/\bNULL\b/.test(text)
    ? text.slice(1, -1).split(',')
    : parseAnyTextArray(text);
}
const parseTimestampArray: Parse = (text) =>
  parseTextArray(text).map((element) => (element === null ? null : parseTimestamp(element)));

const parsers = new Map<number, Parse>([
  [oid.date, asText],
  [oid.dateArray, parseTextArray],
  [oid.timestamp, parseTimestamp],
  [oid.timestampArray, parseTimestampArray],
  [oid.timestamptz, parseTimestamp],
  [oid.timestamptzArray, parseTimestampArray],
  [oid.numericArray, parseTextArray],
  [oid.textArray, parseTextArray],
]);

/**
 * How values of our own pools arrive: dates as YYYY-MM-DD, timestamps as RFC 3339 in UTC, numeric and bigint as exact
 * strings (also in arrays); everything else as pg does it. pg's global parsers stay as they are.
 */
export const typeParsers = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    const parser = format === 'binary' ? undefined : parsers.get(type);
    return parser ?? types.getTypeParser(type as never, format as never);
  },
};

/**
 * RFC 3339 in UTC of a timestamp that PostgreSQL wrote in its ISO style, to the microsecond. A timestamp without
 * time zone is taken as UTC; `infinity` and years before 1 or after 9999 have no such form and stay as they are.
 */
function parseTimestamp(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d(?::\d\d){0,2})?$/.exec(text);
  if (!parts) return text;
  const [, day, time, fraction = '', zone = '+00'] = parts;
  const [hours = 0, minutes = 0, seconds = 0] = zone.slice(1).split(':').map(Number);
  const east = (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  if (east === 0) return `${day}T${time}${fraction}Z`;
  const utc = new Date(Date.parse(`${day}T${time}Z`) - east * 1000).toISOString();
  return `${utc.slice(0, 19)}${fraction}Z`;
}
