import { printSchema } from 'graphql';
import { publicSchema, subgraphSdl } from '../src/graph/schema.ts';

const header = '# Generated from src/graph by `npm run generate`. Do not edit.\n\n';

/** The committed SDL of both views, by path from the project's root: the public one, and the one for composers. */
export function schemaFiles(): Map<string, string> {
  return new Map([
    ['schema/schema.graphql', `${header}${printSchema(publicSchema).trim()}\n`],
    ['schema/subgraph.graphql', `${header}${subgraphSdl().trim()}\n`],
  ]);
}
