import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../db/types.ts';
import type { Relation } from '../../database/relation.ts';
import { type BenchmarkRow, benchmarkById, type VariantRow, variantsOfBenchmark } from '../benchmark/benchmark.sql.ts';
import { type FamilyRow, familyById } from '../family/family.sql.ts';
import { type GatewayRow, gatewayById, gatewaysOfModel, providersOfGateway } from '../gateway/gateway.sql.ts';
import { type LicenseRow, licenseById } from '../model/license.sql.ts';
import { aliasesOfModel, type ModelRow, modelById, replacementsOfModel } from '../model/model.sql.ts';
import { type OrganizationRow, organizationById } from '../organization/organization.sql.ts';
import { type ProviderRow, providerById } from '../provider/provider.sql.ts';
import type { RateCardRow } from '../rate-card/rate-card.sql.ts';
import { type ResultRow, resultsOfModel } from '../result/result.sql.ts';
import { type RouteRow, routesOfModel } from '../route/route.sql.ts';
import { allSources, type SourceRow } from '../source/source.sql.ts';
import { allUseCases, type UseCaseRow, variantsOfUseCase } from '../use-case/use-case.sql.ts';

type Value<R> = R extends Relation<infer V> ? V : never;

/** A model with all that is its own. */
export interface WholeModel {
  model: ModelRow;
  aliases: Value<typeof aliasesOfModel>;
  replacements: Value<typeof replacementsOfModel>;
  gateways: Value<typeof gatewaysOfModel>;
  routes: readonly { route: RouteRow; card: RateCardRow | null }[];
  results: readonly ResultRow[];
}

/** One thing of the catalog as the graph reads it, with what belongs to it. */
export type WholeThing =
  | { kind: 'license'; row: LicenseRow }
  | { kind: 'organization'; row: OrganizationRow }
  | { kind: 'family'; row: FamilyRow }
  | { kind: 'provider'; row: ProviderRow }
  | { kind: 'gateway'; row: GatewayRow; providers: readonly ProviderRow[] }
  | { kind: 'benchmark'; row: BenchmarkRow; variants: readonly VariantRow[] }
  | { kind: 'useCase'; row: UseCaseRow; variants: Value<typeof variantsOfUseCase> }
  | { kind: 'model'; row: WholeModel };

/** What a whole catalog begins with. */
export interface WholeCatalogHead {
  updatedAt: string;
  sources: readonly SourceRow[];
  /** How many things of each kind follow, in the order in which they come. */
  counts: Record<WholeThing['kind'], number>;
}

const tables = {
  license: 'license',
  organization: 'organization',
  family: 'family',
  provider: 'provider',
  gateway: 'gateway',
  benchmark: 'benchmark',
  useCase: 'use_case',
  model: 'model',
} as const satisfies Record<WholeThing['kind'], keyof DB>;

const thingsPerBatch = 500;
const modelsPerBatch = 200;

/** When the catalog last changed, its sources, and how much there is of each kind. */
export async function wholeCatalogHead(db: Kysely<DB>, today: string): Promise<WholeCatalogHead> {
  const [sources] = await read(db, allSources, ['all'], today);
  const counts = Object.entries(tables).map(([kind, table]) =>
    sql<number>`(select count(*)::int from ${sql.table(table)})`.as(kind),
  );
  const { updated_at, ...counted } = await db
    .selectFrom('catalog_state')
    .select('updated_at')
    .select(counts)
    .executeTakeFirstOrThrow();
  return { updatedAt: updated_at, sources: sources ?? [], counts: counted as WholeCatalogHead['counts'] };
}

/**
 * Everything in the catalog, in batches: each kind in the order of slugs, and what is named by others before them. A batch
 * of models takes seven statements, whatever it holds. To be run in a transaction that sees one revision.
 * @param today the day of which the rate cards are, YYYY-MM-DD
 */
export async function* wholeCatalog(db: Kysely<DB>, today: string): AsyncGenerator<WholeThing[]> {
  for await (const ids of batches(db, 'license')) yield await plain('license', licenseById, ids);
  for await (const ids of batches(db, 'organization')) yield await plain('organization', organizationById, ids);
  for await (const ids of batches(db, 'family')) yield await plain('family', familyById, ids);
  for await (const ids of batches(db, 'provider')) yield await plain('provider', providerById, ids);
  for await (const ids of batches(db, 'gateway')) {
    const rows = await read(db, gatewayById, ids, today);
    const providers = await read(db, providersOfGateway, ids, today);
    yield rows.flatMap((row, index) => (row ? [{ kind: 'gateway', row, providers: providers[index] ?? [] }] : []));
  }
  for await (const ids of batches(db, 'benchmark')) {
    const rows = await read(db, benchmarkById, ids, today);
    const variants = await read(db, variantsOfBenchmark, ids, today);
    yield rows.flatMap((row, index) => (row ? [{ kind: 'benchmark', row, variants: variants[index] ?? [] }] : []));
  }
  const [useCases = []] = await read(db, allUseCases, ['all'], today);
  const weights = await read(
    db,
    variantsOfUseCase,
    useCases.map(({ id }) => id),
    today,
  );
  yield useCases.map((row, index) => ({ kind: 'useCase', row, variants: weights[index] ?? [] }));
  for await (const ids of batches(db, 'model')) yield await wholeModels(db, ids, today);

  async function plain<K extends 'license' | 'organization' | 'family' | 'provider', R>(
    kind: K,
    relation: Relation<R | null>,
    ids: readonly string[],
  ): Promise<WholeThing[]> {
    const rows = await read(db, relation, ids, today);
    return rows.flatMap((row) => (row ? [{ kind, row } as unknown as WholeThing] : []));
  }
}

async function wholeModels(db: Kysely<DB>, ids: readonly string[], today: string): Promise<WholeThing[]> {
  const models = await read(db, modelById, ids, today);
  const aliases = await read(db, aliasesOfModel, ids, today);
  const replacements = await read(db, replacementsOfModel, ids, today);
  const gateways = await read(db, gatewaysOfModel, ids, today);
  const results = await read(db, resultsOfModel, ids, today);
  const routes = await read(db, routesOfModel, ids, today);
  return models.flatMap((model, index): WholeThing[] => {
    if (!model) return [];
    const own = (routes[index] ?? []).map((route) => ({ route, card: route.card ?? null }));
    const parts = { aliases: aliases[index], replacements: replacements[index], gateways: gateways[index] };
    return [
      {
        kind: 'model',
        row: { model, ...(parts as Required<typeof parts>), routes: own, results: results[index] ?? [] } as WholeModel,
      },
    ];
  });
}

async function* batches(db: Kysely<DB>, kind: WholeThing['kind']): AsyncGenerator<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(tables[kind])} order by slug collate "C"`.execute(db);
  const size = kind === 'model' ? modelsPerBatch : thingsPerBatch;
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size).map(({ id }) => id);
}

async function read<V>(db: Kysely<DB>, relation: Relation<V>, keys: readonly string[], today: string): Promise<V[]> {
  if (keys.length === 0) return [];
  const rows = await relation.batch(db, keys, today).execute();
  return relation.group(rows as object[], keys);
}
