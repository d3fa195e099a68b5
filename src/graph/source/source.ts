import { isStale } from '../../decisions/freshness.ts';
import { builder } from '../builder.ts';
import { providerBySlug } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import type { SourceRow } from './source.sql.ts';
import { allSources } from './source.sql.ts';

export const SourceRef = builder.objectRef<SourceRow>('Source').implement({
  description: 'Where facts of the catalog come from.',
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug.' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    url: t.expose('url', { type: 'URL', description: 'Where it is published; null when not known.' }),
    precedence: t.exposeInt('precedence', {
      nullable: false,
      description:
        'Which source is shown where several disagree: the higher one, then the more recent one. Of the routes and prices of its own provider it has more: see ownProvider.',
    }),
    ownProvider: t.field({
      type: ProviderRef,
      description:
        'The provider whose own list this is: of its routes and prices the source speaks with precedence 75, of all else with its own. Null for all other sources, and while the provider is not in the catalog.',
      resolve: ({ own_provider }, _args, { reader }) =>
        own_provider === null ? null : reader.load(providerBySlug, own_provider),
    }),
    license: t.exposeString('license', { description: 'The licence of its data; null when it states none.' }),
    licenseUrl: t.expose('license_url', { type: 'URL', description: 'The text of that licence; null when not known.' }),
    attribution: t.exposeString('attribution', { description: 'How it asks to be named; null when it does not.' }),
    lastImportedAt: t.field({
      type: 'DateTime',
      description:
        'When it last brought something new, or was last found unchanged after it had been due; null when its facts are typed by hand or come with the package.',
      resolve: (source) => source.last_imported_at,
    }),
    stale: t.boolean({
      nullable: false,
      description: "Whether it was due to be read again before the catalog's day began.",
      resolve: ({ refresh_hours, last_imported_at }, _args, { reader }) =>
        isStale(refresh_hours, last_imported_at, reader.today),
    }),
  }),
});

builder.queryField('sources', (t) =>
  t.field({
    type: [SourceRef],
    nullable: { list: false, items: false },
    description: 'Every source, the one with the highest precedence first.',
    resolve: async (_root, _args, { reader }) => reader.load(allSources, 'all'),
  }),
);
