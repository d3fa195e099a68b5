import { modelStatus } from '../../decisions/lifecycle.ts';
import { globalId } from '../global-id.ts';
import type { SourceRow } from '../source/source.sql.ts';
import { modelLine } from './model-line.ts';
import type { WholeCatalogHead, WholeThing } from './whole-catalog.sql.ts';

/** What the file calls itself in its first line. */
const catalogFormat = 'modelgraph-catalog';
/** Raised when a line loses or changes a field; a new field or kind of line raises nothing. */
const catalogFormatVersion = 1;

/** The first line: which revision and day this is, whose facts these are, and how many lines of each kind follow. */
export function headLine(head: WholeCatalogHead, epoch: { revision: number; day: string }): object {
  const { updatedAt, sources, counts } = head;
  return {
    format: catalogFormat,
    version: catalogFormatVersion,
    revision: epoch.revision,
    day: epoch.day,
    updatedAt,
    sources: sources.map(sourceOf),
    counts,
  };
}

function sourceOf(source: SourceRow): object {
  const { slug, name, url, precedence, own_provider, license, license_url, attribution, share_alike } = source;
  const terms = { license, licenseUrl: license_url, attribution, shareAlike: share_alike };
  return { slug, name, url, precedence, ownProvider: own_provider, ...terms };
}

/** Turns things into lines, one after the other: what names another thing names it by slug, which came before. */
export function lineMaker(head: WholeCatalogHead, today: string): (thing: WholeThing) => object {
  const slugs = new Map<string, string>(head.sources.map(({ id, slug }) => [id, slug]));
  const slugOf = (id: string | null): string | null => (id === null ? null : (slugs.get(id) ?? null));
  return (thing) => {
    if (thing.kind === 'model') {
      return modelLine(thing.row, { slugOf, today, status: modelStatus(thing.row.model, today) });
    }
    const { __typename, id, slug, name } = thing.row;
    slugs.set(id, slug);
    // A licence is no node of the graph.
    const node = thing.kind === 'license' ? {} : { id: globalId(__typename, id) };
    return { kind: thing.kind, ...node, slug, name, ...fieldsOf(thing, slugOf) };
  };
}

function fieldsOf(thing: Exclude<WholeThing, { kind: 'model' }>, slugOf: (id: string | null) => string | null): object {
  switch (thing.kind) {
    case 'license': {
      const { spdx_id, url, commercial_use, conditions } = thing.row;
      return { spdxId: spdx_id, url, commercialUse: commercial_use, conditions };
    }
    case 'organization':
      return { website: thing.row.website, country: thing.row.country };
    case 'family':
      return { developer: slugOf(thing.row.developer_id) };
    case 'provider': {
      const { kind, organization_id, website, docs } = thing.row;
      return { providerKind: kind, organization: slugOf(organization_id), website, docs };
    }
    case 'gateway': {
      const { row, providers } = thing;
      return {
        gatewayKind: row.kind,
        summary: row.summary,
        organization: slugOf(row.organization_id),
        provider: slugOf(row.provider_id),
        openSource: row.open_source,
        selfHostable: row.self_hostable,
        license: slugOf(row.license_id),
        hosting: row.hosting,
        pricingModel: row.pricing_model,
        dataPolicy: row.data_policy,
        website: row.website,
        providers: providers.map(({ slug }) => slug),
      };
    }
    case 'benchmark': {
      const { unit, higher_is_better, min, max, category, url, headline_variant_id } = thing.row;
      const variants = thing.variants.map(({ slug, name, version, harness, setting }) => ({
        slug,
        name,
        version,
        harness,
        setting,
      }));
      const headlineVariant = thing.variants.find(({ id }) => id === headline_variant_id)?.slug ?? null;
      return { unit, higherIsBetter: higher_is_better, min, max, category, url, headlineVariant, variants };
    }
    case 'useCase': {
      const { row, variants } = thing;
      return {
        summary: row.summary,
        requiredCapabilities: row.required_capabilities,
        requiredInputs: row.required_inputs,
        requiredOutputs: row.required_outputs,
        requiredOpenness: row.required_openness,
        minContextWindow: row.min_context_window,
        workload: row.workload,
        variants: variants.map(({ variant, weight }) => ({ variant: variant.slug, weight })),
      };
    }
  }
}
