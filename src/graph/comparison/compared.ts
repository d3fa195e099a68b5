import { badUserInput } from '../errors.ts';

const [least, most] = [2, 10];

/**
 * What a client names for a comparison, in its order.
 * @param argument the name of the argument, for errors
 * @param find gives what one entry names; null when there is none
 * @throws BAD_USER_INPUT for fewer than 2 or more than 10 entries, entries that name nothing, or the same thing twice
 */
export async function compared<K extends object, R extends { id: string }>(
  argument: string,
  keys: readonly K[],
  find: (key: K) => Promise<R | null> | R | null,
  nameOf: (row: R) => string,
): Promise<R[]> {
  if (keys.length < least || keys.length > most) {
    throw badUserInput(`${argument} must have ${least} to ${most} entries; got ${keys.length}.`, { argument });
  }
  const found = await Promise.all(keys.map(find));
  const unknown = found.flatMap((row, index) => (row === null ? [index] : []));
  if (unknown.length > 0) {
    const which = unknown.map((index) => `${argument}[${index}] ${JSON.stringify(keys[index])}`);
    throw badUserInput(`The catalog does not know ${which.join(', ')}.`, {
      argument,
      unknown: unknown.map((i) => keys[i]),
    });
  }
  const rows = found as R[];
  const second = rows.findIndex((row, index) => rows.findIndex(({ id }) => id === row.id) < index);
  if (second >= 0) {
    const row = rows[second] as R;
    const first = rows.findIndex(({ id }) => id === row.id);
    throw badUserInput(
      `${argument}[${first}] and ${argument}[${second}] are the same: ${nameOf(row)}. Name each once.`,
      { argument },
    );
  }
  return rows;
}
