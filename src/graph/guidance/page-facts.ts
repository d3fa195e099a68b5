import type { Reader } from '../../database/reader.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import type { PageFacts } from '../../decisions/page-facts.ts';
import { cheapestRoute, priceLadder } from '../../decisions/price-ladder.ts';
import { familyById } from '../family/family.sql.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { resultsOfModel } from '../result/result.sql.ts';
import { type LadderRoute, pricedRoutes } from '../route/ladder.ts';

/** The routes of a model that are served, in the order of the price ladder. */
export async function servedRoutes(reader: Reader, model: ModelRow): Promise<LadderRoute[]> {
  const routes = await pricedRoutes(reader, model);
  return priceLadder(routes.filter(({ status }) => status !== 'RETIRED' && status !== 'NOT_LISTED'));
}

/** What the sentences of a model's page are made of. */
export async function pageFacts(reader: Reader, model: ModelRow): Promise<PageFacts> {
  const [developer, family, routes, results] = await Promise.all([
    model.developer_id === null ? null : reader.load(organizationById, model.developer_id),
    model.family_id === null ? null : reader.load(familyById, model.family_id),
    servedRoutes(reader, model),
    reader.load(resultsOfModel, model.id),
  ]);
  const card = cheapestRoute(routes)?.route;
  return {
    slug: model.slug,
    name: model.name,
    summary: model.summary,
    developer: developer?.name ?? null,
    family: family?.name ?? null,
    openness: model.openness,
    specialization: model.specialization,
    status: modelStatus(model, reader.today),
    released_on: model.released_on,
    deprecated_on: model.deprecated_on,
    retires_on: model.retires_on,
    context_window: model.context_window,
    max_output_tokens: model.max_output_tokens,
    input_modalities: model.input_modalities,
    output_modalities: model.output_modalities,
    supported: model.supported,
    servedBy: routes.map(({ providerName }) => providerName),
    cheapest: card ? cheapestPrices(card) : null,
    results: results
      .filter(({ chosen }) => chosen)
      .map(({ variant, score_text }) => ({
        benchmark: variant.benchmark.name,
        variant: variant.name,
        scoreText: score_text,
      })),
  };
}

function cheapestPrices({ providerName, card }: LadderRoute): PageFacts['cheapest'] {
  return (
    card && {
      provider: providerName,
      input: card.input as string,
      output: card.output as string,
      cacheRead: card.cache_read,
    }
  );
}
