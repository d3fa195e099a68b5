import { Big } from 'big.js';
import { z } from 'zod';
import { canonicalDecimal } from '../../../decisions/money.ts';
import { partialDate, url } from '../../claim-fields.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { developerOf } from './llm-stats-developers.ts';
import { licenseTable } from './llm-stats-tables.ts';

const modelSchema = z.object({
  model_id: z.string().min(1),
  name: z.string().trim().min(1),
  organization_id: z.string().min(1),
  license_id: z.string().nullish(),
  release_date: z.string().nullish(),
  knowledge_cutoff: z.string().nullish(),
  param_count: z.number().positive().nullish(),
  source_api_ref: z.string().nullish(),
  source_paper: z.string().nullish(),
  source_scorecard_blog_link: z.string().nullish(),
  source_repo_link: z.string().nullish(),
  source_weights_link: z.string().nullish(),
});
type Model = z.output<typeof modelSchema>;

/** `multimodal` names no modality; a playground is no fact about the model; the rest is the corpus' own business. */
const otherKeys = [
  ...['announcement_date', 'available_in_zeroeval', 'created_at', 'description', 'fine_tuned_from_model_id'],
  ...['model_family_id', 'multimodal', 'source_playground', 'training_tokens', 'updated_at'],
];
const knownKeys = new Set([...Object.keys(modelSchema.shape), ...otherKeys]);

const linkLabels = {
  source_api_ref: 'API reference',
  source_paper: 'Paper',
  source_scorecard_blog_link: 'Announcement',
  source_repo_link: 'Repository',
} as const;

/** A model of the corpus: the name under which results and routes speak of it. */
export interface StatsModel {
  wireId: string;
  name: string;
}

/** Takes the models, and gives them by their id in the corpus. */
export function readModels(collected: Collected, models: readonly unknown[]): Map<string, StatsModel> {
  const read = new Map<string, StatsModel>();
  for (const [index, one] of models.entries()) {
    const record = `models ${(one as { model_id?: unknown } | null)?.model_id ?? index}`;
    const model = collected.check(modelSchema, one, record);
    if (!model) continue;
    collected.unknownKeys(one as object, knownKeys, record);
    const wireId = `${model.organization_id}/${model.model_id}`;
    collected.take('model', claimOf(collected, model, { wireId, record }), record);
    read.set(model.model_id, { wireId, name: model.name });
  }
  return read;
}

function claimOf(
  { report }: Collected,
  model: Model,
  { wireId, record }: { wireId: string; record: string },
): ClaimsInput<'model'> {
  const unfit = (path: keyof Model, reason: string) =>
    report('INVALID_VALUE', record, path, `${reason}; found ${JSON.stringify(model[path])}`);
  const day = (path: 'release_date' | 'knowledge_cutoff') => {
    if (!model[path]) return undefined;
    const read = partialDate.safeParse(model[path]);
    if (!read.success) unfit(path, read.error.issues[0]?.message ?? 'not a date');
    return read.data;
  };
  const address = (path: keyof typeof linkLabels | 'source_weights_link') => {
    if (!model[path]) return undefined;
    const read = url.safeParse(model[path]);
    if (!read.success) unfit(path, 'not a URL');
    return read.data;
  };
  const license = model.license_id ? entryOf(licenseTable, model.license_id) : undefined;
  if (model.license_id && license === undefined)
    report('UNMAPPED', record, 'license_id', `no table has ${model.license_id}`);
  const releasedOn = day('release_date');
  const cutoff = day('knowledge_cutoff');
  const afterRelease = cutoff !== undefined && releasedOn !== undefined && cutoff.slice(0, 7) > releasedOn.slice(0, 7);
  if (afterRelease) unfit('knowledge_cutoff', `after the release on ${releasedOn}`);
  const unlikely = model.param_count ? otherSize(model.model_id, model.param_count) : null;
  if (unlikely) unfit('param_count', `the name says ${unlikely} billion`);
  const weights = address('source_weights_link');
  const links = (Object.entries(linkLabels) as [keyof typeof linkLabels, string][]).flatMap(([path, label]) => {
    const link = address(path);
    return link ? [{ label, url: link }] : [];
  });
  return {
    wireId,
    name: model.name,
    developer: developerOf(model.organization_id),
    license: license?.slug,
    releasedOn,
    knowledgeCutoffOn: afterRelease ? undefined : cutoff,
    openness: opennessOf(license?.slug, weights),
    parameters:
      model.param_count && !unlikely ? canonicalDecimal(new Big(model.param_count).div(1e9).toFixed()) : undefined,
    links: links.length > 0 ? links : undefined,
    weights: weights ? [{ label: 'Weights', url: weights }] : undefined,
  };
}

/** Weights to download under a licence of their own; neither, or both in contradiction, says nothing. */
function opennessOf(license: string | undefined, weights: string | undefined): ClaimsInput<'model'>['openness'] {
  if (license === undefined) return undefined;
  if (license === 'proprietary') return weights ? undefined : 'PROPRIETARY';
  return weights ? 'OPEN_WEIGHTS' : undefined;
}

/** The size in billions that the name states, when the count is not near it: a slip of the decimal point. */
function otherSize(id: string, count: number): number | null {
  const stated = /(?:^|-)(\d+(?:\.\d+)?)b(?=-|$)/i.exec(id)?.[1];
  if (stated === undefined) return null;
  const ratio = count / 1e9 / Number(stated);
  return ratio > 2 || ratio < 0.5 ? Number(stated) : null;
}
