declare module 'pg/lib/utils.js' {
  /** The text of a value as a parameter, as pg sends it; null for null. */
  export function prepareValue(value: unknown): unknown;
}
