import { identify, identityIndex, type KnownModel } from './identity.ts';
import { readWireId, spell } from './wire-id.ts';

/** A name that is known, with the model that it means. */
export interface KnownNameOf {
  slug: string;
  developer: string | null;
  curated: boolean;
  wireId: string;
  provider: string | null;
  rule: string;
  confidence: number;
}

/** A model that a name may mean, by which rule, and how sure that is, 0 to 1. */
export interface NameCandidate {
  slug: string;
  rule: string;
  confidence: number;
}

/** The model that a name means, if it means one; and all that it may mean, the likeliest first. */
export interface NameResolution {
  chosen: NameCandidate | null;
  candidates: NameCandidate[];
}

/** All spellings under which the rules look a name up. */
export function spellingsOf(wireId: string): string[] {
  return [...new Set(readWireId(wireId).spellings.map(({ key }) => key))];
}

/**
 * The model that any name means, among names that are known. A name that is known as it stands means what it means at the
 * provider, else everywhere, else at whatever provider; one that is not goes through the identity rules. When several
 * models come equally into question none is chosen: they are the candidates.
 */
export function resolveName(
  names: readonly KnownNameOf[],
  { wireId, provider }: { wireId: string; provider: string | null },
  organizations: readonly string[],
): NameResolution {
  const exact = names.filter((name) => name.wireId === wireId && name.rule !== 'slug');
  const steps = [
    exact.filter((name) => provider !== null && name.provider === provider),
    exact.filter((name) => name.provider === null),
    exact,
  ];
  const found = steps.find((step) => step.length > 0);
  if (found) return decide(bestOf(found.map((name) => howItResolves(name))));

  const models = new Map<string, KnownModel & { aliases: { wireId: string }[] }>();
  for (const { slug, developer, curated, wireId: alias, rule } of names) {
    if (!curated) continue;
    const model = models.get(slug) ?? { slug, developer, aliases: [] };
    models.set(slug, model);
    if (rule !== 'slug') model.aliases.push({ wireId: alias });
  }
  const { identity, candidates } = identify(identityIndex([...models.values()], [], organizations), {
    wireId,
    provider,
  });
  if (identity) return decide([identity]);
  if (candidates.length > 0) {
    return { chosen: null, candidates: candidates.map((slug) => ({ slug, rule: 'ambiguous', confidence: 0 })) };
  }
  const derived = names.filter((name) => !name.curated && name.rule === 'slug');
  return decide(bestOf(derived.map(({ slug }) => ({ slug, rule: 'derived', confidence: 0.5 }))));
}

/**
 * By which rule a known name means its model, as things stand now: a model may have been derived from the name before a
 * source vouched for it. The slug itself is no guess then.
 */
function howItResolves({ slug, curated, wireId, rule, confidence }: KnownNameOf): NameCandidate {
  if (!curated || !rule.startsWith('derived')) return { slug, rule, confidence };
  if (wireId === slug) return { slug, rule: 'exact-slug', confidence: 1 };
  const read = readWireId(wireId).spellings.find(({ key }) => key === spell(slug));
  return read
    ? { slug, rule: read.rules.join('+') || 'separators', confidence: Math.min(read.confidence, 0.97) }
    : { slug, rule, confidence };
}

/** Each model once, by its surest rule, the surest first. */
function bestOf(candidates: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...candidates].sort((a, b) => b.confidence - a.confidence || (a.slug < b.slug ? -1 : 1));
  return [...new Map(sorted.toReversed().map((one) => [one.slug, one])).values()].sort(
    (a, b) => b.confidence - a.confidence || (a.slug < b.slug ? -1 : 1),
  );
}

function decide(candidates: NameCandidate[]): NameResolution {
  const [first, second] = candidates;
  return { chosen: first && !second ? first : null, candidates };
}
