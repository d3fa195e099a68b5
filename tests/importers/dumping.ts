import type { CatalogDatabase } from '../../src/database/connect.ts';
import { exportDump } from '../../src/importers/export-dump.ts';
import { type DumpOptions, importDump } from '../../src/importers/import-dump.ts';
import type { ExportOptions } from '../../src/importers/left-out.ts';

/** The text of a dump of a catalog. */
export async function dump(from: CatalogDatabase, options: ExportOptions = {}): Promise<string> {
  const parts: string[] = [];
  await exportDump(from.db, options, async (lines) => void parts.push(lines));
  return parts.join('');
}

/** Imports the text of a dump, or its bytes. */
export function takeDump(into: CatalogDatabase, text: string | Uint8Array, options: DumpOptions = {}) {
  return importDump(into.db, { name: 'dump.jsonl', bytes: Buffer.from(text as string) }, options);
}
