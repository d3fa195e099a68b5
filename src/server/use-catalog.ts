import { createSourceEventStream, type ExecutionArgs, execute } from 'graphql';
import { mapAsyncIterator, type Plugin, Repeater, SlidingBuffer } from 'graphql-yoga';
import type { Catalog } from '../database/catalog.ts';
import { endingBy } from '../database/ending.ts';
import { noteEpoch } from './answer-epoch.ts';
import type { EventCharge } from './use-gate.ts';

/**
 * Gives each run of an operation a reader of one revision, and runs it again when the catalog moves meanwhile. An event of
 * a subscription is such a run, of the revision that it tells of or a later one, and is charged like one.
 */
export function useCatalog(catalog: Catalog): Plugin {
  const run = (args: ExecutionArgs, executeFn: typeof execute) => {
    const { signal } = args as { signal?: AbortSignal };
    return catalog.read((reader) => {
      const contextValue = args.contextValue as { request: Request };
      noteEpoch(contextValue.request, reader.generation.epoch);
      return executeFn({ ...args, contextValue: { ...contextValue, reader } });
    }, signal && endingBy(signal));
  };
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => run(args, executeFn as typeof execute));
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const contextValue = { ...(args.contextValue as object), revisions: () => revisions(catalog) };
        const events = await createSourceEventStream({ ...args, contextValue });
        if (!(Symbol.asyncIterator in events)) return events;
        const { chargeEvent } = args.contextValue as EventCharge;
        return mapAsyncIterator(events, async (rootValue) => {
          const refusal = await chargeEvent();
          return refusal ? { errors: [refusal] } : run({ ...args, rootValue }, execute);
        }) as never;
      });
    },
  };
}

/** The revisions to come. When several come while nobody looks, the last one is told. */
function revisions(catalog: Catalog): AsyncIterable<number> {
  return new Repeater<number>(async (push, stop) => {
    const unfollow = catalog.follow((revision) => {
      if (revision === null) stop();
      else void push(revision);
    });
    await stop;
    unfollow();
  }, new SlidingBuffer(1));
}
