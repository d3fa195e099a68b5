import { generate } from '@graphql-codegen/cli';
import config from '../codegen.ts';

/** What the server needs of the pages lies beside its own, in the folder that a package ships; the rest they do without. */
const moved: Record<string, string | null> = {
  'web/src/generated/persisted-documents.json': 'schema/generated/web-documents.json',
  'web/src/generated/gql.ts': null,
  'web/src/generated/index.ts': null,
};

/**
 * The files of the typed clients, by path from the project's root: codegen.ts applied to an SDL and to the committed
 * operations.
 * @param sdl the public SDL as it is now; codegen.ts names the committed one, which may be behind
 * @throws when an operation does not fit the SDL, naming file and line
 */
export async function clientFiles(sdl: string): Promise<Map<string, string>> {
  const header = '// Generated from the SDL and schema/operations by `npm run generate`. Do not edit.\n';
  const outputs: { filename: string; content: string }[] = await generate(
    { ...config, schema: sdl, silent: true },
    false,
  ).catch((error: AggregateError | Error) => {
    const messages = 'errors' in error ? error.errors.map((one: Error) => one.message) : [error.message];
    throw new Error(`no typed client can be made:\n${messages.join('\n')}`, { cause: error });
  });
  return new Map(
    outputs.flatMap(({ filename, content }): [string, string][] => {
      const path = filename in moved ? moved[filename] : filename;
      return path ? [[path, `${filename.endsWith('.json') ? '' : header}${content.trimEnd()}\n`]] : [];
    }),
  );
}
