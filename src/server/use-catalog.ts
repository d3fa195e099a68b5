import type { Plugin } from 'graphql-yoga';
import type { Catalog } from '../database/catalog.ts';

/** Gives each run of an operation a reader of one revision, and runs it again when the catalog moves meanwhile. */
export function useCatalog(catalog: Catalog): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) =>
        catalog.read((reader) => executeFn({ ...args, contextValue: { ...args.contextValue, reader } })),
      );
    },
  };
}
