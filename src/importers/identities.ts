import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import {
  deriveIdentity,
  type IdentityIndex,
  identify,
  identityIndex,
  type KnownModel,
  type NamedRoute,
} from '../decisions/identity.ts';
import { compareStatements, type Statement } from '../decisions/precedence.ts';
import type { Vendor } from '../decisions/vendors.ts';
import type { ImportIssue, SourceRecord } from './claims.ts';
import { groupBy } from './group-by.ts';
import type { Names } from './names.ts';

/** The feed under which derived models are kept: made by the rules out of all feeds, never imported. */
export const identityFeed = 'identity';

/** The model of one route, by which rule, and who says that the route is there. */
export interface RouteIdentity {
  routeId: string;
  provider: string;
  wireId: string;
  modelSlug: string;
  rule: string;
  confidence: number;
  source: string;
}

/** What the identity rules make of everything that is known. */
export interface Identities {
  routes: Map<string, RouteIdentity>;
  /** Names that sources declare for models. */
  declaredAliases: { wireId: string; provider: string | null; modelSlug: string; source: string }[];
  /** Records of the models that had to be derived, and of their developers where no source declares them. */
  derived: SourceRecord[];
  issues: ImportIssue[];
}

interface RouteClaim extends Statement, NamedRoute {
  routeId: string;
  modelName: string | null;
}

/** Derived models by slug: the routes that they were made of, and the vendors which their prefixes name. */
type DerivedModels = Map<string, { claims: RouteClaim[]; vendors: Map<string, Vendor> }>;

/** Applies the identity rules to every route that is known, under the models and aliases that sources declare now. */
export async function identifyRoutes(db: Kysely<DB>, names: Names): Promise<Identities> {
  const { models, aliases, organizations } = await loadKnownModels(db, names);
  const claims = await loadRouteClaims(db, names);
  const index = identityIndex(
    models,
    claims.filter(({ model }) => model),
    organizations,
  );

  const routes = new Map<string, RouteIdentity>();
  const derived: DerivedModels = new Map();
  const issues: ImportIssue[] = [];
  for (const [routeId, said] of groupBy(claims, (claim) => claim.routeId)) {
    said.sort(compareStatements);
    const first = said[0] as RouteClaim;
    const { provider, wireId } = first;
    const model = said.find((claim) => claim.model && index.developers.has(claim.model))?.model ?? null;
    const { identity, candidates } = identify(index, { provider, wireId, model });
    const { slug, rule, confidence } = identity ?? derive(index, said, derived);
    routes.set(routeId, { routeId, provider, wireId, modelSlug: slug, rule, confidence, source: first.source });
    if (!identity && candidates.length > 0) {
      const reason = `the wire id may mean ${candidates.join(' or ')}; it stays a model of its own, ${slug}`;
      issues.push({
        kind: 'AMBIGUOUS_NAME',
        record: `${provider}|${wireId}`,
        path: 'wireId',
        reason,
        severity: 'warning',
      });
    }
  }
  return { routes, declaredAliases: aliases, derived: derivedRecords(derived, new Set(organizations)), issues };
}

function derive(index: IdentityIndex, said: readonly RouteClaim[], derived: DerivedModels) {
  const model = deriveIdentity(index, said[0] as RouteClaim);
  const entry = derived.get(model.slug) ?? { claims: [] as RouteClaim[], vendors: new Map<string, Vendor>() };
  derived.set(model.slug, entry);
  entry.claims.push(...said);
  if (model.vendor) entry.vendors.set(model.vendor.slug, model.vendor);
  return model;
}

function derivedRecords(derived: DerivedModels, organizations: ReadonlySet<string>): SourceRecord[] {
  const developers = new Map<string, SourceRecord>();
  const models = [...derived].map(([slug, { claims, vendors }]): SourceRecord => {
    const best = claims.sort(compareNaming)[0] as RouteClaim;
    // Equal names under two vendors' prefixes declare no one developer.
    const vendor = vendors.size === 1 ? ([...vendors.values()][0] as Vendor) : null;
    if (vendor && !organizations.has(vendor.slug)) {
      const known = developers.get(vendor.slug);
      if (!known || best.source < known.source) {
        const organization = { slug: vendor.slug, name: vendor.name };
        developers.set(vendor.slug, {
          kind: 'organization',
          source: best.source,
          key: vendor.slug,
          claims: organization,
        });
      }
    }
    const name = best.modelName?.replace(/\s*\(free\)$/i, '') || best.wireId;
    const developer = vendor ? { developer: vendor.slug } : {};
    return { kind: 'model', source: best.source, key: slug, claims: { slug, name, identity: 'DERIVED', ...developer } };
  });
  return [...developers.values(), ...models];
}

