import type { Reader } from '../../database/reader.ts';
import { isStorable } from '../../decisions/storable.ts';
import { ambiguousAlias } from '../errors.ts';
import { type ModelRow, modelById, modelsOfAlias } from './model.sql.ts';

/**
 * The model that an alias means; null when none is known by it.
 * @throws AMBIGUOUS_ALIAS when it means several, naming them
 */
export async function modelByAlias(
  reader: Reader,
  alias: { wireId: string; provider?: string | null },
): Promise<ModelRow | null> {
  const { wireId, provider } = alias;
  if (!isStorable(wireId) || !isStorable(provider ?? '')) return null;
  const found = await reader.load(modelsOfAlias, JSON.stringify([wireId, provider ?? null]));
  if (found.length > 1) {
    throw ambiguousAlias(
      wireId,
      provider ?? null,
      found.map((candidate) => candidate.slug),
    );
  }
  return found[0] ? reader.load(modelById, found[0].id) : null;
}
