import { builder } from '../builder.ts';
import { allSources } from '../source/source.sql.ts';
import { SourceRef } from '../source/source.ts';
import { type Counts, catalogCountsRelation, catalogUpdatedAt } from './catalog.sql.ts';

const all = 'all';

const CatalogCounts = builder.objectRef<Counts>('CatalogCounts').implement({
  description: 'How many things of each kind the catalog holds.',
  fields: (t) => ({
    models: t.exposeInt('models', { nullable: false, description: 'Models.' }),
    families: t.exposeInt('families', { nullable: false, description: 'Families.' }),
    organizations: t.exposeInt('organizations', { nullable: false, description: 'Organizations.' }),
    providers: t.exposeInt('providers', { nullable: false, description: 'Providers.' }),
    routes: t.exposeInt('routes', { nullable: false, description: 'Routes, those no longer listed included.' }),
    rateCards: t.exposeInt('rateCards', {
      nullable: false,
      description: 'Rate cards, past and announced ones included.',
    }),
    gateways: t.exposeInt('gateways', { nullable: false, description: 'Gateways and routers.' }),
    benchmarks: t.exposeInt('benchmarks', { nullable: false, description: 'Benchmarks.' }),
    variants: t.exposeInt('variants', { nullable: false, description: 'Variants of benchmarks.' }),
    results: t.exposeInt('results', { nullable: false, description: 'Benchmark results.' }),
    useCases: t.exposeInt('useCases', { nullable: false, description: 'Use cases.' }),
  }),
});

const Catalog = builder.objectRef<Record<never, never>>('Catalog').implement({
  description: 'The catalog as a whole. Answers stay right exactly as long as its revision and its day stand.',
  fields: (t) => ({
    revision: t.int({
      nullable: false,
      description: 'Counts the changes of the catalog: it moves by one with each import that changes something.',
      resolve: (_catalog, _args, { reader }) => reader.generation.epoch.revision,
    }),
    day: t.field({
      type: 'Date',
      nullable: false,
      description: 'The day for which prices and statuses are shown, UTC.',
      resolve: (_catalog, _args, { reader }) => reader.today,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When the revision was made.',
      resolve: async (_catalog, _args, { reader }) => (await reader.load(catalogUpdatedAt, all))?.updated_at as string,
    }),
    counts: t.field({
      type: CatalogCounts,
      nullable: false,
      description: 'How many things of each kind it holds.',
      resolve: async (_catalog, _args, { reader }) => (await reader.load(catalogCountsRelation, all)) as Counts,
    }),
    sources: t.field({
      type: [SourceRef],
      nullable: { list: false, items: false },
      description: 'Where its facts come from, the source with the highest precedence first.',
      resolve: (_catalog, _args, { reader }) => reader.load(allSources, all),
    }),
  }),
});

builder.subscriptionType({
  description:
    'What can be listened to, as server-sent events. What happens in between two connections is missed: ask `changes` for it.',
});

builder.subscriptionField('catalogChanged', (t) =>
  t.field({
    type: Catalog,
    nullable: false,
    description: 'The catalog, each time that a new revision is there. The first event comes with the first change.',
    subscribe: (_root, _args, { revisions }) => revisions(),
    resolve: () => ({}),
  }),
);

builder.queryField('catalog', (t) =>
  t.field({ type: Catalog, nullable: false, description: 'The catalog as a whole.', resolve: () => ({}) }),
);
