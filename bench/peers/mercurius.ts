import fastify from 'fastify';
import mercurius from 'mercurius';
import { Pool } from 'pg';
import { takePart } from '../servers/take-part.ts';
import { connectionOf, connections, resolversOn, typeDefs } from './contract.ts';
import { countQueries } from './count-queries.ts';
import { keepDates } from './dates.ts';
import { loads, type Row } from './loads.ts';

await takePart(async (place) => {
  if (!('url' in place)) throw new Error('Mercurius needs a server');
  keepDates();
  const pool = new Pool({ connectionString: place.url, max: 10 });
  const statements = countQueries(pool);
  const loaders = Object.fromEntries(
    Object.entries(loads).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([field, load]) => [
          field,
          {
            loader: async (queries: { obj: Row; params: Row }[]) => {
              const args = queries[0]?.params ?? {};
              const found = await load(
                pool,
                queries.map(({ obj }) => obj),
                args,
              );
              if (!connections[type]?.includes(field)) return found;
              return found.map((rows) => connectionOf(rows as Row[], args.first));
            },
            // Its keys are the parents as JSON, which costs more than it saves.
            opts: { cache: false },
          },
        ]),
      ),
    ]),
  );
  const app = fastify({ logger: false });
  app.register(mercurius as never, { schema: typeDefs, resolvers: resolversOn(pool), loaders, jit: 1 } as never);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    statements,
    async [Symbol.asyncDispose]() {
      app.server.closeAllConnections();
      await app.close();
      await pool.end();
    },
  };
});
