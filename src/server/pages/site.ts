import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pageDocuments } from '../trusted-documents.ts';

/** A file of the built pages, and its compressed forms where there are any. */
interface Asset {
  type: string;
  bodies: { identity: Uint8Array; br?: Uint8Array; gzip?: Uint8Array };
}

/** A document of the pages. */
interface PageDocument {
  /** "sha256:…", as the pages name it. */
  id: string;
  text: string;
}

/** The built pages, in memory. */
export interface Site {
  /** The HTML that every page begins as. */
  template: string;
  /** By path from the root of the server. */
  assets: ReadonlyMap<string, Asset>;
  /** By the name of the operation. */
  documents: ReadonlyMap<string, PageDocument>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The pages as scripts/build-web.ts has built them; null where they are not built. */
export function builtSite(): Site | null {
  const folder = folderOf('dist/web');
  if (!folder) return null;
  const assets = readdirSync(join(folder, 'assets'))
    .filter((name) => extname(name) in types)
    .map((name): [string, Asset] => [`/assets/${name}`, readAsset(join(folder, 'assets', name))]);
  return {
    template: readFileSync(join(folder, 'index.html'), 'utf8'),
    assets: new Map(assets),
    documents: pageDocumentsByName(),
  };
}

function readAsset(path: string): Asset {
  const compressed = (ending: string) => (existsSync(path + ending) ? readFileSync(path + ending) : undefined);
  return {
    type: types[extname(path)] ?? '',
    bodies: { identity: readFileSync(path), br: compressed('.br'), gzip: compressed('.gz') },
  };
}

/** The documents of the pages by the names of their operations. */
export function pageDocumentsByName(): Map<string, PageDocument> {
  return new Map(
    [...pageDocuments()].map(([hash, text]) => [
      /\b(?:query|subscription) (\w+)/.exec(text)?.[1] ?? '',
      { id: `sha256:${hash}`, text },
    ]),
  );
}

/** Sources and compiled files lie at different depths below the package, which holds the built pages in one place. */
function folderOf(path: string): string | null {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, path, 'index.html'))) {
    if (folder === dirname(folder)) return null;
    folder = dirname(folder);
  }
  return join(folder, path);
}

/** An entity tag of a text. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}
