import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Kysely } from 'kysely';
import type { DB } from '../db/types.ts';
import { importSource } from '../src/importers/import-source.ts';
import { loadStartingCatalog } from '../src/importers/starting-catalog.ts';

/** The real catalog: files by source, in the folder that `--data` names. */
const files: Record<string, string> = {
  'models-dev': 'models-dev/catalog-2026-07-02.json',
  'llm-stats': 'llm-stats/llm-stats.json',
};

/** The file of models.dev in a folder of real sources; null when it is not there. */
export function modelsDevFile(folder: string | undefined): string | null {
  const path = folder === undefined ? null : join(folder, files['models-dev'] as string);
  return path !== null && existsSync(path) ? path : null;
}

/**
 * Fills a migrated database with the starting catalog and, where the folder holds them, the files of real sources.
 * @returns what was loaded, for people
 */
export async function fillCatalog(db: Kysely<DB>, folder: string | undefined): Promise<string> {
  await loadStartingCatalog(db);
  if (folder === undefined) return 'the starting catalog';
  const loaded: string[] = [];
  for (const [source, file] of Object.entries(files)) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    await importSource(db, { source, files: [{ name: basename(path), text }] }, { now: new Date() });
    loaded.push(source);
  }
  if (loaded.length === 0) throw new Error(`${folder} holds none of ${Object.values(files).join(', ')}`);
  return `the starting catalog, ${loaded.join(' and ')}`;
}
