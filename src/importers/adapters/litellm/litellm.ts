import { z } from 'zod';
import { zeroTerms } from '../../../decisions/free-routes.ts';
import { quantizationOf } from '../../../decisions/wire-id.ts';
import { readAmount } from '../../amounts.ts';
import type { ClaimsInput, SourceInput } from '../../claims.ts';
import { type Adapter, type Collected, collect, InputError, parseJson } from '../adapter.ts';
import { repeatedKeys } from '../json-keys.ts';
import { readLines, withoutZeros } from './litellm-cards.ts';
import { knownKeys, type LitellmEntry } from './litellm-keys.ts';
import { readModelFacts } from './litellm-model-facts.ts';
import { isService, type LitellmPlace, noModel, placeOf, referenceSize } from './litellm-places.ts';
import { type LitellmProvider, litellmProvider } from './litellm-providers.ts';
import { readRoute, regionalMultipliers, regionsOf } from './litellm-routes.ts';

const source: SourceInput = {
  slug: 'litellm',
  name: 'LiteLLM price map',
  url: 'https://github.com/BerriAI/litellm',
  precedence: 40,
  license: 'MIT',
  licenseUrl: 'https://opensource.org/license/mit',
  attribution: 'LiteLLM price map, MIT',
  refreshHours: 24,
};

const publishedEntry = z.looseObject({ litellm_provider: z.string().min(1), mode: z.string().optional() });

interface Placed {
  key: string;
  entry: LitellmEntry;
  provider: LitellmProvider;
  place: LitellmPlace;
}

/**
 * Reads LiteLLM's price map into provider, route and rate-card records. Keys are wire ids behind prefixes for provider,
 * region and image size ({@link placeOf}); the map says nothing of canonical models, so that no route names one, and
 * dates no price. Where two keys mean one route, the first that stands in the file is taken and the other is reported
 * unless it says the same.
 */
export const litellm: Adapter = {
  source,
  url: 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
  read(file) {
    const published = parseJson(file);
    if (!isPriceMap(published)) {
      throw new InputError(
        `${file.name} is not LiteLLM's price map: expected one JSON object whose entries have a "litellm_provider"`,
      );
    }
    const collected = collect(source.slug);
    for (const key of repeatedKeys(file.text)) {
      collected.report('DUPLICATE', key, '', 'the key stands twice in the file; the last is taken', 'error');
    }
    for (const placed of oneOfEachSize(placeAll(published, collected), collected)) takeEntry(placed, collected);
    return collected;
  },
};

function isPriceMap(published: unknown): published is Readonly<Record<string, unknown>> {
  if (published === null || typeof published !== 'object' || Array.isArray(published)) return false;
  return Object.values(published).some((entry) => typeof entry?.litellm_provider === 'string');
}

function placeAll(published: Readonly<Record<string, unknown>>, collected: Collected): Placed[] {
  const { report, check, unknownKeys } = collected;
  return Object.entries(published).flatMap(([key, value]): Placed[] => {
    if (noModel.test(key)) return [];
    const entry = check(publishedEntry, value, key);
    if (!entry) return [];
    if (isService(key, entry.mode)) {
      report('UNMAPPED', key, 'mode', 'a service beside the models (search, store or sandbox); it is left out');
      return [];
    }
    const provider = litellmProvider(entry.litellm_provider);
    if (!provider) {
      const reason = `not in the table of providers; the entry is left out; found "${entry.litellm_provider}"`;
      report('UNMAPPED', key, 'litellm_provider', reason, 'error');
      return [];
    }
    unknownKeys(entry, knownKeys(entry), key);
    const place = placeOf(key, entry.litellm_provider, provider);
    if (place.wireId === '') report('INVALID_RECORD', key, '', 'a key without the name of a model', 'error');
    return place.wireId === '' ? [] : [{ key, entry, provider, place }];
  });
}

/** Of the prices by size of one image model, the one that stands for it, where no entry is for the model as such. */
function oneOfEachSize(all: readonly Placed[], { report }: Collected): Placed[] {
  const named = ({ provider, place }: Placed) => `${provider.slug}|${place.wireId}|${place.region}`;
  const plain = new Set(all.filter(({ place }) => place.sized === undefined).map(named));
  const sizes = new Map<string, string[]>();
  for (const one of all) {
    if (one.place.sized !== undefined) sizes.set(named(one), [...(sizes.get(named(one)) ?? []), one.place.sized]);
  }
  return all.filter((one) => {
    const { sized } = one.place;
    if (sized === undefined) return true;
    const chosen = plain.has(named(one)) ? undefined : referenceSize(sizes.get(named(one)) ?? []);
    if (sized === chosen) return true;
    const instead = chosen === undefined ? 'the model has an entry of its own' : `the price of ${chosen} is taken`;
    report('UNMAPPED', one.key, '', `a price for one size of image, which no price line states; ${instead}`);
    return false;
  });
}

function takeEntry({ key, entry, provider, place }: Placed, collected: Collected): void {
  const { take, report } = collected;
  take('provider', { slug: provider.slug, name: provider.name, kind: provider.kind }, key);
  const stated = readLines(entry, key, collected);
  const lines = stated && withoutZeros(stated, entry, key, collected);
  const terms = lines && (lines.length > 0 ? ('METERED' as const) : zeroTerms(provider.slug, place.wireId));
  if (terms === 'UNKNOWN')
    report('SENTINEL', key, '', 'only zeros, where nothing is known to be free; no price is known');
  const facts = {
    ...readRoute(entry, key, collected),
    modelFacts: readModelFacts(entry, place.wireId),
    accessType: accessType(provider, place, terms),
    quantization: quantizationOf(place.wireId) ?? undefined,
  };
  const takeAt = (region: string, regional: ClaimsInput<'rate-card'>['lines'] | undefined) => {
    const route = { provider: provider.slug, wireId: place.wireId, region };
    take('route', { ...route, ...facts }, key);
    if (regional && terms) take('rate-card', { ...route, terms, lines: regional }, key);
  };
  for (const region of regionsOf(entry, place, key, collected)) takeAt(region, lines);
  for (const { region, multiplier } of regionalMultipliers(entry, key, collected)) {
    if (lines && lines.length > 0) takeAt(region, multiplied(lines, multiplier));
  }
}

function accessType(provider: LitellmProvider, { provisioned }: LitellmPlace, terms: string | undefined) {
  if (provisioned) return 'PROVISIONED';
  return provider.accessType ?? (terms === 'METERED' ? 'SERVERLESS' : 'UNKNOWN');
}

/** The lines where processing in a region costs so many times as much; only what is metered in tokens is dearer. */
function multiplied(lines: ClaimsInput<'rate-card'>['lines'], multiplier: string): ClaimsInput<'rate-card'>['lines'] {
  return lines.map((line) => {
    const amount = line.unit === 'MILLION_TOKENS' ? readAmount(line.amount, multiplier) : line.amount;
    return typeof amount === 'string' ? { ...line, amount } : line;
  });
}
