import type { Reader } from '../../database/reader.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import { suggestedMigrations } from '../../decisions/migration-suggestions.ts';
import { builder, stringEnum } from '../builder.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { type ModelRow, modelById, replacementsOfModel, successorsOfModel } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { sourceById } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { asModel, checkMigration } from './check.ts';
import { MigrationCheckRef } from './migration-check.ts';

interface MigrationRow {
  from: ModelRow;
  to: ModelRow | null;
  wireId: string | null;
  basis: 'DECLARED' | 'SUGGESTED';
  recommended: boolean | null;
  note: string | null;
  sourceId: string | null;
  reasons: string[];
}

const MigrationBasis = stringEnum('MigrationBasis', 'On what basis a migration is named.', {
  DECLARED: 'A source names it.',
  SUGGESTED: 'No source names any; this catalog suggests it, for the reasons that it gives.',
});

const Migration = builder.objectRef<MigrationRow>('Migration').implement({
  description: 'A model to move to.',
  fields: (t) => ({
    to: t.field({
      type: ModelRef,
      description: 'The model to move to; null when the catalog does not know it, and then `wireId` names it.',
      resolve: ({ to }) => to,
    }),
    wireId: t.exposeString('wireId', {
      description: 'The id by which a source names it; null when it names the model.',
    }),
    basis: t.expose('basis', { type: MigrationBasis, nullable: false, description: 'Who names it.' }),
    recommended: t.exposeBoolean('recommended', {
      description: 'Whether the source recommends it over the others that it names; null when it does not say.',
    }),
    note: t.exposeString('note', { description: 'What the source adds; null when nothing.' }),
    source: t.field({
      type: SourceRef,
      description: 'Who names it; null for a suggestion.',
      resolve: ({ sourceId }, _args, { reader }) => (sourceId === null ? null : reader.load(sourceById, sourceId)),
    }),
    reasons: t.exposeStringList('reasons', {
      nullable: { list: false, items: false },
      description: 'Why it is named, a sentence each.',
    }),
    check: t.field({
      type: MigrationCheckRef,
      description: 'What would change; null when the catalog does not know the model to move to.',
      args: {
        workload: t.arg({
          type: WorkloadInput,
          description: 'What is asked; the blended price decides when left out.',
        }),
        providers: t.arg.stringList({
          description: 'Your providers, by slug, where the new model must be listed; any when left out.',
        }),
      },
      resolve: ({ from, to }, { workload, providers }, { reader }) =>
        to === null
          ? null
          : checkMigration(reader, from, to, {
              workload: workload ? checkedWorkload(workload) : null,
              providers: providers ?? null,
            }),
    }),
  }),
});

builder.objectField(ModelRef, 'migrations', (t) =>
  t.field({
    type: [Migration],
    nullable: { list: false, items: false },
    description:
      "What to move to: what its sources name; or where they name nothing and it is deprecated, retired or about to be, at most three suggestions of its developer's models, marked as such. Empty when there is none.",
    resolve: async (model, _args, { reader }) => {
      const declared = await declaredMigrations(reader, model);
      return declared.length > 0 ? declared : suggestions(reader, model);
    },
  }),
);

async function declaredMigrations(reader: Reader, from: ModelRow): Promise<MigrationRow[]> {
  const replacements = await reader.load(replacementsOfModel, from.id);
  return Promise.all(
    replacements.map(async (named) => ({
      from,
      to: named.target_model_id === null ? null : await reader.load(modelById, named.target_model_id),
      wireId: named.wire_id,
      basis: 'DECLARED' as const,
      recommended: named.recommended,
      note: named.note,
      sourceId: named.source_id,
      reasons: [
        named.recommended === true
          ? 'A source names it as the replacement that it recommends.'
          : 'A source names it as a replacement.',
      ],
    })),
  );
}

async function suggestions(reader: Reader, from: ModelRow): Promise<MigrationRow[]> {
  const { today } = reader;
  const ending = ['DEPRECATED', 'RETIRED'].includes(modelStatus(from, today)) || from.retires_on !== null;
  if (!ending) return [];
  const candidates = await reader.load(successorsOfModel, from.id);
  return suggestedMigrations(
    successor(from, today),
    candidates.map((model) => successor(model, today)),
  ).map(({ model, reasons }) => ({
    from,
    to: model.row,
    wireId: null,
    basis: 'SUGGESTED' as const,
    recommended: null,
    note: null,
    sourceId: null,
    reasons,
  }));
}

function successor(row: ModelRow, today: string) {
  return {
    ...asModel(row, today),
    row,
    slug: row.slug,
    parameters: null,
    providers: [],
    family: row.family_id,
    specialization: row.specialization,
    releasedFirst: row.released_first,
    retiresFirst: row.retires_first,
    cheapestInput: row.cheapest_input,
  };
}
