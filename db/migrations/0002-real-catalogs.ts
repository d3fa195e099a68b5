import { type Kysely, sql } from 'kysely';

/**
 * What importing real catalogs again and again needs: when a source was seen to say something apart from when that was
 * recorded, how an input was fetched, what changed, and where sources disagree.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db);
}

const changeTypes =
  'MODEL_ADDED MODEL_MERGED ROUTE_ADDED ROUTE_NO_LONGER_LISTED ROUTE_LISTED_AGAIN PRICE_CHANGED PRICE_CORRECTED LIMIT_CHANGED CAPABILITY_CHANGED STATUS_CHANGED RETIREMENT_SET RESULT_ADDED RESULT_CHANGED';

const statements = [
  'alter table source_record add column recorded_at timestamptz',
  'update source_record set recorded_at = observed_at',
  'alter table source_record alter column recorded_at set not null',
  // Few of the records name their model: they are found without reading the others.
  `create index source_record_named on source_record (kind) where revision_until is null and claims ? 'wireId' and kind in ('model', 'result')`,
  'create index source_record_feed on source_record (feed) where revision_until is null',
  'create index source_record_source on source_record (source_id) where revision_until is null',
  'create index source_record_revision on source_record (revision_from)',

  `alter table import_run
    add column observed_at timestamptz,
    add column url text,
    add column etag text,
    add column last_modified text,
    add column changes integer not null default 0`,
  'update import_run set observed_at = started_at',
  'alter table import_run alter column observed_at set not null',

  `create table change (
    id uuid primary key,
    revision integer not null check (revision > 0),
    position integer not null check (position >= 0),
    type text not null check (type in (${changeTypes
      .split(' ')
      .map((type) => `'${type}'`)
      .join(', ')})),
    model_id uuid references model on delete cascade,
    route_id uuid references provider_route on delete cascade,
    result_id uuid,
    variant_id uuid references benchmark_variant on delete cascade,
    field text,
    before jsonb,
    after jsonb,
    effective_on date not null,
    recorded_at timestamptz not null,
    source_id uuid references source,
    unique (revision, position)
  )`,
  'create index change_type on change (type, revision desc, position desc)',
  'create index change_model on change (model_id, revision desc, position desc)',
  'create index change_route on change (route_id, revision desc, position desc)',
  'create index change_source on change (source_id, revision desc, position desc)',
  'create index change_recorded on change (recorded_at)',
  'create index change_variant on change (variant_id)',

  `create table conflict (
    id uuid primary key,
    kind text not null check (kind in ('MODEL', 'ROUTE', 'PRICE')),
    model_id uuid references model on delete cascade,
    route_id uuid references provider_route on delete cascade,
    field text not null,
    statements jsonb not null,
    check ((model_id is null) <> (route_id is null))
  )`,
  'create index conflict_kind on conflict (kind, id)',
  'create index conflict_model on conflict (model_id, id)',
  'create index conflict_route on conflict (route_id, id)',
  'create index conflict_field on conflict (field, id)',

  // The common spelling of a name, by the identity rules; null until an import writes the row again.
  'alter table model add column spelling text',
  'create index model_spelling on model (spelling)',
  'alter table alias add column spelling text',
  'create index alias_spelling on alias (spelling)',

  `create index alias_unresolved on alias (wire_id collate "C", id) where rule like 'derived%'`,
];

const undo = [
  'drop index alias_unresolved',
  'alter table alias drop column spelling',
  'alter table model drop column spelling',
  'drop table conflict',
  'drop table change',
  'alter table import_run drop column observed_at, drop column url, drop column etag, drop column last_modified, drop column changes',
  'drop index source_record_revision',
  'drop index source_record_source',
  'drop index source_record_feed',
  'drop index source_record_named',
  'alter table source_record drop column recorded_at',
];
