/** One in so many, as often as prices change between two looks of a day apart. */
const every = 50;

interface Priced {
  cost?: Record<string, unknown>;
}

/**
 * A catalog.json of models.dev in which one in fifty routes costs more than it did: what a usual refresh finds.
 * @param times how often prices have risen before; each time they are others
 */
export function changedPrices(text: string, times: number): string {
  const catalog = JSON.parse(text) as { providers: Record<string, { models: Record<string, Priced> }> };
  const priced = Object.values(catalog.providers)
    .flatMap(({ models }) => Object.values(models))
    .filter(({ cost }) => typeof cost?.input === 'number' && cost.input > 0);
  for (const { cost } of priced.filter((_, index) => index % every === times % every)) {
    if (cost) cost.input = Number((Number(cost.input) * 1.25).toPrecision(6));
  }
  return JSON.stringify(catalog);
}
