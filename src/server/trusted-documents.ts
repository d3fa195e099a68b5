import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = 'schema/generated/persisted-documents.json';

/** The operations of schema/operations as codegen has hashed them: text by sha256, in lower-case hex. */
export function trustedDocuments(): ReadonlyMap<string, string> {
  const documents = JSON.parse(readFileSync(pathOf(file), 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([id, text]) => [id.replace(/^sha256:/, ''), text]));
}

/** Sources and compiled files lie at different depths below the package, which ships the schema folder as it is. */
function pathOf(path: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, path)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, path);
}
