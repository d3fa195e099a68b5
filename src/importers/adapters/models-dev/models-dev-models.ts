import { z } from 'zod';
import { vendors } from '../../../decisions/vendors.ts';
import type { Claims } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { type Fields, fieldsOf, support } from '../fields.ts';
import type { NamedBenchmarks } from '../named-benchmarks.ts';
import { reportingOf } from '../reporting.ts';
import { familySlug } from './models-dev-families.ts';

type Modality = NonNullable<Claims<'model'>['inputModalities']>[number];

/** A model as both halves of the source publish it, as far as it must be right for the record to stand. */
export const publishedModel = z.looseObject({ name: z.string().trim().min(1) });
export type PublishedModel = z.output<typeof publishedModel>;

const object = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());
const familyId = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, 'an id');
export const statusWord = z.enum(['alpha', 'beta', 'deprecated']);

/** Keys of a canonical model. `temperature` is a request parameter of one, `last_updated` the day of the source's edit. */
const knownKeys = new Set([
  ...['id', 'name', 'family', 'release_date', 'last_updated', 'knowledge', 'attachment', 'reasoning', 'temperature'],
  ...['reasoning_options', 'interleaved', 'tool_call', 'structured_output', 'open_weights', 'limit', 'modalities'],
  ...['license', 'links', 'weights', 'benchmarks', 'status'],
]);

const kinds: Readonly<Record<string, Modality>> = {
  text: 'TEXT',
  image: 'IMAGE',
  audio: 'AUDIO',
  video: 'VIDEO',
  pdf: 'PDF',
};

/** Licences by the SPDX ids that the source uses, as slugs of the catalog. */
const licenses: Readonly<Record<string, string>> = { MIT: 'mit', 'Apache-2.0': 'apache-2.0' };

const link = z.looseObject({ label: z.string().trim().min(1), url: z.url({ protocol: /^https?$/ }) });
const published = z.looseObject({ name: z.string().trim().min(1), score: z.number() });

/** What a model names that must be declared beside it. */
export interface Mentioned {
  family?: string;
  developer?: string;
}

/**
 * Takes one canonical model, called by its id with the vendor's prefix, and its benchmark results.
 * Returns what it names: its family, and the developer if the prefix is one that is known.
 */
export function takeModel(
  collected: Collected,
  benchmarks: NamedBenchmarks,
  wireId: string,
  model: PublishedModel,
): Mentioned {
  const record = `models/${wireId}`;
  const fields = fieldsOf(collected, record);
  collected.unknownKeys(model, knownKeys, record);
  const [prefix = ''] = wireId.split('/');
  const developer = vendors.get(prefix.toLowerCase())?.slug;
  if (!developer) fields.report('UNMAPPED', 'id', `no vendor is known by the prefix ${JSON.stringify(prefix)}`);
  const family = readFamily(fields, model.family);
  const license = fields.text('license', model.license);
  if (license && !entryOf(licenses, license)) {
    fields.report('UNMAPPED', 'license', `no licence is known by the id ${JSON.stringify(license)}`);
  }
  const limit = fields.read('limit', object, model.limit) ?? {};
  const open = fields.flag('open_weights', model.open_weights);
  const { inputModalities, outputModalities, vision, audio } = readModalities(fields, model);
  const status = fields.read('status', statusWord, model.status);
  collected.take(
    'model',
    {
      wireId,
      name: model.name,
      identity: 'CURATED',
      developer,
      family: family && familySlug(family),
      license: license && entryOf(licenses, license),
      releasedOn: fields.date('release_date', model.release_date),
      knowledgeCutoffOn: fields.date('knowledge', model.knowledge),
      contextWindow: fields.tokens('limit.context', limit.context),
      maxOutputTokens: fields.tokens('limit.output', limit.output),
      openness: open === undefined ? undefined : open ? 'OPEN_WEIGHTS' : 'PROPRIETARY',
      links: readLinks(fields, 'links', model.links),
      weights: readLinks(fields, 'weights', model.weights),
      inputModalities,
      outputModalities,
      ...support({ VISION: vision, AUDIO_INPUT: audio, ...readAbilities(fields, model) }),
      status: status && statuses[status],
    },
    record,
  );
  takeResults(collected, benchmarks, { wireId, name: model.name, developer, published: model.benchmarks });
  return { family, developer };
}

