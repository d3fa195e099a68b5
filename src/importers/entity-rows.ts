import { spell } from '../decisions/wire-id.ts';
import type { Claims } from './claims.ts';
import type { Names } from './names.ts';

/** Columns of an entity's row out of its resolved claims; what is not known is null. */
export const entityRows = {
  organization: (names: Names, claims: Claims<'organization'>) => ({
    id: names.id('organization', claims.slug),
    slug: names.slug('organization', claims.slug),
    name: claims.name,
    website: claims.website ?? null,
    country: claims.country ?? null,
  }),
  license: (names: Names, claims: Claims<'license'>) => ({
    id: names.id('license', claims.slug),
    slug: names.slug('license', claims.slug),
    name: claims.name,
    spdx_id: claims.spdxId ?? null,
    url: claims.url ?? null,
    commercial_use: claims.commercialUse ?? 'UNKNOWN',
    conditions: claims.conditions ?? null,
  }),
  family: (names: Names, claims: Claims<'family'>) => ({
    id: names.id('family', claims.slug),
    slug: names.slug('family', claims.slug),
    name: claims.name,
    developer_id: names.known('organization', claims.developer),
  }),
  // Several sources may speak of it by names of their own, so that only its id tells its slug.
  model: (names: Names, claims: Claims<'model'>, id: string) => ({
    id,
    slug: names.slugOf(id) as string,
    spelling: spell(names.slugOf(id) as string),
    name: claims.name,
    summary: claims.summary ?? null,
    identity: claims.identity,
    developer_id: names.known('organization', claims.developer),
    family_id: names.known('family', claims.family),
    license_id: names.known('license', claims.license),
    released_on: claims.releasedOn ?? null,
    knowledge_cutoff_on: claims.knowledgeCutoffOn ?? null,
    context_window: claims.contextWindow ?? null,
    max_output_tokens: claims.maxOutputTokens ?? null,
    architecture: claims.architecture ?? null,
    specialization: claims.specialization ?? null,
    openness: claims.openness ?? null,
    parameters: claims.parameters ?? null,
    active_parameters: claims.activeParameters ?? null,
    links: claims.links ?? [],
    weights: claims.weights ?? [],
    input_modalities: claims.inputModalities ?? null,
    output_modalities: claims.outputModalities ?? null,
    supported: claims.supported ?? [],
    unsupported: claims.unsupported ?? [],
    declared_status: claims.status ?? null,
    deprecated_on: claims.deprecatedOn ?? null,
    retires_on: claims.retiresOn ?? null,
    retires_not_before_on: claims.retiresNotBeforeOn ?? null,
  }),
  provider: (names: Names, claims: Claims<'provider'>) => ({
    id: names.id('provider', claims.slug),
    slug: names.slug('provider', claims.slug),
    name: claims.name,
    kind: claims.kind,
    organization_id: names.known('organization', claims.organization),
    website: claims.website ?? null,
    docs: claims.docs ?? null,
  }),
  gateway: (names: Names, claims: Claims<'gateway'>) => ({
    id: names.id('gateway', claims.slug),
    slug: names.slug('gateway', claims.slug),
    name: claims.name,
    kind: claims.kind,
    summary: claims.summary ?? null,
    organization_id: names.known('organization', claims.organization),
    provider_id: names.known('provider', claims.provider),
    open_source: claims.openSource ?? null,
    self_hostable: claims.selfHostable ?? null,
    license_id: names.known('license', claims.license),
    hosting: claims.hosting ?? null,
    pricing_model: claims.pricingModel ?? null,
    data_policy: claims.dataPolicy ?? null,
    website: claims.website ?? null,
  }),
  benchmark: (names: Names, claims: Claims<'benchmark'>) => ({
    id: names.id('benchmark', claims.slug),
    slug: names.slug('benchmark', claims.slug),
    name: claims.name,
    unit: claims.unit,
    higher_is_better: claims.higherIsBetter,
    min: claims.min ?? null,
    max: claims.max ?? null,
    category: claims.category,
    url: claims.url ?? null,
    headline_variant_id: names.id('variant', claims.headlineVariant),
  }),
  'use-case': (names: Names, claims: Claims<'use-case'>) => ({
    id: names.id('use-case', claims.slug),
    slug: names.slug('use-case', claims.slug),
    name: claims.name,
    position: claims.position,
    summary: claims.summary,
    required_capabilities: claims.requires.capabilities ?? [],
    required_inputs: claims.requires.inputModalities ?? [],
    required_outputs: claims.requires.outputModalities ?? [],
    required_openness: claims.requires.openness ?? [],
    min_context_window: claims.requires.minContextWindow ?? null,
    workload: claims.workload,
  }),
};

/** A route's row; `modelId` is what the identity rules say. */
export function routeRow(names: Names, id: string, modelId: string, claims: Claims<'route'>) {
  return {
    id,
    model_id: modelId,
    provider_id: names.id('provider', claims.provider),
    wire_id: claims.wireId,
    region: claims.region,
    access_type: claims.accessType ?? 'UNKNOWN',
    declared_status: claims.status ?? null,
    retires_on: claims.retiresOn ?? null,
    listed: true,
    last_listed_on: null,
    context_window: claims.contextWindow ?? null,
    max_input_tokens: claims.maxInputTokens ?? null,
    max_output_tokens: claims.maxOutputTokens ?? null,
    quantization: claims.quantization ?? null,
    supported: claims.supported ?? [],
    unsupported: claims.unsupported ?? [],
    parameters: claims.parameters ?? null,
    reasoning_options: claims.reasoningOptions ?? null,
    data_policy: claims.dataPolicy ?? null,
  };
}

/** A result's row; `modelSlug` is what the identity rules say where the source names its model. */
export function resultRow(names: Names, id: string, source: string, claims: Claims<'result'>, modelSlug?: string) {
  return {
    id,
    model_id: names.id('model', modelSlug ?? (claims.model as string)),
    variant_id: names.id('variant', claims.variant),
    score: claims.score,
    score_text: claims.scoreText ?? String(claims.score),
    standard_error: claims.standardError ?? null,
    reporting: claims.reporting ?? 'UNKNOWN',
    reported_by: claims.reportedBy ?? null,
    reported_on: claims.reportedOn ?? null,
    source_url: claims.sourceUrl ?? null,
    source_id: names.id('source', source),
  };
}

/** The rows of a benchmark's variants, in the order in which it names them. */
export function variantRows(names: Names, claims: Claims<'benchmark'>) {
  return claims.variants.map((variant, position) => ({
    id: names.id('variant', variant.slug),
    slug: names.slug('variant', variant.slug),
    name: variant.name,
    benchmark_id: names.id('benchmark', claims.slug),
    position,
    version: variant.version ?? null,
    harness: variant.harness ?? null,
    setting: variant.setting ?? null,
  }));
}

/**
 * The rows of a model's replacements, in the order in which the source names them.
 * @param slugOf the slug of the model that a name means
 */
export function replacementRows(
  names: Names,
  model_id: string,
  source: string,
  claims: Claims<'model'>,
  slugOf: (wireId: string) => string | null,
) {
  return (claims.replacements ?? []).map((one, position) => {
    const slug = one.model ?? (one.wireId === undefined ? undefined : (slugOf(one.wireId) ?? undefined));
    const target_model_id = names.known('model', slug);
    return {
      model_id,
      position,
      target_model_id,
      // A model that is not known yet is kept by its name.
      wire_id: one.wireId ?? (target_model_id ? null : (one.model ?? null)),
      recommended: one.recommended ?? null,
      note: one.note ?? null,
      source_id: names.id('source', source),
    };
  });
}
