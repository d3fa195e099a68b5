import { CompiledQuery } from 'kysely';
import { catalogFile } from '../../src/commands/catalog-file.ts';
import { type Catalog, openCatalog } from '../../src/database/catalog.ts';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { publicSchema, subgraphSchema } from '../../src/graph/schema.ts';
import type { SourceInput } from '../../src/importers/claims.ts';
import type { SeedFile } from '../../src/importers/seed.ts';
import { importSeed } from '../../src/importers/starting-catalog.ts';
import type { Bucket } from '../../src/server/bucket/bucket.ts';
import type { Limits } from '../../src/server/limits/limits.ts';
import type { Site } from '../../src/server/pages/site.ts';
import { createServer } from '../../src/server/server.ts';
import { trustedDocuments } from '../../src/server/trusted-documents.ts';
import { useCatalog } from '../../src/server/use-catalog.ts';
import { useEntityTag } from '../../src/server/use-entity-tag.ts';
import { useJit } from '../../src/server/use-jit.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

interface TestCatalogOptions {
  /** The clock; the catalog's day is taken from it. */
  now?: () => Date;
  /** Polls of the revision are off unless a test asks for them. */
  pollEveryMs?: number;
  /** Answer nothing but trusted documents. */
  trustedDocumentsOnly?: boolean;
  /** What a request may take, where that is not as by default. */
  limits?: Partial<Limits>;
  /** What each client may spend; as much as it likes when left out. */
  bucket?: Bucket;
  /** Hears of faults; they are printed when left out. */
  log?: (message: string, error: unknown) => void;
  /** The pages, which are not served when left out. */
  site?: Site | null;
  /** Facts to load into an empty catalog; the starting catalog when left out. */
  seed?: { files: readonly SeedFile[]; sources: readonly SourceInput[] };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Answer = { data: any; errors?: any[]; extensions?: { cost: { requested: number } } };

/** A served catalog of a test's own, on a database of its own. */
export interface TestCatalog extends AsyncDisposable {
  database: TestDatabase;
  /** The database as the server reads it: on a server, by a role that may only read. */
  serving: CatalogDatabase;
  catalog: Catalog;
  server: ReturnType<typeof createServer>;
  /** The statements of operations since the list was last emptied; polls of the revision are not among them. */
  sql: string[];
  statements: { sql: string; parameters: readonly unknown[] }[];
  /** Sends an operation through the server and gives its answer. */
  query(document: string, variables?: object, options?: { view?: 'graphql' | 'subgraph' }): Promise<Answer>;
  fetch(document: string, variables?: object, init?: RequestInit & { view?: string }): Promise<Response>;
  explain(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

const never = 2 ** 30;

/** The suite passes with operations compiled and not: TEST_JIT is `always` (from the first run on) or `never`. */
function jitOfTests() {
  if (process.env.TEST_JIT === 'never') return [];
  return [useJit(process.env.TEST_JIT === 'always' ? { after: 0 } : {})];
}

/** The day on which tests take place unless they set their own clock. */
const testDay = new Date('2026-11-23T12:00:00Z');

/** Opens a catalog of its own for a test: the starting catalog, or exactly the facts that it names. */
export async function openTestCatalog(options: TestCatalogOptions = {}): Promise<TestCatalog> {
  const sqlLog: string[] = [];
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const database = await openTestDatabase(options.seed ? 'migrated' : 'seeded', {
    onQuery: (sql: string, parameters: readonly unknown[]) => {
      if (!sql.includes('"seen_revision"')) return;
      sqlLog.push(sql);
      statements.push({ sql, parameters });
    },
  });
  const now = options.now ?? (() => testDay);
  if (options.seed) await importSeed(database.db, options.seed.files, options.seed.sources, now());
  const serving = await database.openToServe();
  // What tests count is what a request reads by itself.
  const catalog = await openCatalog(serving, { now, pollEveryMs: options.pollEveryMs ?? never, prewarming: false });
  const server = createServer({
    schema: publicSchema,
    subgraph: subgraphSchema,
    plugins: [useEntityTag(catalog), ...jitOfTests(), useCatalog(catalog)],
    trustedDocuments: trustedDocuments(),
    trustedDocumentsOnly: options.trustedDocumentsOnly,
    limits: options.limits,
    bucket: options.bucket,
    log: options.log,
    catalogFile: catalogFile(catalog),
    site: options.site,
  });
  const fetchOperation: TestCatalog['fetch'] = async (document, variables, { view = 'graphql', ...init } = {}) =>
    server.fetch(
      new Request(`http://modelgraph.test/${view}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: document, variables }),
        ...init,
      }),
    );
  return {
    database,
    serving,
    catalog,
    server,
    sql: sqlLog,
    statements,
    fetch: fetchOperation,
    query: async (document, variables, view) =>
      (await fetchOperation(document, variables, view)).json() as Promise<Answer>,
    explain: (sql, parameters) =>
      database.db.executeQuery(CompiledQuery.raw(`explain (analyze, format json) ${sql}`, [...parameters])),
    async [Symbol.asyncDispose]() {
      await catalog[Symbol.asyncDispose]();
      await serving[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
