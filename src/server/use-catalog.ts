import type { Plugin } from 'graphql-yoga';
import type { Catalog } from '../database/catalog.ts';
import { noteEpoch } from './answer-epoch.ts';

/** Gives each run of an operation a reader of one revision, and runs it again when the catalog moves meanwhile. */
export function useCatalog(catalog: Catalog): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) =>
        catalog.read((reader) => {
          noteEpoch(args.contextValue.request, reader.generation.epoch);
          return executeFn({ ...args, contextValue: { ...args.contextValue, reader } });
        }),
      );
    },
  };
}
