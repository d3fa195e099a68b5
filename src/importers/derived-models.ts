import { canonicalJson } from '../decisions/canonical-json.ts';
import { type DerivedIdentity, deriveIdentity, type IdentityIndex } from '../decisions/identity.ts';
import { compareStatements } from '../decisions/precedence.ts';
import type { Vendor } from '../decisions/vendors.ts';
import type { SourceRecord } from './claims.ts';
import type { NamedClaim } from './identity-claims.ts';

/** Models that are made of names which mean nothing that is known, by slug. */
export class DerivedModels {
  readonly #models = new Map<string, { claims: NamedClaim[]; vendors: Map<string, Vendor> }>();

  /** Derives the model of what is said under one name. */
  derive(index: IdentityIndex, said: readonly [NamedClaim, ...NamedClaim[]]): DerivedIdentity {
    const model = deriveIdentity(index, said[0]);
    const entry = this.#models.get(model.slug) ?? { claims: [], vendors: new Map<string, Vendor>() };
    this.#models.set(model.slug, entry);
    entry.claims.push(...said);
    if (model.vendor) entry.vendors.set(model.vendor.slug, model.vendor);
    return model;
  }

  has(slug: string): boolean {
    return this.#models.has(slug);
  }

  /** Their records, and those of their developers where no source declares them. */
  records(organizations: ReadonlySet<string>): SourceRecord[] {
    const developers = new Map<string, SourceRecord>();
    const models = [...this.#models].flatMap(([slug, { claims, vendors }]): SourceRecord[] => {
      const best = claims.sort(compareNaming)[0] as NamedClaim;
      // Equal names under two vendors' prefixes declare no one developer.
      const vendor = vendors.size === 1 ? ([...vendors.values()][0] as Vendor) : null;
      if (vendor && !organizations.has(vendor.slug)) {
        const known = developers.get(vendor.slug);
        if (!known || best.source < known.source) developers.set(vendor.slug, developerRecord(vendor, best.source));
      }
      const name = best.modelName?.replace(/\s*\(free\)$/i, '') || best.wireId;
      const developer = vendor ? { developer: vendor.slug } : {};
      const said = factsOfMost(claims);
      const record = (source: string, more: object): SourceRecord => ({
        kind: 'model',
        source,
        key: slug,
        claims: { slug, name, identity: 'DERIVED', ...developer, ...more },
      });
      if (said === null || said.source === best.source) return [record(best.source, said?.facts ?? {})];
      return [record(best.source, {}), record(said.source, said.facts)];
    });
    return [...developers.values(), ...models];
  }
}

function developerRecord({ slug, name }: Vendor, source: string): SourceRecord {
  return { kind: 'organization', source, key: slug, claims: { slug, name } };
}

/**
 * What is said of a model beside its routes by the source that is believed most of those that say something, as it says
 * it of most routes: a host may lack something, or add something of its own.
 */
function factsOfMost(claims: readonly NamedClaim[]): { source: string; facts: object } | null {
  const saying = claims.filter(({ modelFacts }) => modelFacts).sort(compareStatements);
  const [first] = saying;
  if (!first) return null;
  const counts = new Map<string, number>();
  for (const { source, modelFacts } of saying) {
    const text = canonicalJson(modelFacts);
    if (source === first.source) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)) as [[string, number]];
  return { source: first.source, facts: JSON.parse(most[0]) };
}

/** Whose name a derived model takes: named before unnamed, plain wire ids before variants, then by belief and text. */
function compareNaming(a: NamedClaim, b: NamedClaim): number {
  return (
    Number(b.modelName !== null) - Number(a.modelName !== null) ||
    Number(a.wireId.includes(':')) - Number(b.wireId.includes(':')) ||
    compareStatements(a, b) ||
    (`${a.provider} ${a.wireId}` < `${b.provider} ${b.wireId}` ? -1 : 1)
  );
}
