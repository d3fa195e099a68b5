import type { Reader } from '../../database/reader.ts';
import { checkFilterSize } from '../filter-size.ts';
import { readMatchedText } from '../matched-text.ts';
import { variantId } from '../result/result-on.sql.ts';
import type { FilterTerms, ModelFilter } from './model-where.sql.ts';

/**
 * Looks up what the names and texts in a filter over models stand for: one statement for all variants, one for all texts.
 * @param variants slugs of further ones, which an ordering names
 * @throws BAD_USER_INPUT for a filter that is too large, a variant that there is not, or a text that cannot be matched
 */
export async function readFilterTerms(
  reader: Reader,
  where: ModelFilter | null | undefined,
  variants: readonly string[] = [],
): Promise<FilterTerms> {
  checkFilterSize(where);
  const parts = partsOf(where);
  const slugs = [...parts.flatMap(({ score }) => score?.variant ?? []), ...variants];
  const texts = parts.flatMap(({ matches }) => matches ?? []);
  const [variantEntries, textEntries] = await Promise.all([
    entriesOf(slugs, (slug) => variantId(reader, slug)),
    entriesOf(texts, (text) => readMatchedText(reader, text)),
  ]);
  return { variants: new Map(variantEntries), texts: new Map(textEntries) };
}

/** The filter and all those within it. */
function partsOf(where: ModelFilter | null | undefined): ModelFilter[] {
  if (!where) return [];
  return [where, ...[...(where.AND ?? []), ...(where.OR ?? []), where.NOT].flatMap(partsOf)];
}

function entriesOf<V>(names: readonly string[], find: (name: string) => V | Promise<V>): Promise<[string, V][]> {
  return Promise.all([...new Set(names)].map(async (name): Promise<[string, V]> => [name, await find(name)]));
}
