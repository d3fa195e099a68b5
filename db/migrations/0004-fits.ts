import { type Kysely, sql } from 'kysely';

/**
 * What the importer computes of scores: the place of each result on its variant, the decision map (which model suits
 * which use case, at what quality for how much money), and alternatives to each model.
 *
 * All of it is derived: src/importers/derive-fits.ts makes it of other rows and the day, by the pure functions in
 * src/decisions. A fit's `route_id` is no foreign key: routes are never deleted, and tens of thousands of rows are
 * written faster without.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table alternative, use_case_fit').execute(db);
  await sql.raw('alter table use_case drop column graded_models').execute(db);
  await sql.raw('alter table benchmark_variant drop column ranked_results, drop column median_score').execute(db);
  await sql.raw('alter table benchmark_result drop column rank, drop column percentile, drop column ties').execute(db);
}

const statements = [
  `alter table benchmark_result
     add column rank integer check (rank >= 1),
     add column percentile double precision check (percentile between 0 and 100),
     add column ties integer check (ties >= 0),
     add constraint benchmark_result_placed check (num_nulls(rank, percentile, ties) in (0, 3))`,
  `create index benchmark_result_place on benchmark_result (variant_id, rank, id) where rank is not null`,
  `alter table benchmark_variant
     add column ranked_results integer not null default 0 check (ranked_results >= 0),
     add column median_score double precision`,
  `alter table use_case add column graded_models integer not null default 0 check (graded_models >= 0)`,

  `create table use_case_fit (
    use_case_id uuid not null references use_case on delete cascade,
    model_id uuid not null references model on delete cascade,
    basis text not null check (basis in ('BENCHMARK', 'SIGNALS')),
    blocked boolean not null,
    relevant_results integer not null check (relevant_results >= 0),
    confidence double precision not null check (confidence between 0 and 1),
    quality double precision check (quality between 0 and 100),
    cost numeric check (cost >= 0),
    route_id uuid,
    quality_per_dollar numeric check (quality_per_dollar >= 0),
    better_models integer check (better_models >= 0),
    grade text check (grade in ('A', 'B', 'C', 'D', 'E')),
    primary key (use_case_id, model_id),
    check ((quality is not null) = (basis = 'BENCHMARK')),
    check (num_nulls(grade, quality_per_dollar, better_models) in (0, 3))
  )`,
  `create index use_case_fit_model on use_case_fit (model_id, use_case_id)`,
  `create index use_case_fit_order on use_case_fit (use_case_id, coalesce(quality_per_dollar, -1), confidence, model_id)
     where not blocked`,
  `create index use_case_fit_quality on use_case_fit (use_case_id, quality, model_id)
     where quality is not null and not blocked`,

  `create table alternative (
    model_id uuid not null references model on delete cascade,
    position integer not null check (position >= 0),
    kind text not null check (kind in ('CHEAPER', 'BETTER', 'OPEN_WEIGHTS', 'LONGER_CONTEXT')),
    target_model_id uuid not null references model on delete cascade,
    use_case_id uuid not null references use_case on delete cascade,
    quality double precision not null,
    target_quality double precision not null,
    cost numeric,
    target_cost numeric not null,
    primary key (model_id, position),
    check (model_id <> target_model_id)
  )`,
  `create index alternative_target on alternative (target_model_id)`,
  `create index alternative_use_case on alternative (use_case_id)`,
];
