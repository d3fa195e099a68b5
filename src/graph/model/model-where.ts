import { builder } from '../builder.ts';
import {
  CapabilityFilter,
  DateFilter,
  DecimalFilter,
  enumFilter,
  IntFilter,
  ModalityFilter,
  StringFilter,
} from '../filters.ts';
import { longestText, mostWords } from '../matched-text.ts';
import { ModelStatus } from './lifecycle.ts';
import { ModelIdentity, Openness } from './model-ref.ts';
import type { ModelFilter } from './model-where.sql.ts';

const OpennessFilter = enumFilter('OpennessFilter', Openness);
const ModelStatusFilter = enumFilter('ModelStatusFilter', ModelStatus);
const ModelIdentityFilter = enumFilter('ModelIdentityFilter', ModelIdentity);

const ScoreFilter = builder.inputType('ScoreFilter', {
  description:
    'Models with a result on a variant whose score lies in a range. The result that counts for the variant is taken.',
  fields: (t) => ({
    variant: t.string({ required: true, description: "The variant's slug." }),
    gte: t.float({ description: 'At least so much.' }),
    lte: t.float({ description: 'At most so much.' }),
  }),
});

export const ModelWhere = builder.inputRef<ModelFilter>('ModelWhere').implement({
  description:
    'Which models: all that is given must hold. AND, OR and NOT nest at most 3 deep, and at most 20 conditions stand in one filter.',
  fields: (t) => ({
    slug: t.field({ type: StringFilter, description: 'These models, by slug.' }),
    developer: t.field({ type: StringFilter, description: 'Made by these organizations, by slug.' }),
    family: t.field({ type: StringFilter, description: 'Of these families, by slug.' }),
    openness: t.field({ type: OpennessFilter, description: 'How open.' }),
    capabilities: t.field({ type: CapabilityFilter, description: 'What they can do.' }),
    inputModalities: t.field({ type: ModalityFilter, description: 'What goes in.' }),
    outputModalities: t.field({ type: ModalityFilter, description: 'What comes out.' }),
    contextWindow: t.field({ type: IntFilter, description: 'Tokens of context, at the developer.' }),
    maxOutputTokens: t.field({ type: IntFilter, description: 'Tokens of one answer, at the developer.' }),
    status: t.field({ type: ModelStatusFilter, description: "Their status on the catalog's day." }),
    releasedOn: t.field({ type: DateFilter, description: 'When they came out.' }),
    identity: t.field({ type: ModelIdentityFilter, description: 'How sure it is that each is one model.' }),
    cheapestInput: t.field({
      type: DecimalFilter,
      description: 'Input price of the cheapest route, USD per million tokens.',
    }),
    cheapestOutput: t.field({
      type: DecimalFilter,
      description: 'Output price of the cheapest route, USD per million tokens.',
    }),
    provider: t.field({ type: StringFilter, description: 'With a listed route at one of these providers, by slug.' }),
    gateway: t.field({ type: StringFilter, description: 'Reached through one of these gateways, by slug.' }),
    region: t.field({ type: StringFilter, description: 'With a listed route in one of these regions.' }),
    matches: t.string({
      description: `That people may mean by this text, such as "gpt4o mini", "haiku 4" or "openai 120b": all its words must stand in a model's name, slug, aliases or developer's name, whole or begun (those of one or two characters begun only at the end), or the name must begin so when written as one word. Case, accents and signs do not matter; a word is taken for misspelt where the catalog has none that begins so. The first ${mostWords} words count. ${longestText} characters at most, with a letter or digit; anything else is BAD_USER_INPUT.`,
    }),
    score: t.field({ type: ScoreFilter, description: 'With a score in a range.' }),
    AND: t.field({ type: [ModelWhere], description: 'All of these hold too.' }),
    OR: t.field({ type: [ModelWhere], description: 'At least one of these holds.' }),
    NOT: t.field({ type: ModelWhere, description: 'This does not hold.' }),
  }),
});
