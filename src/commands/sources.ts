import type { Config } from '../config.ts';
import { ownList } from '../decisions/precedence.ts';
import { adapters } from '../importers/adapters/adapters.ts';
import type { SourceState } from '../importers/importer.ts';
import { openImporter } from './open-importer.ts';

/**
 * Lists the sources of the catalog: whom to believe first, licence, last import, freshness, and how to import each.
 * @throws OperatorError when the database cannot be used
 */
export async function sources(config: Config, { json }: { json?: boolean }): Promise<void> {
  await using importer = await openImporter(config, json ? () => {} : (line) => console.log(line));
  const states = await importer.sources();
  const names = new Map(Object.entries(adapters).map(([name, { source }]) => [source.slug, name]));
  if (json) {
    const listed = states.map((state) => ({ ...state, importAs: names.get(state.slug) ?? null }));
    console.log(JSON.stringify(listed, null, 2));
    return;
  }
  const rows = states.map((state) => [
    state.slug,
    state.ownProvider === null ? String(state.precedence) : `${state.precedence} (${ownList} of its own routes)`,
    `${state.license ?? '-'}${state.shareAlike ? ' (share-alike)' : ''}`,
    lastImport(state),
    freshness(state),
    names.has(state.slug) ? `modelgraph import ${names.get(state.slug)}` : 'typed by hand',
  ]);
  const header = ['source', 'rank', 'licence', 'last import', 'state', 'how'];
  const widths = header.map((title, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? title).length)),
  );
  for (const row of [header, ...rows])
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function lastImport({ runs }: SourceState): string {
  const last = runs
    .map(({ finishedAt }) => finishedAt)
    .sort()
    .at(-1);
  return last ? `${last.slice(0, 16).replace('T', ' ')}Z` : 'never';
}

function freshness({ stale, refreshHours, lastImportedAt }: SourceState): string {
  if (stale) return 'stale';
  return refreshHours === null || lastImportedAt === null ? '-' : 'fresh';
}
