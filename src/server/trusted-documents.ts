import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const operations = 'schema/generated/persisted-documents.json';
const ofPages = 'schema/generated/web-documents.json';

/** The operations of schema/operations and of the pages as codegen has hashed them: text by sha256, in lower-case hex. */
export function trustedDocuments(): ReadonlyMap<string, string> {
  return new Map([...manifest(operations), ...pageDocuments()]);
}

/** The operations of the pages alone: text by sha256, in lower-case hex. */
export function pageDocuments(): ReadonlyMap<string, string> {
  return manifest(ofPages);
}

function manifest(file: string): Map<string, string> {
  const documents = JSON.parse(readFileSync(pathOf(file), 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([id, text]) => [id.replace(/^sha256:/, ''), text]));
}

/** Sources and compiled files lie at different depths below the package, which ships the schema folder as it is. */
function pathOf(path: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, path)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, path);
}
