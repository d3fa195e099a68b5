import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { entityId } from './entity-id.ts';
import type { SluggedKind } from './references.ts';

/** The tables of things that have a slug, by the kind that names them. */
const tables: Record<SluggedKind, keyof DB> = {
  organization: 'organization',
  license: 'license',
  family: 'family',
  model: 'model',
  provider: 'provider',
  gateway: 'gateway',
  benchmark: 'benchmark',
  variant: 'benchmark_variant',
  'use-case': 'use_case',
  source: 'source',
};

/**
 * Which thing a slug means: the one that carries it, else the one to which a redirect from it leads, else the one that
 * will be made of it.
 */
export class Names {
  readonly #ids: Map<string, string>;
  readonly #slugs: Map<string, string>;
  readonly #routes = new Map<string, string>();

  private constructor(rows: readonly { kind: string; slug: string; id: string; moved: boolean }[]) {
    this.#ids = new Map();
    this.#slugs = new Map();
    for (const { kind, slug, id, moved } of rows) {
      if (moved && this.#ids.has(`${kind} ${slug}`)) continue;
      this.#ids.set(`${kind} ${slug}`, id);
      if (!moved) this.#slugs.set(id, slug);
    }
  }

  /** Reads all slugs and redirects of the catalog. */
  static async load(db: Kysely<DB>): Promise<Names> {
    const parts = Object.entries(tables).map(
      ([kind, table]) => sql`select ${sql.lit(kind)} as kind, slug, id, false as moved from ${sql.table(table)}`,
    );
    const { rows } = await sql<{ kind: string; slug: string; id: string; moved: boolean }>`
      ${sql.join(parts, sql` union all `)}
      union all select kind, old, target_id, true from redirect
      order by moved`.execute(db);
    return new Names(rows);
  }

  /** The id of what a slug means; the slug need not be known. */
  id(kind: SluggedKind, slug: string): string {
    return this.#ids.get(`${kind} ${slug}`) ?? entityId(kind, slug);
  }

  /** The slug that a thing carries: its own since it was first known, whatever a later record calls it. */
  slug(kind: SluggedKind, slug: string): string {
    return this.#slugs.get(this.id(kind, slug)) ?? slug;
  }

  /** The slug that the thing with this id carries; undefined when it has none. */
  slugOf(id: string): string | undefined {
    return this.#slugs.get(id);
  }

  /** Whether a slug means anything. */
  knows(kind: SluggedKind, slug: string): boolean {
    return this.#ids.has(`${kind} ${slug}`);
  }

  /** The id of what a slug means; null for none, or for one that means nothing yet. */
  known(kind: SluggedKind, slug: string | undefined): string | null {
    return slug !== undefined && this.knows(kind, slug) ? this.id(kind, slug) : null;
  }

  /** Makes a slug known. Returns true when it was not. */
  declare(kind: SluggedKind, slug: string): boolean {
    if (this.knows(kind, slug)) return false;
    const id = entityId(kind, slug);
    this.#ids.set(`${kind} ${slug}`, id);
    this.#slugs.set(id, slug);
    return true;
  }

  /** All known slugs of a kind. */
  *slugs(kind: SluggedKind): Generator<string> {
    for (const key of this.#ids.keys()) if (key.startsWith(`${kind} `)) yield key.slice(kind.length + 1);
  }

  /** The id of a route. */
  route({ provider, wireId, region }: { provider: string; wireId: string; region: string }): string {
    const key = `${this.id('provider', provider)}|${wireId}|${region}`;
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    // Asked for several times in an import, of thousands of routes.
    const id = entityId('route', key);
    this.#routes.set(key, id);
    return id;
  }
}
