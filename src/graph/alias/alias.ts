import { type NameCandidate, resolveName, spellingsOf } from '../../decisions/resolve-name.ts';
import { isStorable } from '../../decisions/storable.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../connection.ts';
import { badUserInput } from '../errors.ts';
import { type ModelRow, modelById } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import { providerById } from '../provider/provider.sql.ts';
import { ProviderRef } from '../provider/provider-ref.ts';
import { type AliasRow, namesLike, organizationSlugs, unresolvedList } from './alias.sql.ts';

type Candidate = NameCandidate & { modelId: string };

interface Resolution {
  wireId: string;
  chosen: Candidate | null;
  candidates: Candidate[];
}

const ModelCandidate = builder.objectRef<Candidate>('ModelCandidate').implement({
  description: 'A model that a name may mean.',
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model.',
      resolve: async ({ modelId }, _args, { reader }) => (await reader.load(modelById, modelId)) as ModelRow,
    }),
    rule: t.exposeString('rule', {
      nullable: false,
      description: 'The rule by which it comes into question; "ambiguous" where a rule cannot decide between several.',
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: false,
      description: 'How sure the rule is, 0 to 1; 0 where it cannot decide.',
    }),
  }),
});

const ModelResolution = builder.objectRef<Resolution>('ModelResolution').implement({
  description: 'What a name means, and how that was found out.',
  fields: (t) => ({
    wireId: t.exposeString('wireId', { nullable: false, description: 'The name that was asked for.' }),
    model: t.field({
      type: ModelRef,
      description: 'The model that it means; null when it means none that is known, or may mean several.',
      resolve: ({ chosen }, _args, { reader }) => (chosen ? reader.load(modelById, chosen.modelId) : null),
    }),
    rule: t.string({
      description:
        'The rules that led there, joined by "+", such as "vendor-prefix+separators"; null when there is no model.',
      resolve: ({ chosen }) => chosen?.rule ?? null,
    }),
    confidence: t.float({
      nullable: false,
      description:
        'How sure that is, 0 to 1: 1 when declared or the slug itself, 0.5 for a model that is only derived from the name.',
      resolve: ({ chosen }) => chosen?.confidence ?? 0,
    }),
    candidates: t.field({
      type: [ModelCandidate],
      nullable: { list: false, items: false },
      description: 'All that it may mean, the likeliest first; empty when nothing that is known comes into question.',
      resolve: ({ candidates }) => candidates,
    }),
  }),
});

const Alias = builder.objectRef<AliasRow>('Alias').implement({
  description: 'A name under which some provider serves a model that no rule could tell.',
  fields: (t) => ({
    wireId: t.exposeString('wire_id', { nullable: false, description: 'The name.' }),
    provider: t.field({
      type: ProviderRef,
      description: 'Where it is used; null when a source uses it without a provider.',
      resolve: ({ provider_id }, _args, { reader }) =>
        provider_id === null ? null : reader.load(providerById, provider_id),
    }),
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model that was derived from it.',
      resolve: async ({ model_id }, _args, { reader }) => (await reader.load(modelById, model_id)) as ModelRow,
    }),
    rule: t.exposeString('rule', { nullable: false, description: 'The rules by which the name was read.' }),
    confidence: t.exposeFloat('confidence', {
      nullable: false,
      description: 'How sure it is that equal names mean one model, 0 to 1.',
    }),
  }),
});

const AliasConnection = connectionType('Alias', Alias);
const longestName = 300;

builder.queryFields((t) => ({
  resolveModel: t.field({
    type: ModelResolution,
    nullable: false,
    description:
      'What a wire id means, whether or not the catalog has met it: as declared, as known at the provider, or by the published rules of spelling.',
    args: {
      wireId: t.arg.string({
        required: true,
        description: `The name as sent in requests, 1 to ${longestName} characters.`,
      }),
      provider: t.arg.string({ description: 'The slug of the provider that calls it so; any when left out.' }),
    },
    resolve: async (_root, { wireId, provider }, { reader }): Promise<Resolution> => {
      if (wireId.trim() === '' || wireId.length > longestName) {
        throw badUserInput(`wireId must have 1 to ${longestName} characters; got ${wireId.length}.`, {
          argument: 'wireId',
        });
      }
      if (!isStorable(wireId)) return { wireId, chosen: null, candidates: [] };
      const key = JSON.stringify([wireId, spellingsOf(wireId)]);
      const [known, organizations] = await Promise.all([
        reader.load(namesLike, key),
        reader.load(organizationSlugs, 'all'),
      ]);
      const names = known?.names ?? [];
      const { chosen, candidates } = resolveName(
        names,
        { wireId, provider: provider ?? null },
        organizations?.slugs ?? [],
      );
      const ids = new Map(names.map(({ slug, modelId }) => [slug, modelId]));
      const withId = (one: NameCandidate): Candidate => ({ ...one, modelId: ids.get(one.slug) as string });
      return { wireId, chosen: chosen && withId(chosen), candidates: candidates.map(withId) };
    },
  }),
  unresolvedAliases: t.field({
    type: AliasConnection,
    nullable: false,
    description:
      'Names that no rule could resolve, by name: each stands for a model of its own, whose identity is DERIVED, until somebody says what it is.',
    args: forwardArgs(t.arg),
    resolve: (_root, args, { reader }) => unresolvedList(reader, args),
  }),
}));
