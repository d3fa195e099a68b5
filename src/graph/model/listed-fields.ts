import type { Reader } from '../../database/reader.ts';
import { offerFields } from '../route/offer.sql.ts';
import type { Fields } from '../selection.ts';

/** What can be told of a model's cheapest route, as imports keep it with the model, without the other routes. */
export const keptCheapestFields: Fields = { route: true, blendedPrice: true, basis: true, cost: true };

/** Whether the cheapest route that imports keep with a model is the one of the day. */
export function keepsCheapest({ generation, today }: Reader): boolean {
  return generation.rolledOn === today;
}

/** And without what an offer leaves out. */
export const offeredCheapestFields: Fields = { ...keptCheapestFields, route: offerFields };

/** What can be told of a model from its listed columns. */
const listedFields: Fields = {
  id: true,
  slug: true,
  name: true,
  identity: true,
  developer: true,
  family: true,
  releasedOn: true,
  contextWindow: true,
  maxOutputTokens: true,
  openness: true,
  lifecycle: { status: true, deprecatedOn: true, retiresOn: true, retiresNotBefore: true },
  cheapestRoute: offeredCheapestFields,
  result: true,
};

/** What can be told of a page of models from their listed columns. */
export const listedPageFields: Fields = {
  nodes: listedFields,
  edges: { cursor: true, node: listedFields },
  pageInfo: true,
  totalCount: true,
};
