/**
 * Goes on with what was loaded: at once when it is in memory, since a promise for each field of each row of a list costs
 * more than the rest of an answer from memory; else when it has come.
 */
export function whenLoaded<V, R>(value: V | Promise<V>, next: (value: V) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
