import type { Claims, RecordKind, SourceRecord } from './claims.ts';

/** What a slug in a claim can name. */
export type SluggedKind = Exclude<RecordKind, 'route' | 'rate-card' | 'result'> | 'variant' | 'source';

/** A slug in a record that names something else. */
export interface Reference {
  /** The field's path within the claims. */
  path: string;
  kind: SluggedKind;
  slug: string;
  /** Without its target the record cannot stand; else only the field is lost. */
  required: boolean;
}

/** Everything that a record names by slug. */
export function referencesOf(record: SourceRecord): Reference[] {
  const found: Reference[] = [];
  const refer = (path: string, kind: SluggedKind, slug: string | undefined, required = false) => {
    if (slug !== undefined) found.push({ path, kind, slug, required });
  };
  switch (record.kind) {
    case 'family':
      refer('developer', 'organization', record.claims.developer);
      break;
    case 'model': {
      const { developer, family, license, replacements = [], aliases = [] } = record.claims;
      refer('developer', 'organization', developer);
      refer('family', 'family', family);
      refer('license', 'license', license);
      for (const [index, one] of replacements.entries()) refer(`replacements.${index}.model`, 'model', one.model);
      for (const [index, one] of aliases.entries()) refer(`aliases.${index}.provider`, 'provider', one.provider);
      break;
    }
    case 'provider':
      refer('organization', 'organization', record.claims.organization);
      break;
    case 'route':
      refer('provider', 'provider', record.claims.provider, true);
      refer('model', 'model', record.claims.model);
      break;
    case 'rate-card':
      refer('provider', 'provider', record.claims.provider, true);
      break;
    case 'gateway': {
      const { organization, provider, license, providers = [], models = [] } = record.claims;
      refer('organization', 'organization', organization);
      refer('provider', 'provider', provider);
      refer('license', 'license', license);
      for (const [index, slug] of providers.entries()) refer(`providers.${index}`, 'provider', slug);
      for (const [index, slug] of models.entries()) refer(`models.${index}`, 'model', slug);
      break;
    }
    case 'result':
      refer('model', 'model', record.claims.model, true);
      refer('variant', 'variant', record.claims.variant, true);
      break;
    case 'use-case':
      for (const [index, one] of record.claims.variants.entries()) {
        refer(`variants.${index}.variant`, 'variant', one.variant);
      }
  }
  return found;
}

/** What a record declares: the slugs that others may name. */
export function declaredBy(record: SourceRecord): { kind: SluggedKind; slug: string }[] {
  if (record.kind === 'route' || record.kind === 'rate-card' || record.kind === 'result') return [];
  // A model that is spoken of by a name is declared when the identity rules have found which one it is.
  if (record.claims.slug === undefined) return [];
  const own = { kind: record.kind, slug: record.claims.slug };
  if (record.kind !== 'benchmark') return [own];
  return [own, ...record.claims.variants.map(({ slug }) => ({ kind: 'variant' as const, slug }))];
}

/** The natural key of the route that a route or rate-card record speaks of. */
export function routeKey({
  provider,
  wireId,
  region,
}: Pick<Claims<'route'>, 'provider' | 'wireId' | 'region'>): string {
  return `${provider}|${wireId}|${region}`;
}
