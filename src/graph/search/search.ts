import type { Reader } from '../../database/reader.ts';
import type { SearchMatch } from '../../decisions/search-rank.ts';
import { benchmarkById } from '../benchmark/benchmark.sql.ts';
import { BenchmarkRef } from '../benchmark/benchmark-ref.ts';
import { builder, stringEnum } from '../builder.ts';
import { type Connection, connectionOfArray, connectionType, type Edge, forwardArgs } from '../connection.ts';
import { badUserInput } from '../errors.ts';
import { familyById } from '../family/family.sql.ts';
import { FamilyRef } from '../family/family-ref.ts';
import { gatewayById } from '../gateway/gateway.sql.ts';
import { GatewayRef } from '../gateway/gateway-ref.ts';
import { modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { OrganizationRef } from '../organization/organization-ref.ts';
import { providerById } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import { findMeant } from './find-meant.ts';
import { mostHits } from './search.sql.ts';

const longestText = 200;

const byKind: Record<string, (reader: Reader, id: string) => Hit | null | Promise<Hit | null>> = {
  MODEL: (reader, id) => reader.load(modelById, id),
  FAMILY: (reader, id) => reader.load(familyById, id),
  ORGANIZATION: (reader, id) => reader.load(organizationById, id),
  PROVIDER: (reader, id) => reader.load(providerById, id),
  GATEWAY: (reader, id) => reader.load(gatewayById, id),
  BENCHMARK: (reader, id) => reader.load(benchmarkById, id),
};

type Hit = { __typename: string };

const SearchKind = stringEnum('SearchKind', 'A kind of thing that can be searched for.', {
  MODEL: 'Models, by name, slug, aliases and developer.',
  FAMILY: 'Families, by name, slug and developer.',
  ORGANIZATION: 'Organizations, by name and slug.',
  PROVIDER: 'Providers, by name, slug and the organization that runs them.',
  GATEWAY: 'Gateways, by name, slug and the organization that makes them.',
  BENCHMARK: 'Benchmarks, by name, slug and the names of their variants.',
});

const SearchFieldEnum = stringEnum('SearchField', 'Under what a thing was found.', {
  NAME: 'Its name.',
  SLUG: 'Its slug.',
  ALIAS: 'Another name of it: one under which a model is called in requests, or a variant of a benchmark.',
  ORGANIZATION: 'The name of the organization that makes or runs it.',
});

const SearchMatchRef = builder.objectRef<SearchMatch>('SearchMatch').implement({
  description: 'The text by which a thing was found. Where the words stand in several, the one that has most of them.',
  fields: (t) => ({
    field: t.expose('field', { type: SearchFieldEnum, nullable: false, description: 'What the text is to the thing.' }),
    text: t.exposeString('text', { nullable: false, description: 'The text itself.' }),
  }),
});

const SearchHit = builder.unionType('SearchHit', {
  description: 'Something that a search finds.',
  types: [ModelRef, FamilyRef, OrganizationRef, ProviderRef, GatewayRef, BenchmarkRef],
  resolveType: (row) => row.__typename,
});

type SearchEdge = Edge<Hit> & { match: SearchMatch };

const SearchConnection = connectionType<Hit, SearchEdge>('Search', SearchHit as never, (t) => ({
  match: t.field({
    type: SearchMatchRef,
    nullable: false,
    description: 'By what it was found.',
    resolve: (edge: SearchEdge) => edge.match,
  }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    nullable: false,
    description:
      `What a text may mean, the likeliest first, each thing once; ${mostHits} things at most. What is called exactly so comes first, ` +
      'then what begins so, then what has all the words, whole before begun before misspelt; among equals curated models ' +
      'come before derived ones, and those with more routes before those with fewer. Upper and lower case, accents and ' +
      'signs between words do not matter, and the first 20 words count. A text without a letter or digit finds nothing.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, ${longestText} characters at most, such as "gpt4o mini" or a name used in requests.`,
      }),
      kinds: t.arg({ type: [SearchKind], description: 'Only things of these kinds; of all when left out.' }),
      ...forwardArgs(t.arg),
    },
    resolve: async (_root, { text, kinds, ...args }, { reader }) => {
      const length = [...text].length;
      if (length > longestText) {
        throw badUserInput(`text must have at most ${longestText} characters; got ${length}.`, { argument: 'text' });
      }
      const wanted = kinds ? [...new Set(kinds)] : Object.keys(byKind);
      const matches = wanted.length === 0 ? [] : await findMeant(reader, text, wanted);
      const list = `search ${JSON.stringify([text, kinds ? wanted.toSorted() : null])}`;
      const page = connectionOfArray<SearchMatch>(list, matches, ({ entity_id }) => entity_id, args);
      return { ...page, edges: await Promise.all(page.edges.map((edge) => loaded(reader, edge))) } as Connection<
        Hit,
        SearchEdge
      >;
    },
  }),
);

async function loaded(reader: Reader, { cursor, node: match }: Edge<SearchMatch>): Promise<SearchEdge> {
  return { cursor, match, node: (await byKind[match.kind]?.(reader, match.entity_id)) as Hit };
}
