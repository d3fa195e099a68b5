import type { Reader } from '../database/reader.ts';

/** What resolvers get beside their parent: the reader of this run of the operation. */
export interface GraphContext {
  reader: Reader;
  /** The revisions to come, until the iterator is closed; for subscriptions. */
  revisions: () => AsyncIterable<number>;
}
