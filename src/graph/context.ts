import type { Reader } from '../database/reader.ts';

/** What resolvers get beside their parent: the reader of this run of the operation. */
export interface GraphContext {
  reader: Reader;
}
