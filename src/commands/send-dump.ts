import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Importer } from '../importers/importer.ts';
import type { ExportOptions } from '../importers/left-out.ts';
import { writeAll } from './write-all.ts';

/**
 * Sends a dump to another process. It is written to a file first: a reader that is slow, or stops, would hold up
 * everybody else's queries, which wait for the export's transaction.
 */
export async function sendDump(response: ServerResponse, importer: Importer, options: ExportOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgraph-export-'));
  try {
    const path = join(folder, 'dump.jsonl');
    await writeAll(createWriteStream(path, { mode: 0o600 }), (write) => importer.export(options, write));
    await pipeline(createReadStream(path), response);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
