import type { Vendor } from './vendors.ts';
import { readWireId, type Spelling, spell } from './wire-id.ts';

/** A model that someone vouches for, as far as identity goes. */
export interface KnownModel {
  slug: string;
  /** The developer's slug, where it is known. */
  developer?: string | null;
  /** Names under which it is called; without a provider, everywhere. */
  aliases?: readonly { wireId: string; provider?: string | undefined }[];
}

/** A name under which some provider serves some model, or under which a source speaks of one. */
export interface NamedRoute {
  wireId: string;
  /** The provider's slug; null where the name is no provider's own. */
  provider: string | null;
  /** The model's slug, where a source declares it. */
  model?: string | null;
  /** The developer's slug, where the source names it apart from the name. */
  developer?: string | null;
}

/** The model that a wire id means, by which rule, and how sure that is, 0 to 1. */
interface Identity {
  slug: string;
  rule: string;
  confidence: number;
}

/** The outcome for one wire id: an identity, or none, with the models between which the rules could not decide. */
export interface Identification {
  identity: Identity | null;
  candidates: string[];
}

/** A model that is made from a wire id because nothing that is known matches it. */
export interface DerivedIdentity extends Identity {
  /** The developer that the wire id's prefix names; null when it names none that is known. */
  vendor: Vendor | null;
}

/** All that the rules look names up in. Made by {@link identityIndex}. */
export interface IdentityIndex {
  developers: ReadonlyMap<string, string | null>;
  organizations: ReadonlySet<string>;
  aliasesAtProvider: ReadonlyMap<string, ReadonlySet<string>>;
  aliases: ReadonlyMap<string, ReadonlySet<string>>;
  declaredElsewhere: ReadonlyMap<string, ReadonlySet<string>>;
  slugSpellings: ReadonlyMap<string, ReadonlySet<string>>;
  aliasSpellings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Confidence in a model derived from a wire id: that equal names at two providers mean one model is only a rule. */
const derivedConfidence = 0.5;

/** Puts together what is known of models and of routes whose model is declared. `organizations` are known slugs. */
export function identityIndex(
  models: readonly KnownModel[],
  declared: readonly NamedRoute[],
  organizations: Iterable<string>,
): IdentityIndex {
  const aliasesAtProvider = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  const declaredElsewhere = new Map<string, Set<string>>();
  const slugSpellings = new Map<string, Set<string>>();
  const aliasSpellings = new Map<string, Set<string>>();
  for (const { slug, aliases: own = [] } of models) {
    add(slugSpellings, spell(slug), slug);
    for (const { wireId, provider } of own) {
      // What a name means at one provider says nothing of names that are spelled like it elsewhere.
      if (provider !== undefined) {
        add(aliasesAtProvider, atProvider(provider, wireId), slug);
        continue;
      }
      add(aliases, wireId, slug);
      add(aliasSpellings, spell(wireId), slug);
    }
  }
  for (const { wireId, model } of declared) if (model) add(declaredElsewhere, wireId, model);
  return {
    developers: new Map(models.map(({ slug, developer }) => [slug, developer ?? null])),
    organizations: new Set(organizations),
    aliasesAtProvider,
    aliases,
    declaredElsewhere,
    slugSpellings,
    aliasSpellings,
  };
}

/**
 * The model that a route's wire id means. Asked in this order, and the first that answers decides:
 * the model that a source declares on the route; an alias declared for this provider; an alias declared for all; the
 * model that other routes with the very same wire id declare; a model of that slug; then the published spelling rules of
 * {@link readWireId}, one suffix at a time, against slugs and aliases. A vendor prefix that contradicts the model's
 * developer rules it out. When a step finds several models there is no identity: they are the candidates.
 */
export function identify(index: IdentityIndex, route: NamedRoute): Identification {
  const { wireId, provider, model } = route;
  if (model && index.developers.has(model)) return one(model, 'declared', 1);
  const steps: [ReadonlySet<string> | undefined, string, number][] = [
    [provider === null ? undefined : index.aliasesAtProvider.get(atProvider(provider, wireId)), 'declared-alias', 1],
    [index.aliases.get(wireId), 'declared-alias', 1],
    [index.declaredElsewhere.get(wireId), 'declared-elsewhere', 0.97],
    [index.developers.has(wireId) ? new Set([wireId]) : undefined, 'exact-slug', 1],
  ];
  for (const [found, rule, confidence] of steps) {
    if (found) return decide(found, rule, confidence);
  }
  const { vendor, spellings } = readWireId(wireId);
  const maker = vendor?.slug ?? route.developer;
  const fits = (slug: string) => {
    const developer = index.developers.get(slug);
    return !maker || !developer || developer === maker || !index.organizations.has(maker);
  };
  for (const { key, rules, confidence } of spellings) {
    for (const [names, alias] of [[index.slugSpellings, []] as const, [index.aliasSpellings, ['alias']] as const]) {
      const found = new Set([...(names.get(key) ?? [])].filter(fits));
      if (found.size > 0)
        return decide(found, [...rules, ...alias].join('+') || 'separators', Math.min(confidence, 0.97));
    }
  }
  return { identity: null, candidates: [] };
}

/**
 * The model that is made for a wire id without an identity. Its slug hangs on nothing but the wire id (and, where that
 * name belongs to a known model which the wire id does not mean, on vendor or provider), so that every order of import
 * and every installation derives the same; routes of several providers with one name share it.
 */
export function deriveIdentity(index: IdentityIndex, route: NamedRoute): DerivedIdentity {
  const { vendor, spellings } = readWireId(route.wireId);
  const last = spellings.at(-1) as Spelling;
  // Anthropic writes versions with dashes; the others with dots.
  const name = last.key.startsWith('claude-') ? last.key.replaceAll('.', '-') : last.key;
  const taken = index.slugSpellings.has(last.key) || index.aliasSpellings.has(last.key);
  const owner = vendor?.slug ?? route.developer ?? route.provider ?? 'other';
  const slug = taken || !/^[a-z0-9]/.test(name) ? `${owner}-${name}` : name;
  return { slug, rule: ['derived', ...last.rules].join('+'), confidence: derivedConfidence, vendor };
}

function decide(found: ReadonlySet<string>, rule: string, confidence: number): Identification {
  const [slug] = found;
  if (found.size === 1 && slug !== undefined) return one(slug, rule, confidence);
  return { identity: null, candidates: [...found].sort() };
}

function one(slug: string, rule: string, confidence: number): Identification {
  return { identity: { slug, rule, confidence }, candidates: [slug] };
}

function atProvider(provider: string, wireId: string): string {
  return `${provider} ${wireId}`;
}

function add(map: Map<string, Set<string>>, key: string, slug: string): void {
  const set = map.get(key);
  if (set) set.add(slug);
  else map.set(key, new Set([slug]));
}
