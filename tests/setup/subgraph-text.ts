import { readFileSync } from 'node:fs';

/** The printed SDL of the federation view. */
export function subgraphText(): string {
  return readFileSync(new URL('../../schema/subgraph.graphql', import.meta.url), 'utf8');
}
