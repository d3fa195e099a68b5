import { type Kysely, sql } from 'kysely';

/**
 * Whether a model takes text and gives text, null where it is not known: the same as `textWork`. The orders by price show
 * models that are known not to do both behind the others, and so those that ask nothing for output: what is billed by its
 * input alone writes nothing. Models without a price stay the last.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...columns, ...indexes(rank)]) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of indexes(null)) await sql.raw(statement).execute(db);
  await sql`alter table model drop column gives_text, drop column takes_text`.execute(db);
  await sql`drop function kind_of_name(text)`.execute(db);
}

const kinds = [
  ['OCR', '[a-z]*ocr'],
  ['TEXT_TO_SPEECH', 'tts'],
  ['SPEECH_TO_TEXT', 'whisper|transcribe|transcription|asr|stt'],
  ['MODERATION', 'guard|guardian|moderation|shieldgemma'],
  ['RERANK', 'rerank|reranker'],
  ['EMBEDDING', 'embed[a-z]*|[a-z]*embed|bge|e5|gte|voyage'],
] as const;

const columns = [
  `create function kind_of_name(text) returns text language sql immutable strict parallel safe return case ${kinds
    .map(([kind, words]) => `when $1 ~ '(^|[^a-z0-9])(${words})([^a-z0-9]|$)' then '${kind}'`)
    .join(' ')} end`,
  `alter table model add column takes_text boolean generated always as (
    case
      when coalesce(specialization, kind_of_name(slug)) in ('SPEECH_TO_TEXT', 'OCR') then false
      when input_modalities is not null then 'TEXT' = any (input_modalities)
      when coalesce(specialization, kind_of_name(slug))
        in ('EMBEDDING', 'RERANK', 'MODERATION', 'TEXT_TO_SPEECH', 'IMAGE', 'VIDEO') then true
    end) stored,
  add column gives_text boolean generated always as (
    case
      when coalesce(specialization, kind_of_name(slug)) in ('EMBEDDING', 'RERANK', 'MODERATION') then false
      when output_modalities is not null then 'TEXT' = any (output_modalities)
      when coalesce(specialization, kind_of_name(slug)) in ('TEXT_TO_SPEECH', 'IMAGE', 'VIDEO') then false
      when coalesce(specialization, kind_of_name(slug)) in ('SPEECH_TO_TEXT', 'OCR') then true
    end) stored`,
];

const rank =
  '(case when cheapest_input is null then 2 when not takes_text or not gives_text or cheapest_output = 0 then 1 else 0 end)';

/** The indexes of the orders by price, behind `first` where there is one. */
function indexes(first: string | null): string[] {
  return ['input', 'output'].flatMap((name) =>
    [
      { way: 'asc', unknown: `'Infinity'::numeric` },
      { way: 'desc', unknown: `'-Infinity'::numeric` },
    ].flatMap(({ way, unknown }) => {
      const index = `model_cheapest_${name}_${way}`;
      const value = `coalesce(cheapest_${name}, ${unknown})`;
      const columns = [...(first === null ? [] : [way === 'asc' ? first : `(-${first})`]), `(${value})`, 'id'].join();
      return [`drop index ${index}`, `create index ${index} on model (${columns})`];
    }),
  );
}
