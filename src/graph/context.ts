import type { Reader } from '../database/reader.ts';

/** What resolvers get beside their parent. */
export interface GraphContext {
  /** The reader of this run of the operation. */
  reader: Reader;
  /** How many entities a router may ask for at once. */
  maxRepresentations?: number;
  /** The revisions to come, until the iterator is closed; for subscriptions. */
  revisions: () => AsyncIterable<number>;
}
