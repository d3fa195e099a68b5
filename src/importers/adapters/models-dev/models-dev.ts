import { z } from 'zod';
import type { SourceInput } from '../../claims.ts';
import { type Adapter, type Collected, collect, InputError, type InputFile, parseJson } from '../adapter.ts';
import { fieldsOf } from '../fields.ts';
import { namedBenchmarks } from '../named-benchmarks.ts';
import { organizationOf } from '../organizations.ts';
import { families } from './models-dev-families.ts';
import { type Mentioned, publishedModel, takeModel } from './models-dev-models.ts';
import { type ProviderEntry, providerOf } from './models-dev-providers.ts';
import { takeRoute } from './models-dev-routes.ts';

const source: SourceInput = {
  slug: 'models-dev',
  name: 'models.dev',
  url: 'https://models.dev',
  precedence: 40,
  license: 'MIT',
  licenseUrl: 'https://opensource.org/license/mit',
  attribution: 'models.dev, MIT',
  refreshHours: 24,
};

const entries = z.record(z.string(), z.unknown());
const publishedProvider = z.looseObject({ name: z.string().trim().min(1), models: entries });
/** How to call a provider from a client library is no fact of the catalog. */
const providerKeys = new Set(['id', 'name', 'npm', 'env', 'doc', 'api', 'models']);

/**
 * models.dev, as `catalog.json` ({models, providers}) or as `api.json` (the providers alone).
 *
 * `models` are canonical models, called by their ids with the vendor's prefix; `providers` hold routes, which do not say
 * whose model they serve. Prices carry no dates, so that they count from the day on which they are first seen.
 */
export const modelsDev: Adapter = {
  source,
  url: 'https://models.dev/catalog.json',
  read(file) {
    const { models, providers } = readFile(file);
    const collected = collect(source.slug);
    takeModels(collected, models);
    const declared = new Set<string>();
    for (const [id, published] of Object.entries(providers)) takeProvider(collected, declared, id, published);
    return collected;
  },
};

function readFile(file: InputFile): { models: Record<string, unknown>; providers: Record<string, unknown> } {
  const expected = 'catalog.json ({models, providers}) or api.json (providers by id) of models.dev';
  const read = entries.safeParse(parseJson(file));
  if (!read.success) throw new InputError(`${file.name} is not ${expected}: it holds no object`);
  const half = (value: unknown) => entries.safeParse(value).data ?? {};
  const holdsProviders = (value: unknown) => Object.values(half(value)).some((one) => 'models' in half(one));
  if (holdsProviders(read.data.providers)) {
    return { models: half(read.data.models), providers: half(read.data.providers) };
  }
  if (holdsProviders(read.data)) return { models: {}, providers: read.data };
  throw new InputError(`${file.name} is not ${expected}: no entry of it is a provider with models`);
}

function takeModels(collected: Collected, models: Record<string, unknown>): void {
  const benchmarks = namedBenchmarks(collected);
  const mentioned: Mentioned[] = [];
  for (const [id, published] of Object.entries(models)) {
    const model = collected.check(publishedModel, published, `models/${id}`);
    if (model) mentioned.push(takeModel(collected, benchmarks, id, model));
  }
  for (const { developer } of mentioned) {
    if (developer) collected.take('organization', organizationOf(developer), `organizations/${developer}`);
  }
  const members = mentioned.flatMap(({ family, developer }) => (family ? [{ family, developer }] : []));
  for (const family of families(members)) collected.take('family', family, `families/${family.slug}`);
  benchmarks.take();
}

function takeProvider(collected: Collected, declared: Set<string>, id: string, published: unknown): void {
  const read = collected.check(publishedProvider, published, id);
  if (!read) return;
  collected.unknownKeys(read, providerKeys, id);
  const { known, ...provider } = providerOf(id);
  if (!known) {
    collected.report('UNMAPPED', id, '', 'a provider that is not in the table of providers; it is taken as an API');
  }
  // Several ids of the source may be one provider here: the first one describes it.
  if (!declared.has(provider.slug)) declareProvider(collected, id, provider, read);
  declared.add(provider.slug);
  for (const [wireId, entry] of Object.entries(read.models)) {
    const model = collected.check(publishedModel, entry, `${id}/${wireId}`);
    if (model) takeRoute(collected, { provider, providerId: id }, wireId, model);
  }
}

function declareProvider(
  collected: Collected,
  id: string,
  { slug, name, kind, organization }: ProviderEntry,
  published: z.output<typeof publishedProvider>,
): void {
  if (organization) collected.take('organization', organization, `organizations/${organization.slug}`);
  const docs = fieldsOf(collected, id).url('doc', published.doc);
  collected.take('provider', { slug, name: name ?? published.name, kind, organization: organization?.slug, docs }, id);
}
