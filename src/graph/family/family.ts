import type { Reader } from '../../database/reader.ts';
import { type FamilyMember, familySummary } from '../../decisions/family-summary.ts';
import { builder } from '../builder.ts';
import { connectionOfArray, forwardArgs } from '../connection.ts';
import { StringFilter } from '../filters.ts';
import { rootList, rootLookup } from '../list.ts';
import { modelOfFamily, modelsOfFamily } from '../model/model.sql.ts';
import { modelList } from '../model/model-list.sql.ts';
import { ModelOrder } from '../model/model-order.ts';
import { ModelConnection } from '../model/model-ref.ts';
import { ModelWhere } from '../model/model-where.ts';
import { byInput, Node } from '../node.ts';
import { orderInput } from '../order-input.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { OrganizationRef } from '../organization/organization-ref.ts';
import { Price, type PriceRow } from '../rate-card/price.ts';
import { CapabilityCount, FamilyRelease } from './aggregates.ts';
import { families, familyConditions, familySortKey } from './family.sql.ts';
import { FamilyConnection, FamilyRef } from './family-ref.ts';

async function summaryOf(reader: Reader, family: string) {
  return familySummary((await reader.load(modelsOfFamily, family)) as readonly FamilyMember[]);
}

FamilyRef.implement({
  description: 'Models of one line.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug, such as "gpt-4o".' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    developer: t.field({
      type: OrganizationRef,
      description: 'Who develops it; null when not known.',
      resolve: ({ developer_id }, _args, { reader }) =>
        developer_id === null ? null : reader.load(organizationById, developer_id),
    }),
    models: t.field({
      type: ModelConnection,
      nullable: false,
      description: 'Its models, the newest first unless ordered otherwise, those of unknown release last.',
      args: {
        where: t.arg({ type: ModelWhere, description: 'Which of them; all when left out.' }),
        orderBy: t.arg({ type: [ModelOrder], description: 'In which order; ties are broken by id.' }),
        ...forwardArgs(t.arg),
      },
      resolve: async (family, { where, orderBy, ...args }, { reader }) =>
        where || orderBy?.length
          ? modelList(reader, {
              list: 'Family.models',
              where,
              orderBy,
              args,
              parent: { id: family.id, belongs: modelOfFamily },
            })
          : connectionOfArray(
              `Family.models ${family.id}`,
              await reader.load(modelsOfFamily, family.id),
              (model) => model.id,
              args,
            ),
    }),
    releasedFrom: t.field({
      type: 'PartialDate',
      description: 'When its first model came out; null when no release is known.',
      resolve: async ({ id }, _args, { reader }) => (await summaryOf(reader, id)).releasedFrom,
    }),
    releasedUntil: t.field({
      type: 'PartialDate',
      description: 'When its latest model came out; null when no release is known.',
      resolve: async ({ id }, _args, { reader }) => (await summaryOf(reader, id)).releasedUntil,
    }),
    maxContextWindow: t.int({
      description: 'The largest context of its models, in tokens; null when none is known.',
      resolve: async ({ id }, _args, { reader }) => (await summaryOf(reader, id)).maxContextWindow,
    }),
    lowestInputPrice: t.field({
      type: Price,
      description: "The lowest input price among its models' cheapest routes; null when none is known.",
      resolve: async ({ id }, _args, { reader }): Promise<PriceRow | null> => {
        const { lowestInput } = await summaryOf(reader, id);
        return lowestInput === null ? null : { amount: lowestInput, unit: 'MILLION_TOKENS', currency: 'USD' };
      },
    }),
    capabilityCounts: t.field({
      type: [CapabilityCount],
      nullable: { list: false, items: false },
      description: 'For each capability, of how many of its models it is known, known not to be, or not known.',
      resolve: async ({ id }, _args, { reader }) => (await summaryOf(reader, id)).capabilityCounts,
    }),
    timeline: t.field({
      type: [FamilyRelease],
      nullable: { list: false, items: false },
      description: 'Its models by month of release, the first month first, those of unknown release left out.',
      resolve: async ({ id }, _args, { reader }) => (await summaryOf(reader, id)).timeline as never,
    }),
  }),
});

rootLookup('family', FamilyRef, byInput('Family'));

rootList({
  ...families,
  field: 'families',
  description: 'Families, by name unless ordered otherwise.',
  type: FamilyConnection,
  where: builder.inputType('FamilyWhere', {
    description: 'Which families: all that is given must hold.',
    fields: (t) => ({
      slug: t.field({ type: StringFilter, description: 'These, by slug.' }),
      developer: t.field({ type: StringFilter, description: 'Developed by these organizations, by slug.' }),
    }),
  }),
  conditions: familyConditions,
  orderBy: orderInput('Family', { NAME: 'By name, upper and lower case alike.' }),
  sort: familySortKey,
});
