import { z } from 'zod';
import { date, link } from '../../claim-fields.ts';
import type { ClaimsInput, SourceInput } from '../../claims.ts';
import { type Adapter, type Collected, collect, InputError, parseJson } from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { cloudOf, developers, nameAt } from './model-deprecations-providers.ts';

const source: SourceInput = {
  slug: 'model-deprecations',
  name: 'modeldeprecations.dev',
  url: 'https://modeldeprecations.dev',
  precedence: 50,
  license: 'MIT',
  licenseUrl: 'https://opensource.org/license/mit',
  attribution: 'modeldeprecations.dev, MIT',
  refreshHours: 24,
};

const statuses = { active: 'ACTIVE', deprecated: 'DEPRECATED', retired: 'RETIRED' } as const;

const publishedModel = z.looseObject({
  provider: z.string().min(1),
  model: z.string().min(1),
  name: z.string().trim().min(1),
  status: z.enum(['active', 'deprecated', 'retired']),
});
type PublishedModel = z.output<typeof publishedModel>;

/** What the adapter reads, and what says nothing here: prose, when it was checked, the status of the day of publishing. */
const knownKeys = new Set([
  ...Object.keys(publishedModel.shape),
  ...['aliases', 'released_on', 'deprecated_on', 'shutdown_on', 'earliest_shutdown_on', 'replacements', 'sources'],
  ...['description', 'last_verified', 'computed_status'],
]);

/**
 * Reads modeldeprecations.dev: the list of models, bare or in the `models` of its API's answer.
 *
 * What a developer says of its own models is the lifecycle of the model, named by vendor and wire id; what a cloud says
 * is the lifecycle of its route. An earliest date of shutdown is a promise not to retire before it, no retirement, so
 * that the published `computed_status`, which takes it for one, is not read.
 *
 * Identity is left to others: its names are those of pages in the vendors' documentation, which are not always ids that
 * can be called, and one page may speak of several snapshots. So no record makes a model CURATED, and `aliases` are no
 * statement that two names mean one model. A dated one among them gets the lifecycle of its page, as a name of its own.
 */
export const modelDeprecations: Adapter = {
  source,
  url: 'https://modeldeprecations.dev/api/v1/models.json',
  read(file) {
    const published = parseJson(file);
    const models = Array.isArray(published) ? published : (published as { models?: unknown } | null)?.models;
    if (!Array.isArray(models) || !models.some((one) => typeof one?.provider === 'string' && 'status' in one)) {
      throw new InputError(
        `${file.name} is not modeldeprecations.dev's list: expected a JSON array of models with "provider" and "status"`,
      );
    }
    const collected = collect(source.slug);
    const snapshots = models.flatMap((model, index) => {
      const key = nameOf(model) ?? `models.${index}`;
      const read = collected.check(publishedModel, model, key);
      if (!read) return [];
      collected.unknownKeys(read, knownKeys, key);
      return takeModel(read, key, collected);
    });
    const pages = new Set(models.map(nameOf));
    for (const { page, alias, claim } of snapshots) {
      if (!pages.has(alias)) collected.take('model', claim, `${page}, alias ${alias}`);
    }
    return collected;
  },
};

function nameOf(model: unknown): string | undefined {
  const { provider, model: id } = (model ?? {}) as { provider?: unknown; model?: unknown };
  return typeof provider === 'string' && typeof id === 'string' ? `${provider}/${id}` : undefined;
}

interface Snapshot {
  page: string;
  alias: string;
  claim: ClaimsInput<'model'>;
}

/** Takes the model or route of a page, and gives the snapshots that share the page. */
function takeModel(read: PublishedModel, key: string, collected: Collected): Snapshot[] {
  const { report, take } = collected;
  const dates = datesOf(read, key, collected);
  const status = statuses[read.status];
  const cloud = cloudOf(read.provider, read.model);
  if (cloud) {
    take('provider', cloud, key);
    take('route', { provider: cloud.slug, wireId: read.model, status, retiresOn: dates.retiresOn }, key);
    return [];
  }
  const wireId = nameAt(read.provider, read.model);
  const developer = entryOf(developers, read.provider);
  if (wireId === undefined || developer === undefined) {
    report(
      'UNMAPPED',
      key,
      'provider',
      `no provider of the table; the model is left out; found "${read.provider}"`,
      'error',
    );
    return [];
  }
  const { releasedOn, ...lifecycle } = dates;
  const links = linksOf(read, key, collected);
  const said = {
    identity: 'DERIVED' as const,
    developer,
    status,
    ...lifecycle,
    replacements: replacementsOf(read, wireId, key, collected),
  };
  take('model', { wireId, name: read.name, ...said, releasedOn, links }, key);
  return snapshotsOf(read, key, collected).map((alias) => {
    const name = alias.startsWith(`${read.model}-`) ? `${read.name} (${alias.slice(read.model.length + 1)})` : alias;
    const claim = { wireId: nameAt(read.provider, alias), name, ...said };
    return { page: key, alias: `${read.provider}/${alias}`, claim };
  });
}

