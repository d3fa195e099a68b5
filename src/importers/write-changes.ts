import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { CatalogChange } from '../decisions/changes.ts';
import { entityId } from './entity-id.ts';
import type { Names } from './names.ts';
import type { Entity } from './resolved.ts';
import { upsertRows } from './write-rows.ts';

// biome-ignore format: a list of columns
const columns = [
  'id', 'revision', 'position', 'type', 'model_id', 'route_id', 'result_id', 'variant_id', 'field', 'before', 'after',
  'effective_on', 'recorded_at', 'source_id',
] as const;

/** Writes the changes of a revision down, each with the source of the field that changed. */
export async function writeChanges(
  db: Kysely<DB>,
  names: Names,
  changes: readonly CatalogChange[],
  resolved: ReadonlyMap<string, Entity>,
  at: { revision: number; recordedAt: string; feed: string },
): Promise<void> {
  const rows = changes.map((change, position) => ({
    id: entityId('change', `${at.revision}|${position}`),
    revision: at.revision,
    position,
    type: change.type,
    model_id: change.modelId,
    route_id: change.routeId,
    result_id: change.resultId,
    variant_id: change.variantId,
    field: change.field,
    before: change.before,
    after: change.after,
    effective_on: change.effectiveOn,
    recorded_at: at.recordedAt,
    source_id: change.sourceId ?? sourceOf(names, change, resolved) ?? fallenSilent(names, change, at.feed),
  }));
  await upsertRows(db, 'change', columns, rows);
}

/** A route is no longer listed because the source of the feed has stopped to say so. */
function fallenSilent(names: Names, { type }: CatalogChange, feed: string): string | null {
  return type === 'ROUTE_NO_LONGER_LISTED' ? names.known('source', feed.split('/')[0]) : null;
}

/** Who says the field that changed; of a new thing who is believed most about it. */
function sourceOf(names: Names, change: CatalogChange, resolved: ReadonlyMap<string, Entity>): string | null {
  const fields = resolved.get(change.resultId ?? change.routeId ?? change.modelId ?? '')?.fields;
  const from = (change.field ? fields?.get(change.field) : undefined)?.from ?? fields?.values().next().value?.from;
  return from ? names.id('source', from.source) : null;
}
