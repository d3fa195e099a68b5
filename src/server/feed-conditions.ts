/** A feed that is asked for wrongly: the message is the client's to see. */
export class FeedRequestError extends Error {
  override readonly name = 'FeedRequestError';
}

/**
 * The conditions in the query string of a feed, by name; several of one name are alternatives.
 * @throws FeedRequestError naming a parameter that the feed does not take, or a `within` that is no number of days
 */
export function conditionsOf<K extends string>(request: Request, allowed: readonly K[]): Partial<Record<K, string[]>> {
  const given = new URL(request.url).searchParams;
  const conditions: Partial<Record<K, string[]>> = {};
  for (const name of new Set(given.keys())) {
    if (!allowed.includes(name as K)) {
      throw new FeedRequestError(`There is no parameter "${name}"; there are ${allowed.join(', ')}.`);
    }
    const values = given.getAll(name);
    if (name === 'within' && !/^\d{1,4}$/.test(values[0] ?? '')) {
      throw new FeedRequestError(`within takes a number of days; got "${values[0]}".`);
    }
    conditions[name as K] = values;
  }
  return conditions;
}
