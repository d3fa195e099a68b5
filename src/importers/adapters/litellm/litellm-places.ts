import { entryOf } from '../entry-of.ts';
import type { LitellmProvider } from './litellm-providers.ts';

/** Where a key of LiteLLM's price map belongs. */
export interface LitellmPlace {
  wireId: string;
  region: string;
  /** Reserved by the month, billed by the second. */
  provisioned: boolean;
  /** The size, quality and steps of a generated image, where the key is the price of just those. */
  sized?: string;
}

/** Keys of the map that are no models: its documentation, its fallback rules, and price classes by size of model. */
export const noModel =
  /^(?:sample_spec|fallback_generalizations|(?:fireworks|together)-ai-(?:embedding-|moe-)?(?:up-to|above|default|\d).*)$/;

/** Entries beside the models, by mode or key: web search, stores of vectors, sandboxes for code. */
export function isService(key: string, mode: string | undefined): boolean {
  return mode === 'search' || mode === 'vector_store' || /(?:^|\/)container$/.test(key);
}

/** A key that has lost a slash. */
const slips: Readonly<Record<string, string>> = { 'replicateopenai/gpt-oss-20b': 'replicate/openai/gpt-oss-20b' };

const imageParts =
  /^(?:(?:low|medium|high|standard|hd)\/(?=(?:\d+|max)-x-))?(?:\d+|max)-x-(?:\d+|max)\/(?:(?:\d+|max)-steps\/)?/;
const awsRegion = /^(?:us-gov|[a-z]{2})-[a-z]+-\d$/;
const azureRegions: Readonly<Record<string, string>> = {
  us: 'us',
  eu: 'eu',
  global: 'global',
  'global-standard': 'global',
};

/**
 * Splits a key into wire id and region: `bedrock/us-gov-west-1/m` is m in us-gov-west-1, `azure/eu/m` is m in the EU,
 * `1024-x-1024/dall-e-2` the price of one size of dall-e-2. Bedrock's commitments become part of the region, since they
 * are sold for one: they are no way of calling the on-demand route. Inference profiles (`us.anthropic.…`) are wire ids.
 */
export function placeOf(key: string, litellmName: string, provider: LitellmProvider): LitellmPlace {
  let wireId = entryOf(slips, key) ?? key;
  let sized = '';
  const takeSize = () => {
    const parts = imageParts.exec(wireId)?.[0];
    if (parts === undefined) return;
    sized = parts.slice(0, -1);
    wireId = wireId.slice(parts.length);
  };
  takeSize();
  for (const prefix of [litellmName, provider.prefix]) {
    if (prefix !== undefined && wireId.startsWith(`${prefix}/`)) {
      wireId = wireId.slice(prefix.length + 1);
      break;
    }
  }
  takeSize();

  let region = 'global';
  let provisioned = false;
  const [first = '', second = ''] = wireId.split('/');
  if (provider.slug === 'azure-openai' && Object.hasOwn(azureRegions, first)) {
    region = azureRegions[first] as string;
    wireId = wireId.slice(first.length + 1);
  } else if (provider.slug === 'amazon-bedrock') {
    provisioned = /^\d+-month-commitment$/.test(second);
    if (awsRegion.test(first) || first === '*' || first === 'invoke') {
      wireId = wireId.slice(first.length + 1);
      if (awsRegion.test(first)) region = first;
    }
    if (provisioned) {
      wireId = wireId.slice(second.length + 1);
      region = region === 'global' ? second : `${region}/${second}`;
    }
  }
  return { wireId, region, provisioned, ...(sized === '' ? {} : { sized }) };
}

/**
 * Of several sizes of one image model, the one whose price stands for it where the map has no entry for the model as
 * such: standard or medium quality, 1024 by 1024, 50 steps; a price line has no place for such conditions.
 */
export function referenceSize(sizes: readonly string[]): string | undefined {
  const rank = (size: string) =>
    (/^(?:low|high|hd)\//.test(size) ? 4 : 0) + (/1024-x-1024/.test(size) ? 0 : 2) + (/max-steps/.test(size) ? 1 : 0);
  return sizes.reduce<string | undefined>(
    (best, size) => (best === undefined || rank(size) < rank(best) ? size : best),
    undefined,
  );
}
