import { printSchema } from 'graphql';
import { publicSchema, subgraphSdl } from '../graph/schema.ts';

/** Prints the SDL: of the public view, or of the federation view. */
export function schema({ subgraph = false }: { subgraph?: boolean }): void {
  console.log((subgraph ? subgraphSdl() : printSchema(publicSchema)).trim());
}
