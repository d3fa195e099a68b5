import type { Reader } from '../../database/reader.ts';
import { type ComparedModel, compareModels } from '../../decisions/comparison-models.ts';
import { summaryOf } from '../../decisions/comparison-summary.ts';
import { whyNoCost } from '../../decisions/ladder-steps.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import { cheapestRoute } from '../../decisions/price-ladder.ts';
import { whyNotText } from '../../decisions/text-work.ts';
import type { Workload } from '../../decisions/workload.ts';
import { builder } from '../builder.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { familyById } from '../family/family.sql.ts';
import { licenseById } from '../model/license.sql.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { ModelBy, modelBy } from '../model/model-by.ts';
import { ModelRef } from '../model/model-ref.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { pricedRoutes } from '../route/ladder.ts';
import { compared } from './compared.ts';
import { comparedResults } from './compared-results.ts';
import { comparisonType } from './comparison-types.ts';

builder.queryField('compareModels', (t) =>
  t.field({
    type: comparisonType('', ModelRef, { one: 'model', many: 'models' }),
    nullable: false,
    description:
      'Models side by side: facts, limits, modalities, capabilities, prices, the cost of a workload, lifecycle, and results joined by variant.',
    args: {
      models: t.arg({ type: [ModelBy], required: true, description: 'Which models, 2 to 10, each once.' }),
      workload: t.arg({ type: WorkloadInput, description: 'What is asked; without it no cost is compared.' }),
      asOf: t.arg({ type: 'Date', description: "The day whose prices are compared; the catalog's own when left out." }),
    },
    resolve: async (_root, { models, workload, asOf }, { reader }) => {
      const asked = workload ? checkedWorkload(workload) : null;
      const rows = await compared(
        'models',
        models,
        (by) => modelBy(reader, by),
        ({ slug }) => slug,
      );
      const facts = await Promise.all(rows.map((model) => factsOf(reader, model, asked, asOf)));
      const comparison = compareModels(facts, asked !== null);
      return { subjects: rows, rows: comparison, summary: summaryOf(facts, comparison) };
    },
  }),
);

async function factsOf(
  reader: Reader,
  model: ModelRow,
  workload: Workload | null,
  asOf: string | null | undefined,
): Promise<ComparedModel> {
  const [developer, family, license, routes, results] = await Promise.all([
    model.developer_id === null ? null : reader.load(organizationById, model.developer_id),
    model.family_id === null ? null : reader.load(familyById, model.family_id),
    model.license_id === null ? null : reader.load(licenseById, model.license_id),
    pricedRoutes(reader, model, asOf),
    comparedResults(reader, model.id),
  ]);
  const cheapest = cheapestRoute(routes);
  const unfit = whyNotText(model, workload);
  const cost = workload && unfit === null ? cheapestRoute(routes, workload) : null;
  const card = cheapest?.route.card;
  return {
    slug: model.slug,
    name: model.name,
    developer: developer?.name ?? null,
    family: family?.name ?? null,
    license: license?.name ?? null,
    commercialUse: license?.commercial_use ?? null,
    releasedOn: model.released_on,
    knowledgeCutoff: model.knowledge_cutoff_on,
    architecture: model.architecture,
    specialization: model.specialization,
    openness: model.openness,
    parameters: model.parameters,
    activeParameters: model.active_parameters,
    contextWindow: model.context_window,
    maxOutputTokens: model.max_output_tokens,
    inputModalities: model.input_modalities,
    outputModalities: model.output_modalities,
    supported: model.supported,
    unsupported: model.unsupported,
    status: modelStatus(model, asOf ?? reader.today),
    deprecatedOn: model.deprecated_on,
    retiresOn: model.retires_on,
    retiresNotBefore: model.retires_not_before_on,
    answersInText: whyNotText(model, null) === null,
    cheapest: cheapest
      ? {
          provider: cheapest.route.providerName,
          blended: cheapest.blendedPrice,
          input: card?.input ?? null,
          output: card?.output ?? null,
          cacheRead: card?.cache_read ?? null,
        }
      : null,
    comparedRoutes: cheapest?.comparedRoutes ?? 0,
    withoutCost: workload && !cost ? (unfit ?? whyNoCost(routes, workload)) : null,
    cost: cost ? { provider: cost.route.providerName, total: cost.blendedPrice } : null,
    results,
  };
}
