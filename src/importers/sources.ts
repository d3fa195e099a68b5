import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import type { SourceClaims } from './claims.ts';
import { entityId } from './entity-id.ts';
import { upsertRows } from './write-rows.ts';

// biome-ignore format: a list of columns
const columns = [
  'id', 'slug', 'name', 'url', 'precedence', 'license', 'license_url', 'attribution', 'share_alike', 'refresh_hours',
] as const;

/** Writes what is declared of sources. Returns the ids of those that are new or differ from before. */
export async function syncSources(db: Kysely<DB>, sources: readonly SourceClaims[]): Promise<string[]> {
  const known = await db
    .selectFrom('source')
    .select([...columns])
    .execute();
  const before = new Map(known.map((row) => [row.slug, JSON.stringify(columns.map((column) => row[column]))]));
  const rows = sources.map((source) => ({
    id: known.find(({ slug }) => slug === source.slug)?.id ?? entityId('source', source.slug),
    slug: source.slug,
    name: source.name,
    url: source.url ?? null,
    precedence: source.precedence,
    license: source.license ?? null,
    license_url: source.licenseUrl ?? null,
    attribution: source.attribution ?? null,
    share_alike: source.shareAlike,
    refresh_hours: source.refreshHours ?? null,
  }));
  const changed = rows.filter((row) => before.get(row.slug) !== JSON.stringify(columns.map((column) => row[column])));
  await upsertRows(db, 'source', columns, changed);
  return changed.map(({ id }) => id);
}

/** Notes that a feed brought something new of its sources. An import that brings nothing new shows in `import_run` only. */
export async function touchSources(db: Kysely<DB>, feed: string, at: string): Promise<void> {
  await db
    .updateTable('source')
    .set({ last_imported_at: at })
    .where('id', 'in', (eb) =>
      eb.selectFrom('source_record').select('source_id').where('feed', '=', feed).where('revision_until', 'is', null),
    )
    .execute();
}