/** `deprecated` is defined by the source as "no longer served". */
export const statuses = { alpha: 'PREVIEW', beta: 'PREVIEW', deprecated: 'RETIRED' } as const;

/** What both halves of the source say outright: false is a no, and what is left out is not known. */
export function readAbilities(fields: Fields, model: PublishedModel) {
  return {
    TOOL_CALLING: fields.flag('tool_call', model.tool_call),
    STRUCTURED_OUTPUTS: fields.flag('structured_output', model.structured_output),
    REASONING: fields.flag('reasoning', model.reasoning),
  };
}

/**
 * Kinds of content, and what follows from them. A kind that is not listed is a no only where the list is whole: where it
 * holds more than text, or where the model takes no attachments; else the list and `attachment` contradict one another.
 */
export function readModalities(fields: Fields, model: PublishedModel) {
  const modalities = fields.read('modalities', object, model.modalities) ?? {};
  const inputModalities = fields.modalities('modalities.input', modalities.input, kinds);
  const attachment = fields.flag('attachment', model.attachment);
  const whole = attachment === false || inputModalities?.some((kind) => kind !== 'TEXT');
  const has = (kind: Modality) =>
    inputModalities?.includes(kind) ? true : whole && inputModalities ? false : undefined;
  return {
    inputModalities,
    outputModalities: fields.modalities('modalities.output', modalities.output, kinds),
    vision: has('IMAGE'),
    audio: has('AUDIO'),
  };
}

function readFamily(fields: Fields, value: unknown): string | undefined {
  return fields.read('family', familyId, value);
}

function readLinks(fields: Fields, path: string, value: unknown) {
  const links = fields.read(path, list, value)?.flatMap((one, index) => {
    const read = fields.read(`${path}.${index}`, link, one);
    return read ? [{ label: read.label, url: read.url }] : [];
  });
  return links && links.length > 0 ? links : undefined;
}

interface Scored {
  wireId: string;
  name: string;
  developer: string | undefined;
  published: unknown;
}

/** Metrics that say by themselves that more is better and that the whole is 100. */
const percent = /^percent|^pass@1$|resolved?\b|^(?:success|resolve) rate$|^accuracy$/;

function takeResults(collected: Collected, benchmarks: NamedBenchmarks, { wireId, name, developer, ...model }: Scored) {
  const entries = fieldsOf(collected, `models/${wireId}`).read('benchmarks', list, model.published);
  for (const [index, entry] of entries?.entries() ?? []) {
    const record = `models/${wireId}/benchmarks/${index}`;
    const read = collected.check(published, entry, record);
    if (!read) continue;
    const fields = fieldsOf(collected, record);
    const text = (key: string) => fields.text(key, read[key]);
    const facts = percent.test(text('metric') ?? '')
      ? ({ unit: 'PERCENT', higherIsBetter: true, min: 0, max: 100, category: 'GENERAL' } as const)
      : undefined;
    const named = { name: read.name, version: text('version'), harness: text('harness'), dataset: text('dataset') };
    const variant = benchmarks.variant({ ...named, setting: text('variant') }, record, facts);
    if (!variant) continue;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = variant;
    if (read.score < min || read.score > max) {
      collected.report('INVALID_VALUE', record, 'score', `not between ${min} and ${max}; found ${read.score}`, 'error');
      continue;
    }
    const sourceUrl = fields.url('source', read.source);
    collected.take(
      'result',
      {
        wireId,
        modelName: name,
        variant: variant.slug,
        // The same variant is reported by several pages.
        run: sourceUrl && new URL(sourceUrl).hostname,
        score: read.score,
        reportedOn: fields.date('date', read.date),
        sourceUrl,
        ...(sourceUrl ? reportingOf(sourceUrl, developer, vendors) : { reporting: 'UNKNOWN' as const }),
      },
      record,
    );
  }
}
