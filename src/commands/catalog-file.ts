import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import type { Catalog } from '../database/catalog.ts';
import type { Epoch } from '../database/generation.ts';
import { headLine, lineMaker } from '../graph/whole-catalog/catalog-lines.ts';
import { wholeCatalog, wholeCatalogHead } from '../graph/whole-catalog/whole-catalog.sql.ts';
import type { CatalogFile, PackedCatalog } from '../server/catalog-file.ts';

/**
 * The whole catalog as one file: made once for each epoch, when somebody asks for it, and kept, gzipped, until it is made
 * for the next one. Whoever asks meanwhile waits for the same.
 */
export function catalogFile(catalog: Catalog): CatalogFile {
  let kept: PackedCatalog | undefined;
  let making: Promise<PackedCatalog> | undefined;
  const make = async () => {
    const packed = await catalog.snapshot(pack);
    kept = packed;
    // What it is of may be newer than what this process knows of.
    if (!sameEpoch(packed.epoch, catalog.current().epoch)) await catalog.refresh();
    return packed;
  };
  return {
    epoch: () => catalog.current().epoch,
    async read() {
      if (kept && sameEpoch(kept.epoch, catalog.current().epoch)) return kept;
      making ??= make().finally(() => {
        making = undefined;
      });
      return making;
    },
  };
}

function sameEpoch(a: Epoch, b: Epoch): boolean {
  return a.revision === b.revision && a.day === b.day;
}

async function pack(db: Parameters<typeof wholeCatalog>[0], epoch: Epoch): Promise<PackedCatalog> {
  const gzip = createGzip();
  const bytes = buffer(gzip);
  const write = async (lines: readonly object[]) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    if (!gzip.write(text)) await once(gzip, 'drain');
  };
  const head = await wholeCatalogHead(db, epoch.day);
  await write([headLine(head, epoch)]);
  const lineOf = lineMaker(head, epoch.day);
  for await (const things of wholeCatalog(db, epoch.day)) await write(things.map(lineOf));
  gzip.end();
  return { epoch, gzip: await bytes };
}
