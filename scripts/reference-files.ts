import { buildSchema, introspectionFromSchema } from 'graphql';
import renderSchema from 'graphql-markdown/src/renderSchema.js';

const header = '<!-- Generated from schema/schema.graphql by `npm run generate`. Do not edit. -->\n\n';
const prologue =
  'Every type, field, argument and value of the public graph. How to ask for what: [the documentation](../README.md).\n';

/** The reference of the public SDL for readers, by path from the project's root. */
export function referenceFiles(sdl: string): Map<string, string> {
  const lines: string[] = [];
  renderSchema(introspectionFromSchema(buildSchema(sdl)), {
    title: 'Reference of the schema',
    prologue,
    printer: (line) => lines.push(line),
  });
  return new Map([['docs/reference/schema.md', `${header}${lines.join('\n').trim()}\n`]]);
}
