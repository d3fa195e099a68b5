import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';

const operations = 'schema/operations';

/** What is wrong with the committed operations: each file holds one named operation that the public SDL can answer. */
export async function operationProblems(): Promise<string[]> {
  const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
  const names = (await readdir(operations)).filter((name) => name.endsWith('.graphql'));
  if (names.length === 0) return [`${operations} holds no .graphql file`];
  const problems = await Promise.all(
    names.map(async (name) => {
      const source = await readFile(join(operations, name), 'utf8');
      return problemsOf(schema, source).map((problem) => `${operations}/${name}: ${problem}`);
    }),
  );
  return problems.flat();
}

/** What is wrong with the source of one operation file. */
export function problemsOf(schema: GraphQLSchema, source: string): string[] {
  try {
    const document = parse(source);
    const named = document.definitions
      .filter((it) => it.kind === Kind.OPERATION_DEFINITION)
      .map((it) => it.name?.value);
    const shape = named.length === 1 && named[0] ? [] : ['must hold exactly one operation, with a name'];
    return [...shape, ...validate(schema, document).map(told)];
  } catch (error) {
    if (error instanceof GraphQLError) return [told(error)];
    throw error;
  }
}

function told(error: GraphQLError): string {
  return `line ${error.locations?.[0]?.line ?? 1}: ${error.message}`;
}
