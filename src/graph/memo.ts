/**
 * A function that computes once for each object: what rows in memory lead to is kept as long as they are. The object must
 * not change, and what is computed must depend on nothing else.
 */
export function memoOn<K extends object, V>(compute: (object: K) => V): (object: K) => V {
  const kept = new WeakMap<K, { value: V }>();
  return (object) => {
    let found = kept.get(object);
    if (!found) {
      found = { value: compute(object) };
      kept.set(object, found);
    }
    return found.value;
  };
}