/** Whose name a derived model takes: named before unnamed, plain wire ids before variants, then by belief and text. */
function compareNaming(a: RouteClaim, b: RouteClaim): number {
  return (
    Number(b.modelName !== null) - Number(a.modelName !== null) ||
    Number(a.wireId.includes(':')) - Number(b.wireId.includes(':')) ||
    compareStatements(a, b) ||
    (`${a.provider} ${a.wireId}` < `${b.provider} ${b.wireId}` ? -1 : 1)
  );
}

async function loadKnownModels(db: Kysely<DB>, names: Names) {
  const records = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source.slug as source', 'precedence', 'observed_at', 'kind'])
    .select([
      sql<string>`claims->>'slug'`.as('slug'),
      sql<string | null>`claims->>'developer'`.as('developer'),
      sql<{ wireId: string; provider?: string }[] | null>`claims->'aliases'`.as('aliases'),
    ])
    .where('kind', 'in', ['model', 'organization'])
    .where('feed', '!=', identityFeed)
    .where('revision_until', 'is', null)
    .where(sql<boolean>`coalesce(claims->>'identity', '') <> 'DERIVED'`)
    .execute();
  const rows = await db
    .selectFrom('model')
    .leftJoin('organization', 'organization.id', 'model.developer_id')
    .select(['model.slug', 'organization.slug as developer'])
    .where('identity', '=', 'CURATED')
    .execute();

  const models = new Map<string, KnownModel>(rows.map((row) => [row.slug, { ...row, aliases: [] }]));
  const aliases: Identities['declaredAliases'] = [];
  const organizations: string[] = [];
  const said = records
    .map((row) => ({ ...row, observedAt: new Date(row.observed_at).toISOString() }))
    .sort(compareStatements);
  const developed = new Set<string>();
  for (const record of said) {
    if (record.kind === 'organization') {
      organizations.push(record.slug);
      continue;
    }
    const slug = names.slug('model', record.slug);
    const known = models.get(slug) ?? { slug, aliases: [] };
    const developer = !developed.has(slug) && record.developer ? record.developer : known.developer;
    if (record.developer) developed.add(slug);
    models.set(slug, { slug, developer, aliases: [...(known.aliases ?? []), ...(record.aliases ?? [])] });
    for (const { wireId, provider = null } of record.aliases ?? []) {
      aliases.push({ wireId, provider, modelSlug: slug, source: record.source });
    }
  }
  return { models: [...models.values()], aliases, organizations };
}

/** What sources say of routes now; and of routes that no source lists any more, those whose model was derived. */
async function loadRouteClaims(db: Kysely<DB>, names: Names): Promise<RouteClaim[]> {
  const select = db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['entity_id', 'source.slug as source', 'precedence', 'observed_at'])
    .select([
      sql<string>`claims->>'provider'`.as('provider'),
      sql<string>`claims->>'wireId'`.as('wireId'),
      sql<string | null>`claims->>'model'`.as('model'),
      sql<string | null>`claims->>'modelName'`.as('modelName'),
    ])
    .where('kind', '=', 'route');
  const open = await select.where('revision_until', 'is', null).execute();
  const silent = await select
    .distinctOn('entity_id')
    .innerJoin('provider_route', 'provider_route.id', 'entity_id')
    .innerJoin('model', 'model.id', 'provider_route.model_id')
    .where('model.identity', '=', 'DERIVED')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('source_record as said')
            .select('said.id')
            .whereRef('said.entity_id', '=', 'source_record.entity_id')
            .where('said.kind', '=', 'route')
            .where('said.revision_until', 'is', null),
        ),
      ),
    )
    .orderBy('entity_id')
    .orderBy('source_record.id', 'desc')
    .execute();
  return [...open, ...silent].map((row) => ({
    routeId: row.entity_id as string,
    source: row.source,
    precedence: row.precedence,
    observedAt: new Date(row.observed_at).toISOString(),
    provider: names.slug('provider', row.provider),
    wireId: row.wireId,
    model: row.model === null ? null : names.slug('model', row.model),
    modelName: row.modelName,
  }));
}
