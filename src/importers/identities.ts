import type { Kysely } from 'kysely';
import type { DB } from '../../db/types.ts';
import { deriveIdentity, type IdentityIndex, identify, identityIndex, type KnownModel } from '../decisions/identity.ts';
import { compareStatements } from '../decisions/precedence.ts';
import type { ImportIssue, SourceRecord } from './claims.ts';
import { DerivedModels } from './derived-models.ts';
import { groupBy } from './group-by.ts';
import {
  type DeclaredAlias,
  loadCuratedModels,
  loadDeclaredModels,
  loadModelClaims,
  loadResultClaims,
  loadRouteClaims,
  type ModelClaim,
  type NamedClaim,
} from './identity-claims.ts';
import type { Names } from './names.ts';

/** The model that a name means, by which rule, and who calls it so. */
export interface NameIdentity {
  /** The provider at which the name means this; null where it does everywhere. */
  provider: string | null;
  wireId: string;
  modelSlug: string;
  rule: string;
  confidence: number;
  source: string;
}

/** What the identity rules make of everything that is known. */
export interface Identities {
  /** By route. */
  routes: Map<string, NameIdentity>;
  /** By result, of those that name their model. */
  results: Map<string, NameIdentity>;
  /** The records that speak of a model by a name. */
  models: { claim: ModelClaim; identity: NameIdentity }[];
  /** Names that sources declare for models. */
  declaredAliases: DeclaredAlias[];
  /** Records of the models that had to be derived, and of their developers where no source declares them. */
  derived: SourceRecord[];
  /** The slug of what a name means, as far as anything is known under it: for names that make no model by themselves. */
  slugOf: (wireId: string) => string | null;
  issues: ImportIssue[];
}

/**
 * Applies the identity rules to every name that is known, in three steps: records that speak of a model by a name are
 * looked up among the models that are declared by slug (never among one another, so that no order of import matters);
 * routes among these and the models that such records vouch for; results like routes, at no provider.
 */
export async function identifyNames(db: Kysely<DB>, names: Names): Promise<Identities> {
  const declared = await loadDeclaredModels(db, names);
  const routeClaims = await loadRouteClaims(db, names);
  const declaredRoutes = routeClaims.filter(({ model }) => model);
  const index = identityIndex(declared.models, declaredRoutes, declared.organizations);
  const models = identifyModels(index, await loadModelClaims(db));
  const vouched = vouchedModels([...(await loadCuratedModels(db)), ...declared.models], models);
  const known = identityIndex(vouched, declaredRoutes, declared.organizations);

  const derived = new DerivedModels();
  const issues: ImportIssue[] = [];
  const byRoute = groupBy(routeClaims, (claim) => claim.id);
  const byResult = groupBy(await loadResultClaims(db), (claim) => claim.id);
  const aliases = models
    .filter(({ claim }) => claim.curated)
    .flatMap(({ claim, identity: { modelSlug } }) =>
      claim.aliases.map(({ wireId, provider = null }) => ({ wireId, provider, modelSlug, source: claim.source })),
    );
  const routes = identifyAll(known, byRoute, derived, issues);
  const results = identifyAll(known, byResult, derived, []);
  const slugs = new Set(models.map(({ identity }) => identity.modelSlug));
  return {
    routes,
    results,
    models,
    declaredAliases: [...declared.aliases, ...aliases],
    derived: derived.records(new Set(declared.organizations)),
    slugOf(wireId) {
      const name = { wireId, provider: null };
      const { identity, candidates } = identify(known, name);
      if (identity || candidates.length > 0) return identity?.slug ?? null;
      const { slug } = deriveIdentity(known, name);
      return derived.has(slug) || slugs.has(slug) ? slug : null;
    },
    issues,
  };
}

function identifyModels(index: IdentityIndex, claims: readonly ModelClaim[]): Identities['models'] {
  return claims.map((claim) => {
    const { identity } = identify(index, claim);
    const own = deriveIdentity(index, claim);
    const vouched = claim.curated ? { slug: own.slug, rule: 'vouched', confidence: 0.95 } : own;
    return { claim, identity: identityOf(claim, identity ?? vouched) };
  });
}

/** Models declared by slug, and those that a record vouches for by name, with what their developer is called. */
function vouchedModels(declared: readonly KnownModel[], named: Identities['models']): KnownModel[] {
  const models = new Map(declared.map((model) => [model.slug, model]));
  const curated = named
    .filter(({ claim }) => claim.curated)
    .sort((a, b) => compareStatements(a.claim, b.claim) || (a.claim.wireId < b.claim.wireId ? -1 : 1));
  for (const { claim, identity } of curated) {
    const slug = identity.modelSlug;
    const known = models.get(slug) ?? { slug };
    models.set(slug, {
      slug,
      developer: known.developer ?? claim.developer ?? null,
      aliases: [...(known.aliases ?? []), ...claim.aliases],
    });
  }
  return [...models.values()];
}

function identifyAll(
  index: IdentityIndex,
  claims: ReadonlyMap<string, NamedClaim[]>,
  derived: DerivedModels,
  issues: ImportIssue[],
): Map<string, NameIdentity> {
  const identities = new Map<string, NameIdentity>();
  for (const [id, list] of claims) {
    const said = list.sort(compareStatements) as [NamedClaim, ...NamedClaim[]];
    const { provider, wireId } = said[0];
    const model = said.find((claim) => claim.model && index.developers.has(claim.model))?.model ?? null;
    const { identity, candidates } = identify(index, { provider, wireId, model });
    const { slug, rule, confidence } = identity ?? derived.derive(index, said);
    identities.set(id, identityOf(said[0], { slug, rule, confidence }));
    if (!identity && candidates.length > 0) {
      const reason = `the wire id may mean ${candidates.join(' or ')}; it stays a model of its own, ${slug}`;
      const record = provider === null ? wireId : `${provider}|${wireId}`;
      issues.push({ kind: 'AMBIGUOUS_NAME', record, path: 'wireId', reason, severity: 'warning' });
    }
  }
  return identities;
}

function identityOf(
  { provider, wireId, source }: NamedClaim,
  { slug, rule, confidence }: { slug: string; rule: string; confidence: number },
): NameIdentity {
  return { provider, wireId, modelSlug: slug, rule, confidence, source };
}
