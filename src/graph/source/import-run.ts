import { builder } from '../builder.ts';
import { type ImportRunRow, importsOfSource } from './import-run.sql.ts';
import { SourceRef } from './source.ts';

const ImportRunRef = builder.objectRef<ImportRunRow>('ImportRun').implement({
  description:
    'The report of an import that brought something new. Counts are of records: a route and each of its rate cards are one each.',
  fields: (t) => ({
    feed: t.exposeString('feed', {
      nullable: false,
      description: "What was read: the source's slug, and the file's name where the source is several files.",
    }),
    observedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When the source was seen to say this.',
      resolve: (run) => run.observed_at,
    }),
    finishedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When the import was done.',
      resolve: (run) => run.finished_at,
    }),
    revision: t.exposeInt('revision', { nullable: false, description: 'The revision that it made.' }),
    recordsRead: t.exposeInt('records_read', {
      nullable: false,
      description: 'All records that were read: left out, created, changed and unchanged ones together.',
    }),
    leftOut: t.int({
      description:
        'Records that were not taken, since what they name is not known; null for imports by versions that did not count so.',
      resolve: ({ records_read, created, changed, unchanged }) => {
        const rest = records_read - created - changed - unchanged;
        return rest < 0 ? null : rest;
      },
    }),
    created: t.exposeInt('created', {
      nullable: false,
      description: 'Records of which the feed had said nothing before.',
    }),
    changed: t.exposeInt('changed', { nullable: false, description: 'Records that said something else before.' }),
    unchanged: t.exposeInt('unchanged', { nullable: false, description: 'Records that said the same before.' }),
    noLongerListed: t.exposeInt('no_longer_listed', {
      nullable: false,
      description: 'Records of before that were not read again. They are closed, never deleted.',
    }),
    changes: t.exposeInt('changes', {
      nullable: false,
      description: 'Changes of the catalog that followed; each is in `changes`, under this revision.',
    }),
    issues: t.exposeInt('issues', {
      nullable: false,
      description: 'How often something could not be read, or was read and is no fact.',
    }),
  }),
});

builder.objectField(SourceRef, 'lastImports', (t) =>
  t.field({
    type: [ImportRunRef],
    nullable: false,
    description:
      'Of each of its feeds the last import that brought something new; none for a source that was typed by hand. An import that found everything as it was makes no revision and does not show.',
    resolve: async ({ slug }, _args, { reader }) => [
      ...((await reader.load(importsOfSource, slug)) as readonly ImportRunRow[]),
    ],
  }),
);
