import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { variantRows } from './entity-rows.ts';
import type { Names } from './names.ts';
import type { Resolved } from './resolved.ts';
import { gatewayColumns, useCaseColumns } from './table-columns.ts';
import { deleteOthers, upsertRows } from './write-rows.ts';

/** Writes gateways, and which providers and models they are declared to reach. */
export async function applyGateways(
  db: Kysely<DB>,
  names: Names,
  rows: readonly object[],
  gateways: readonly Resolved<'gateway'>[],
): Promise<void> {
  await upsertRows(db, 'gateway', gatewayColumns, rows);
  const owners = gateways.map(([id]) => id);
  const providers = gateways.flatMap(([gateway_id, { providers: slugs = [] }]) =>
    slugs.flatMap((slug) => names.known('provider', slug) ?? []).map((provider_id) => ({ gateway_id, provider_id })),
  );
  await deleteOthers(db, 'gateway_provider', 'gateway_id', owners, ['gateway_id', 'provider_id'], providers);
  await upsertRows(db, 'gateway_provider', ['gateway_id', 'provider_id'], providers, ['gateway_id', 'provider_id']);
  const models = gateways.flatMap(([gateway_id, { models: slugs = [] }]) =>
    slugs
      .flatMap((slug) => names.known('model', slug) ?? [])
      .map((model_id) => ({ model_id, gateway_id, basis: 'DECLARED' })),
  );
  await deleteOthers(db, 'gateway_model', 'gateway_id', owners, ['gateway_id', 'model_id'], models);
  await upsertRows(db, 'gateway_model', ['model_id', 'gateway_id', 'basis'], models, ['model_id', 'gateway_id']);
}

/** Writes benchmarks and their variants. */
export async function applyBenchmarks(
  db: Kysely<DB>,
  names: Names,
  rows: readonly object[],
  benchmarks: readonly Resolved<'benchmark'>[],
): Promise<void> {
  await upsertRows(
    db,
    'benchmark',
    ['id', 'slug', 'name', 'unit', 'higher_is_better', 'min', 'max', 'category', 'url', 'headline_variant_id'],
    rows,
  );
  // A variant that is no longer named stays: results may stand on it.
  await upsertRows(
    db,
    'benchmark_variant',
    ['id', 'slug', 'name', 'benchmark_id', 'position', 'version', 'harness', 'setting'],
    benchmarks.flatMap(([, claims]) => variantRows(names, claims)),
  );
}

/** Writes use cases and the variants that matter to them. */
export async function applyUseCases(
  db: Kysely<DB>,
  names: Names,
  rows: readonly object[],
  useCases: readonly Resolved<'use-case'>[],
): Promise<void> {
  await upsertRows(db, 'use_case', useCaseColumns, rows);
  const variants = useCases.flatMap(([use_case_id, claims]) =>
    claims.variants.flatMap(({ variant, weight }) => {
      const variant_id = names.known('variant', variant);
      return variant_id === null ? [] : [{ use_case_id, variant_id, weight }];
    }),
  );
  const owners = useCases.map(([id]) => id);
  await deleteOthers(db, 'use_case_variant', 'use_case_id', owners, ['use_case_id', 'variant_id'], variants);
  await upsertRows(db, 'use_case_variant', ['use_case_id', 'variant_id', 'weight'], variants, [
    'use_case_id',
    'variant_id',
  ]);
}
