import { builder, stringEnum } from '../builder.ts';
import { Capabilities } from '../capabilities.ts';
import { familyById } from '../family/family.sql.ts';
import { FamilyRef } from '../family/family-ref.ts';
import { Modality } from '../modality.ts';
import { Node } from '../node.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { OrganizationRef } from '../organization/organization-ref.ts';
import { licenseById } from './license.sql.ts';
import { LicenseRef } from './license.ts';
import { Lifecycle } from './lifecycle.ts';
import { ModelIdentity, ModelRef, Openness } from './model-ref.ts';

const Architecture = stringEnum('Architecture', 'How a model is built.', {
  DECODER_ONLY: 'A transformer that only decodes.',
  ENCODER_DECODER: 'A transformer that encodes its input and decodes its output.',
  ENCODER_ONLY: 'A transformer that only encodes, as for embeddings.',
  MIXTURE_OF_EXPERTS: 'A transformer of which a part is used for each token.',
  DIFFUSION: 'A diffusion model.',
  STATE_SPACE: 'A state space model.',
  HYBRID: 'Several of these in one.',
  OTHER: 'Something else.',
});

const Specialization = stringEnum('Specialization', 'What a model is made for.', {
  GENERAL: 'Anything that text, and what else it takes, can express.',
  CODE: 'Writing and changing programs.',
  REASONING: 'Problems that take many steps.',
  EMBEDDING: 'Vectors that stand for content.',
  RERANK: 'Ordering search results.',
  MODERATION: 'Judging whether content is allowed.',
  SPEECH_TO_TEXT: 'Writing down speech.',
  TEXT_TO_SPEECH: 'Speaking text.',
  IMAGE: 'Making or changing images.',
  VIDEO: 'Making or changing video.',
  REALTIME: 'Spoken conversation as it happens.',
  SEARCH: 'Answers from a search of the web.',
  OCR: 'Reading text in images and documents.',
  OTHER: 'Something else.',
});

const Link = builder.objectRef<{ label: string; url: string }>('Link').implement({
  description: 'An address with a label.',
  fields: (t) => ({
    label: t.exposeString('label', { nullable: false, description: 'What is found there.' }),
    url: t.expose('url', { type: 'URL', nullable: false, description: 'The address.' }),
  }),
});

ModelRef.implement({
  description: 'One language model, however many providers serve it under however many names.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', {
      nullable: false,
      description: 'Its slug, such as "gpt-4o-mini". It never changes.',
    }),
    name: t.exposeString('name', { nullable: false, description: 'Its name, such as "GPT-4o mini".' }),
    summary: t.exposeString('summary', { description: 'One sentence on it; null when there is none.' }),
    identity: t.expose('identity', {
      type: ModelIdentity,
      nullable: false,
      description: 'How sure it is that this is one model.',
    }),
    developer: t.field({
      type: OrganizationRef,
      description: 'Who made it; null when not known.',
      resolve: ({ developer, developer_id: id }, _args, { reader }) =>
        developer === undefined && id !== null ? reader.load(organizationById, id) : developer,
    }),
    family: t.field({
      type: FamilyRef,
      description: 'The line of models that it belongs to; null when none is known.',
      resolve: ({ family, family_id: id }, _args, { reader }) =>
        family === undefined && id !== null ? reader.load(familyById, id) : family,
    }),
    releasedOn: t.expose('released_on', { type: 'PartialDate', description: 'When it came out; null when not known.' }),
    knowledgeCutoff: t.expose('knowledge_cutoff_on', {
      type: 'PartialDate',
      description: 'Until when its training data reaches; null when not known.',
    }),
    contextWindow: t.exposeInt('context_window', {
      description: 'Tokens of prompt and answer together, at its developer; null when not known. Routes may have less.',
    }),
    maxOutputTokens: t.exposeInt('max_output_tokens', {
      description: 'Tokens of one answer at most, at its developer; null when not known. Routes may have less.',
    }),
    architecture: t.expose('architecture', {
      type: Architecture,
      description: 'How it is built; null when not known.',
    }),
    specialization: t.expose('specialization', {
      type: Specialization,
      description: 'What it is made for; null when not known.',
    }),
    openness: t.expose('openness', { type: Openness, description: 'How open it is; null when not known.' }),
    parameters: t.expose('parameters', {
      type: 'Decimal',
      description: 'Billions of parameters; null when not known.',
    }),
    activeParameters: t.expose('active_parameters', {
      type: 'Decimal',
      description: 'Billions of parameters used for each token; null when not known.',
    }),
    license: t.field({
      type: LicenseRef,
      description: 'Its terms of use; null when not known.',
      resolve: ({ license, license_id: id }, _args, { reader }) =>
        license === undefined && id !== null ? reader.load(licenseById, id) : license,
    }),
    links: t.field({
      type: [Link],
      nullable: { list: false, items: false },
      description: 'Pages about it; empty when none is known.',
      resolve: ({ links }) => links as unknown as { label: string; url: string }[],
    }),
    weights: t.field({
      type: [Link],
      nullable: { list: false, items: false },
      description: 'Where its weights are to be had; empty when none is known.',
      resolve: ({ weights }) => weights as unknown as { label: string; url: string }[],
    }),
    inputModalities: t.expose('input_modalities', {
      type: [Modality],
      nullable: { list: true, items: false },
      description: 'What goes in; null when not known.',
    }),
    outputModalities: t.expose('output_modalities', {
      type: [Modality],
      nullable: { list: true, items: false },
      description: 'What comes out; null when not known.',
    }),
    capabilities: t.field({
      type: Capabilities,
      nullable: false,
      description: 'What it can do at its developer. A route may support less.',
      resolve: (model) => model,
    }),
    lifecycle: t.field({
      type: Lifecycle,
      nullable: false,
      description: 'Where it stands between release and retirement.',
      resolve: (model) => model,
    }),
  }),
});
