import { findProvider } from '@pydantic/genai-prices';
import { z } from 'zod';
import { zeroTerms } from '../../../decisions/free-routes.ts';
import { quantizationOf } from '../../../decisions/wire-id.ts';
import type { ClaimsInput } from '../../claims.ts';
import { describeIssue } from '../../issues.ts';
import { type Adapter, type AdapterOutput, collect, InputError, parseJson } from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { seededSource } from '../seeded-source.ts';
import { publishedPrices, readCards } from './genai-prices-cards.ts';
import {
  convertedFrom,
  installedVersion,
  notItsPrice,
  type ProviderEntry,
  priceKeys,
  providerTable,
  vertexOnly,
  vertexProvider,
} from './genai-prices-tables.ts';

const source = seededSource('genai-prices');

const publishedModel = z.object({
  id: z.string().min(1),
  name: z.string().min(1).optional(),
  context_window: z.int().positive().optional(),
  deprecated: z.boolean().optional(),
  prices: publishedPrices,
});
/** `match` says which ids the package prices alike, not which exist; the texts are prose, but for {@link notItsPrice}. */
const knownModelKeys = new Set([...Object.keys(publishedModel.shape), 'match', 'description', 'price_comments']);

/** A provider as the package publishes it, as far as the adapter reads it. */
export interface PublishedProvider {
  id: string;
  models: readonly unknown[];
}

/** The providers of the installed package that {@link providerTable} names; a provider it does not have is left out. */
export function installedProviders(): PublishedProvider[] {
  return Object.keys(providerTable).flatMap((id) => findProvider({ providerId: id }) ?? []);
}

/**
 * Reads genai-prices into provider, route and rate-card records of the source `genai-prices`.
 *
 * A "model" of the package is a rule that prices several ids; its `id` is taken as the wire id. Amounts are the shortest
 * decimal text of the package's numbers. On Bedrock `regional.` stands for any region profile: the wire id goes without
 * it and the route's region is "regional". Never throws: what cannot be read is an issue.
 */
export function genaiPricesAdapter(providers: readonly PublishedProvider[] = installedProviders()): AdapterOutput {
  const collected = collect(source.slug);
  const { report, take, check, unknownKeys } = collected;

  for (const id of Object.keys(providerTable)) {
    if (!providers.some((provider) => provider.id === id))
      report('UNMAPPED', id, '', 'the package no longer has this provider');
  }
  for (const { id, models } of providers) {
    const entry = entryOf(providerTable, id);
    if (!entry) {
      report('UNMAPPED', id, '', 'a provider that is not in the table of providers; its models are left out', 'error');
      continue;
    }
    if (models.length === 0) report('INVALID_VALUE', id, 'models', 'a provider without models');
    for (const published of models) {
      const from = `${id}/${(published as { id?: unknown })?.id}`;
      const read = check(publishedModel, published, from);
      if (!read) continue;
      unknownKeys(published as object, knownModelKeys, from);
      const reason = notItsPrice(from, (published as { price_comments?: unknown }).price_comments);
      if (reason !== null) {
        report('INVALID_VALUE', from, 'prices', `${reason}; it is left out`, 'error');
        continue;
      }
      const { model, route, provider } = place(id, entry, read);
      take('provider', provider, from);
      const mode = model.id.endsWith(':batch') ? 'BATCH' : 'STANDARD';
      const cards = readCards(model.prices, mode, (key) => {
        report(
          'UNKNOWN_KEY',
          from,
          `prices.${key}`,
          `an unknown price key; known are ${Object.keys(priceKeys).join(', ')}`,
        );
      }).map((card) => ({ ...card, ...termsOf(id, route, card.lines) }));
      const serverless = cards.some(({ terms }) => terms === 'METERED' || terms === 'VARIABLE');
      take(
        'route',
        {
          ...route,
          modelName: model.name,
          accessType: serverless ? 'SERVERLESS' : 'UNKNOWN',
          status: model.deprecated ? 'DEPRECATED' : undefined,
          contextWindow: model.context_window,
          quantization: quantizationOf(model.id) ?? undefined,
        },
        from,
      );
      for (const card of cards) take('rate-card', { ...route, ...card }, from);
    }
  }
  return collected;
}

/** The published file: https://github.com/pydantic/genai-prices, or the package that is installed. */
export const genaiPrices: Adapter = {
  source,
  url: 'https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/data.json',
  bundled: () => {
    const read = genaiPricesAdapter();
    return {
      ...read,
      records: read.records.map((record) => ({ ...record, observedOn: installedVersion.publishedOn })),
    };
  },
  read(file) {
    const published = publishedFile.safeParse(parseJson(file));
    if (!published.success) {
      throw new InputError(
        `${file.name} is not genai-prices' data.json: ${describeIssue(published.error.issues[0] as never, null)}`,
      );
    }
    return genaiPricesAdapter(published.data);
  },
};

const publishedFile = z.array(z.object({ id: z.string(), models: z.array(z.unknown()) })).min(1);

function place(id: string, entry: ProviderEntry, model: z.output<typeof publishedModel>) {
  const provider = id === 'google' && vertexOnly.test(model.id) ? vertexProvider : entry;
  const regional = id === 'aws' && model.id.startsWith('regional.');
  return {
    model,
    provider,
    route: {
      provider: provider.slug,
      wireId: regional ? model.id.slice('regional.'.length) : model.id,
      region: regional ? 'regional' : 'global',
    },
  };
}

/** Terms of a card: no amount above zero is never taken for a price of zero. The package writes free routes without any. */
function termsOf(
  id: string,
  { provider, wireId }: { provider: string; wireId: string },
  lines: ClaimsInput<'rate-card'>['lines'],
) {
  if (lines.every(({ amount }) => amount === '0')) return { terms: zeroTerms(provider, wireId), lines: [] };
  return { terms: convertedFrom[id] ? ('VARIABLE' as const) : ('METERED' as const), lines };
}
