import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import type { Bucket } from '../../src/server/bucket/bucket.ts';
import type { CatalogFile } from '../../src/server/catalog-file.ts';
import type { Limits } from '../../src/server/limits/limits.ts';
import type { Site } from '../../src/server/pages/site.ts';
import { createServer, type Server } from '../../src/server/server.ts';

interface TinyOptions {
  corsOrigins?: string[];
  limits?: Partial<Limits>;
  bucket?: Bucket;
  trustedProxies?: string[];
  gatewaySecret?: string;
  graphiql?: boolean;
  suggestions?: boolean;
  catalogFile?: CatalogFile;
  admin?: (request: Request) => Promise<Response | null>;
  trustedDocuments?: ReadonlyMap<string, string>;
  trustedDocumentsOnly?: boolean;
  site?: Site;
  resolvers?: Record<string, GraphQLFieldResolver<unknown, unknown>>;
  log?: (message: string, error: unknown) => void;
}

/** The server around a schema of a few fields, to look at what the server itself does. */
export function tinyServer({ resolvers = {}, ...options }: TinyOptions = {}): Server {
  const schema = buildSchema(`
    type Query { hello(name: String): String self: Query list: [Query!] secret: String by(one: One): String
      many(of: [String!]): String things(of: [Thing!]): String }
    scalar Thing
    input One @oneOf { a: String b: String }`);
  const fields = schema.getQueryType()?.getFields() ?? {};
  const defaults: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
    hello: (_root, { name }) => `hello ${name ?? 'world'}`,
    self: () => ({}),
    list: () => [{}],
  };
  for (const [name, resolve] of Object.entries({ ...defaults, ...resolvers })) {
    if (fields[name]) fields[name].resolve = resolve;
  }
  return createServer({ schema, subgraph: schema, log: () => {}, ...options });
}

/** Posts a body as JSON. */
export function post(body: unknown, headers: Record<string, string> = {}, view = 'graphql'): Request {
  return new Request(`http://modelgraph.test/${view}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The code of the first error of an answer, with its status. */
export async function outcome(
  response: Response | Promise<Response>,
): Promise<[status: number, code: string, message: string]> {
  const answered = await response;
  const { errors } = (await answered.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return [answered.status, errors[0]?.extensions.code ?? '', errors[0]?.message ?? ''];
}