const dateFields = {
  released_on: 'releasedOn',
  deprecated_on: 'deprecatedOn',
  shutdown_on: 'retiresOn',
  earliest_shutdown_on: 'retiresNotBeforeOn',
} as const;
type Dates = Partial<Record<(typeof dateFields)[keyof typeof dateFields], string>>;

function datesOf(read: PublishedModel, key: string, { report }: Collected): Dates {
  const dates: Dates = {};
  for (const [field, claim] of Object.entries(dateFields)) {
    const value = read[field];
    if (value === undefined || value === null) continue;
    const day = date.safeParse(value);
    if (!day.success)
      report('INVALID_VALUE', key, field, `${day.error.issues[0]?.message}; found ${JSON.stringify(value)}`);
    else if (day.data >= '2090') report('SENTINEL', key, field, `${day.data} stands for a day that is not fixed`);
    else if (dates.releasedOn !== undefined && day.data < dates.releasedOn)
      report('INVALID_VALUE', key, field, `${day.data} is before the release on ${dates.releasedOn}`);
    else dates[claim] = day.data;
  }
  return dates;
}

const publishedReplacement = z.looseObject({
  provider: z.string().min(1),
  model: z.string().min(1),
  recommended: z.boolean().optional(),
});

/** What the developer, or else the list itself, names to move to; the notes on it are prose. */
function replacementsOf(read: PublishedModel, self: string, key: string, { report }: Collected) {
  const replacements: NonNullable<ClaimsInput<'model'>['replacements']> = [];
  for (const [index, one] of listOf(read.replacements).entries()) {
    const path = `replacements.${index}`;
    const replacement = publishedReplacement.safeParse(one);
    if (!replacement.success) {
      report('INVALID_VALUE', key, path, `names no provider and model; found ${JSON.stringify(one)}`);
      continue;
    }
    const { provider, model, recommended } = replacement.data;
    const wireId = nameAt(provider, model);
    if (wireId === undefined)
      report('UNMAPPED', key, `${path}.provider`, `no provider of the table; found "${provider}"`);
    else if (wireId === self) report('INVALID_VALUE', key, path, 'a model that is its own replacement');
    else if (!replacements.some((other) => other.wireId === wireId))
      replacements.push({ wireId, ...(recommended === undefined ? {} : { recommended }) });
  }
  return replacements.length === 0 ? undefined : replacements;
}

/** The pages on which the dates are stated. */
function linksOf(read: PublishedModel, key: string, { report }: Collected) {
  const links = new Map<string, { label: string; url: string }>();
  for (const [index, one] of listOf(read.sources).entries()) {
    const { url, title = 'Lifecycle' } = (one ?? {}) as { url?: unknown; title?: unknown };
    const page = link.safeParse({ label: title, url });
    if (page.success) links.set(page.data.url, page.data);
    else report('INVALID_VALUE', key, `sources.${index}`, `no page with an address; found ${JSON.stringify(one)}`);
  }
  return links.size === 0 ? undefined : [...links.values()];
}

/** Names of fixed snapshots among the aliases; the others move from model to model, or are ways of calling it. */
function snapshotsOf(read: PublishedModel, key: string, { report }: Collected): string[] {
  if (read.aliases !== undefined && !Array.isArray(read.aliases))
    report('INVALID_VALUE', key, 'aliases', `not a list; found ${JSON.stringify(read.aliases)}`);
  return listOf(read.aliases).filter(
    (alias): alias is string =>
      typeof alias === 'string' && /-(?:\d{4}|\d{8}|\d{4}-\d{2}-\d{2}|00\d|\d{2}-\d{2})$/.test(alias),
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
