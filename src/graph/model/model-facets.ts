import type { EnumRef, ObjectRef } from '@pothos/core';
import type { Reader } from '../../database/reader.ts';
import { builder, type Types } from '../builder.ts';
import { Capability } from '../capabilities.ts';
import { pageOf } from '../cursor.ts';
import { families, familyById } from '../family/family.sql.ts';
import { FamilyRef } from '../family/family-ref.ts';
import { gatewayById, gateways } from '../gateway/gateway.sql.ts';
import { GatewayRef } from '../gateway/gateway-ref.ts';
import { Modality } from '../modality.ts';
import { organizationById, organizations } from '../organization/organization.sql.ts';
import { OrganizationRef } from '../organization/organization-ref.ts';
import { providerById, providers } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import type { Listable } from '../sort-key.ts';
import { readFilterTerms } from './filter-terms.sql.ts';
import { ModelStatus } from './lifecycle.ts';
import { countModels, countThings, countValues, type FacetedModels, type ValueCount } from './model-facets.sql.ts';
import { Openness } from './model-ref.ts';
import { ModelWhere } from './model-where.ts';

type Counted<R> = R & { count: number };

const countDescription = 'How many models have it, under all parts of the filter but the choice among its own values.';

function valueFacet(name: string, field: string, type: EnumRef<Types, string>): ObjectRef<Types, ValueCount> {
  return builder.objectRef<ValueCount>(name).implement({
    description: 'A value that models have, and how many have it.',
    fields: (t) => ({
      [field]: t.field({ type, nullable: false, description: 'The value.', resolve: ({ value }) => value }),
      count: t.exposeInt('count', { nullable: false, description: countDescription }),
    }),
  });
}

function thingFacet<R>(name: string, field: string, type: ObjectRef<Types, R>): ObjectRef<Types, Counted<R>> {
  return builder.objectRef<Counted<R>>(name).implement({
    description: `A thing that models belong to or are reached through, and how many models that are.`,
    fields: (t) => ({
      [field]: t.field({
        type: type as never,
        nullable: false,
        description: 'The thing.',
        resolve: ((row: Counted<R>) => row) as never,
      }),
      count: t.field({
        type: 'Int',
        nullable: false,
        description: countDescription,
        resolve: (row: Counted<R>) => row.count,
      }),
    }),
  });
}

const facets = builder.objectRef<FacetedModels>('ModelFacets');

/** A facet of things, of which there may be many: the largest are given. */
function things<R extends { id: string }>(
  key: 'developer' | 'family' | 'provider' | 'gateway',
  type: ObjectRef<Types, Counted<R>>,
  { of, keep, description }: { of: Listable<R>; keep: (reader: Reader, row: R) => void; description: string },
) {
  return builder.objectField(facets, plurals[key] as never, (t) =>
    t.field({
      type: [type],
      nullable: { list: false, items: false },
      description,
      args: { first: t.arg.int({ description: 'How many of them, 1 to 100; 20 when left out.' }) },
      resolve: (async (models: FacetedModels, args: { first?: number | null }, { reader }: { reader: Reader }) => {
        const rows = await countThings<R>(reader, models, { key, of, first: pageOf(key, args).limit });
        for (const row of rows) keep(reader, row);
        return rows;
      }) as never,
    }),
  );
}

const plurals = { developer: 'developers', family: 'families', provider: 'providers', gateway: 'gateways' } as const;

const ModalityFacet = valueFacet('ModalityFacet', 'modality', Modality);
const OpennessFacet = valueFacet('OpennessFacet', 'openness', Openness);
const CapabilityFacet = valueFacet('CapabilityFacet', 'capability', Capability);
const ModelStatusFacet = valueFacet('ModelStatusFacet', 'status', ModelStatus);

const ModelFacets = facets.implement({
  description:
    'How many models have each value of a filter, the commonest first; what none has is left out, and so is "not known". ' +
    'Each facet counts under all other parts of the filter, so that it shows what choosing another of its values would ' +
    'give: `eq`, `in` and `any` on its own values do not narrow it, `all` does.',
  fields: (t) => ({
    totalCount: t.int({
      nullable: false,
      description: 'How many models there are under the whole filter.',
      resolve: (models, _args, { reader }) => countModels(reader, models),
    }),
    openness: t.field({
      type: [OpennessFacet],
      nullable: { list: false, items: false },
      description: 'How open they are.',
      resolve: (models, _args, { reader }) => countValues(reader, models, 'openness'),
    }),
    capabilities: t.field({
      type: [CapabilityFacet],
      nullable: { list: false, items: false },
      description: 'What they are known to do.',
      resolve: (models, _args, { reader }) => countValues(reader, models, 'capabilities'),
    }),
    inputModalities: t.field({
      type: [ModalityFacet],
      nullable: { list: false, items: false },
      description: 'What goes in.',
      resolve: (models, _args, { reader }) => countValues(reader, models, 'inputModalities'),
    }),
    outputModalities: t.field({
      type: [ModalityFacet],
      nullable: { list: false, items: false },
      description: 'What comes out.',
      resolve: (models, _args, { reader }) => countValues(reader, models, 'outputModalities'),
    }),
    statuses: t.field({
      type: [ModelStatusFacet],
      nullable: { list: false, items: false },
      description: "Their statuses on the catalog's day; UNKNOWN is one of them.",
      resolve: (models, _args, { reader }) => countValues(reader, models, 'status'),
    }),
  }),
});

things('developer', thingFacet('OrganizationFacet', 'organization', OrganizationRef), {
  of: organizations,
  keep: (reader, row) => reader.prime(organizationById, row.id, row),
  description: 'Who made them.',
});
things('family', thingFacet('FamilyFacet', 'family', FamilyRef), {
  of: families,
  keep: (reader, row) => reader.prime(familyById, row.id, row),
  description: 'Their families.',
});
things('provider', thingFacet('ProviderFacet', 'provider', ProviderRef), {
  of: providers,
  keep: (reader, row) => reader.prime(providerById, row.id, row),
  description: 'The providers that list a route to them; in the region that the filter asks for, if any.',
});
things('gateway', thingFacet('GatewayFacet', 'gateway', GatewayRef), {
  of: gateways,
  keep: (reader, row) => reader.prime(gatewayById, row.id, row),
  description: 'The gateways through which they are reached.',
});

builder.queryField('modelFacets', (t) =>
  t.field({
    type: ModelFacets,
    nullable: false,
    description:
      'How many models have each value by which `models` can be filtered. Only what is asked for is counted.',
    args: { where: t.arg({ type: ModelWhere, description: 'Of which models; of all when left out.' }) },
    resolve: async (_root, { where }, { reader }): Promise<FacetedModels> => ({
      where: where ?? {},
      terms: await readFilterTerms(reader, where),
    }),
  }),
);
