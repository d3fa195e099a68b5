import { clientFiles } from './client-files.ts';
import { referenceFiles } from './reference-files.ts';
import { schemaFiles } from './schema-files.ts';
import { freshTableTypes } from './table-types.ts';

/**
 * Every generated file as it should be now, by path from the project's root.
 * @throws when an operation does not fit the schema, naming file and line
 */
export async function generatedFiles(): Promise<Map<string, string>> {
  const schemas = schemaFiles();
  const sdl = schemas.get('schema/schema.graphql') ?? '';
  const [client, tables] = await Promise.all([clientFiles(sdl), freshTableTypes()]);
  return new Map([...schemas, ...client, ...referenceFiles(sdl), ['db/types.ts', tables]]);
}
