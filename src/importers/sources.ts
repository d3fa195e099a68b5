import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { isStale } from '../decisions/freshness.ts';
import type { SourceClaims } from './claims.ts';
import { entityId } from './entity-id.ts';
import { upsertRows } from './write-rows.ts';

// biome-ignore format: a list of columns
const columns = [
  'id', 'slug', 'name', 'url', 'precedence', 'own_provider', 'license', 'license_url', 'attribution', 'share_alike', 'refresh_hours',
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
    own_provider: source.ownProvider ?? null,
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

/** Notes that a source was looked at. */
export async function touchSource(db: Kysely<DB>, slug: string, at: string): Promise<void> {
  await db.updateTable('source').set({ last_imported_at: at }).where('slug', '=', slug).execute();
}

/** The id of a source that nobody has looked at yet, of which the program brought what it says; none for any other. */
export async function unreadSource(db: Kysely<DB>, slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom('source')
    .select('id')
    .where('slug', '=', slug)
    .where('last_imported_at', 'is', null)
    .where('refresh_hours', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Notes that a source was looked at and found unchanged, where it was due: what the graph says of its freshness changes
 * then. Returns whether it was.
 */
export async function touchIfDue(db: Kysely<DB>, slug: string, at: string): Promise<boolean> {
  const source = await db
    .selectFrom('source')
    .select(['refresh_hours', 'last_imported_at'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!source || !isStale(source.refresh_hours, source.last_imported_at, at.slice(0, 10))) return false;
  await touchSource(db, slug, at);
  return true;
}
