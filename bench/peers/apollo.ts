import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { Pool } from 'pg';
import { takePart } from '../servers/take-part.ts';
import { connectionOf, connections, resolversOn, typeDefs } from './contract.ts';
import { countQueries } from './count-queries.ts';
import { keepDates } from './dates.ts';
import { type Load, loads, type Row } from './loads.ts';

/** The loaders of one request, by type, field and arguments. */
type Loaders = Map<string, DataLoader<Row, unknown>>;

await takePart(async (place) => {
  if (!('url' in place)) throw new Error('Apollo needs a server');
  keepDates();
  const pool = new Pool({ connectionString: place.url, max: 10 });
  const statements = countQueries(pool);
  const resolvers = resolversOn(pool);
  for (const [type, fields] of Object.entries(loads)) {
    for (const [field, load] of Object.entries(fields)) {
      const isConnection = connections[type]?.includes(field) ?? false;
      resolvers[type] = {
        ...resolvers[type],
        [field]: async (parent: Row, args: Row, context: { loaders: Loaders }) => {
          const found = await loaderOf(context.loaders, `${type}.${field} ${JSON.stringify(args)}`, load, args).load(
            parent,
          );
          return isConnection ? connectionOf(found as Row[], args.first) : found;
        },
      };
    }
  }
  function loaderOf(loaders: Loaders, name: string, load: Load, args: Row): DataLoader<Row, unknown> {
    const loader = loaders.get(name) ?? new DataLoader((parents: readonly Row[]) => load(pool, parents, args));
    loaders.set(name, loader);
    return loader;
  }
  const server = new ApolloServer<{ loaders: Loaders }>({
    typeDefs,
    resolvers: resolvers as never,
    introspection: false,
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => ({ loaders: new Map() }),
  });
  return {
    url: url.replace(/\/$/, ''),
    statements,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await pool.end();
    },
  };
});
