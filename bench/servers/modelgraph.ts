import type { Plugin } from 'graphql-yoga';
import { type Catalog, openCatalog } from '../../src/database/catalog.ts';
import { type CatalogDatabase, openDatabase } from '../../src/database/connect.ts';
import { Generation } from '../../src/database/generation.ts';
import { Reader } from '../../src/database/reader.ts';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import { listen } from '../../src/server/listen.ts';
import { ResponseCache } from '../../src/server/response-cache.ts';
import { createServer } from '../../src/server/server.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { useCatalog } from '../../src/server/use-catalog.ts';
import { useEntityTag } from '../../src/server/use-entity-tag.ts';
import { useJit } from '../../src/server/use-jit.ts';
import { keptBytes } from '../kept-bytes.ts';
import { takePart } from './take-part.ts';

/** Gives each operation a generation of its own, so that it finds nothing in memory. */
function freshGenerations(catalog: Catalog, { db, steady }: CatalogDatabase): Pick<Catalog, 'read'> {
  return {
    read: async (operation) => {
      const { epoch, rolledOn } = catalog.current();
      const generation = new Generation(epoch);
      generation.rolledOn = rolledOn;
      return operation(new Reader(db, generation, steady));
    },
  };
}

/** Reads as the lean path does, on the longer way. */
function useReading({ read }: Pick<Catalog, 'read'>): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => read((reader) => executeFn({ ...args, contextValue: { ...args.contextValue, reader } })));
    },
  };
}

await takePart(async (place, mode) => {
  let statements = 0;
  const database = await openDatabase({
    dataDir: '',
    ...place,
    onQuery: (sql) => {
      // Polls of the revision go on by themselves, whatever is asked.
      if (sql.includes('"seen_revision"')) statements++;
    },
  });
  const catalog = await openCatalog(database);
  const fresh = mode === 'cold' ? freshGenerations(catalog, database) : null;
  const server = createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), useJit(), fresh ? useReading(fresh) : useCatalog(catalog)],
    trustedDocuments: trustedDocuments(),
    leanPath: fresh ?? catalog,
    responseCache:
      mode === 'cached' ? new ResponseCache({ epoch: () => catalog.known(), maxBytes: keptBytes }) : undefined,
  });
  const listener = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    url: listener.url,
    statements: () => statements,
    async [Symbol.asyncDispose]() {
      await listener[Symbol.asyncDispose]();
      await catalog[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
});
