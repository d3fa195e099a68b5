import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { spell } from '../decisions/wire-id.ts';
import { entityId } from './entity-id.ts';
import { groupBy } from './group-by.ts';
import type { Identities } from './identities.ts';
import type { Names } from './names.ts';
import { upsertRows } from './write-rows.ts';

// biome-ignore format: a list of columns
const aliasColumns = [
  'id', 'wire_id', 'provider_id', 'model_id', 'rule', 'confidence', 'source_id', 'spelling',
] as const;

/** Writes the names under which models are called: what sources declare, and every route's wire id with its rule. */
export async function syncAliases(db: Kysely<DB>, names: Names, identities: Identities): Promise<void> {
  const rows = new Map<string, { id: string; confidence: number; rank: string } & Record<string, unknown>>();
  const add = (wireId: string, provider: string | null, modelSlug: string, by: [string, number, string]) => {
    const [rule, confidence, source] = by;
    const provider_id = provider === null ? null : names.id('provider', provider);
    const model_id = names.id('model', modelSlug);
    const id = entityId('alias', `${wireId}|${provider_id ?? ''}|${model_id}`);
    const known = rows.get(id);
    // Regions of one route may have it from several sources: the order in which rows were read must not matter.
    const [theirs, ours] = [known?.rank ?? '', `${rule} ${source}`];
    if (known && (known.confidence > confidence || (known.confidence === confidence && theirs <= ours))) return;
    const source_id = names.id('source', source);
    rows.set(id, {
      id,
      wire_id: wireId,
      provider_id,
      model_id,
      rule,
      confidence,
      source_id,
      spelling: spell(wireId),
      rank: ours,
    });
  };
  for (const { wireId, provider, modelSlug, source } of identities.declaredAliases) {
    if (provider === null || names.knows('provider', provider)) {
      add(wireId, provider, modelSlug, ['declared-alias', 1, source]);
    }
  }
  const named = identities.models.map(({ identity }) => identity);
  for (const { wireId, provider, modelSlug, rule, confidence, source } of [...identities.routes.values(), ...named]) {
    add(wireId, provider, modelSlug, [rule, confidence, source]);
  }

  const existing = await db.selectFrom('alias').select(aliasColumns).execute();
  const text = (row: Record<string, unknown>) => JSON.stringify(aliasColumns.map((column) => row[column]));
  const before = new Map(existing.map((row) => [row.id, text(row)]));
  const unlisted = await db
    .selectFrom('provider_route')
    .select(['wire_id', 'provider_id', 'model_id'])
    .where('listed', '=', false)
    .execute();
  const kept = new Set(unlisted.map((row) => entityId('alias', `${row.wire_id}|${row.provider_id}|${row.model_id}`)));
  const gone = existing.filter(({ id }) => !rows.has(id) && !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) {
    await db.deleteFrom('alias').where('id', '=', sql<string>`any(${gone}::uuid[])`).execute();
  }
  const changed = [...rows.values()].filter((row) => before.get(row.id) !== text(row));
  await upsertRows(db, 'alias', aliasColumns, changed);
}

/** Something that was of one model, or of none, and is now of another. */
export interface Move {
  /** The route, the result, or the model itself of which a record speaks by a name. */
  id: string;
  from: string | null;
  target: string;
}

/**
 * Derived models whose names have all turned out to be another model's are merged into it: results, replacements and
 * changes move over, the row goes, and its slug and id lead to the other from now on. One whose names went to several
 * models stays, since no one redirect would be right. Returns what was merged.
 */
export async function mergeDerivedModels(
  db: Kysely<DB>,
  moves: readonly Move[],
): Promise<{ slug: string; intoId: string }[]> {
  const left = [...new Set(moves.flatMap(({ from, target }) => (from === null || from === target ? [] : [from])))];
  if (left.length === 0) return [];
  const orphans = await sql<{ id: string; slug: string }>`
    select model.id, model.slug from model
    where model.identity = 'DERIVED' and model.id = any(${left}::uuid[])
      and not exists (select from provider_route r where r.model_id = model.id)
      and not exists (select from source_record s where s.entity_id = model.id and s.revision_until is null)
    order by model.slug`.execute(db);
  const targets = groupBy(moves, ({ from }) => from);
  const into = new Map<string, string>();
  for (const { id } of orphans.rows) {
    const [target, ...others] = new Set((targets.get(id) ?? []).map((one) => one.target));
    if (target !== undefined && others.length === 0) into.set(id, target);
  }
  const merged = orphans.rows.flatMap(({ id, slug }) => {
    const intoId = endOf(into, id);
    return intoId === undefined ? [] : [{ id, slug, intoId }];
  });
  if (merged.length > 0) await moveOver(db, merged);
  return merged.map(({ slug, intoId }) => ({ slug, intoId }));
}

/** Where a model ends up when the one that it is merged into is itself merged; undefined for none, or in a circle. */
function endOf(into: ReadonlyMap<string, string>, id: string): string | undefined {
  const passed = new Set([id]);
  let end = into.get(id);
  for (let next = end; next !== undefined; next = into.get(next)) {
    if (passed.has(next)) return undefined;
    passed.add(next);
    end = next;
  }
  return end;
}

/** As many statements for many models as for one. */
async function moveOver(
  db: Kysely<DB>,
  merged: readonly { id: string; slug: string; intoId: string }[],
): Promise<void> {
  const moved = sql`jsonb_to_recordset(${JSON.stringify(merged)}::jsonb) as moved (id uuid, slug text, "intoId" uuid)`;
  await sql`
    update benchmark_result set model_id = moved."intoId", chosen = false
    from ${moved} where model_id = moved.id`.execute(db);
  await sql`
    update replacement set target_model_id = moved."intoId" from ${moved} where target_model_id = moved.id`.execute(db);
  await sql`update redirect set target_id = moved."intoId" from ${moved} where target_id = moved.id`.execute(db);
  await sql`update change set model_id = moved."intoId" from ${moved} where model_id = moved.id`.execute(db);
  await sql`update model set cheapest_route_id = null from ${moved} where model.id = moved.id`.execute(db);
  await sql`delete from model using ${moved} where model.id = moved.id`.execute(db);
  await sql`
    insert into redirect (kind, old, target_id)
    select 'model', old, moved."intoId" from ${moved} cross join lateral (values (slug), (id::text)) name (old)
    on conflict (kind, old) do update set target_id = excluded.target_id`.execute(db);
}
