import { dollars, type PageText, told } from './page-text.ts';

interface Named {
  slug: string;
  name: string;
}

/** What is read of the answer to WebModel. */
export interface ModelAnswer {
  model:
    | (Named & {
        headline: string;
        about: string;
        guidance: { verdict: string };
        releasedOn: string | null;
        knowledgeCutoff: string | null;
        contextWindow: number | null;
        maxOutputTokens: number | null;
        lifecycle: { status: string };
        license: { name: string; url: string | null } | null;
        developer: Named | null;
        family: Named | null;
        priceLadder: {
          place: number | null;
          route: { provider: Named; rateCard: { input: Amount | null; output: Amount | null } | null };
        }[];
        benchmarkResults: { nodes: { scoreText: string; variant: Named; benchmark: Named }[] };
        comparisons: Named[];
        faqs: { question: string; answer: string }[];
      })
    | null;
}

interface Amount {
  amount: string;
}

/** A model's page: facts, the cheapest prices and the scores; null when there is no such model. */
export function describeModel({ model }: ModelAnswer, slug: string): PageText | null {
  if (!model) return null;
  const ladder = model.priceLadder.filter(({ place }) => place !== null).slice(0, 5);
  return {
    title: `${model.name}: prices, limits, capabilities and scores`,
    description: model.headline,
    facts: [
      ['Verdict', model.guidance.verdict],
      ['Developer', told(model.developer?.name)],
      ['Family', told(model.family?.name)],
      ['Released', told(model.releasedOn)],
      ['Context window', told(model.contextWindow, ' tokens')],
      ['Longest answer', told(model.maxOutputTokens, ' tokens')],
      ['Knowledge until', told(model.knowledgeCutoff)],
      ['Licence', told(model.license?.name)],
      ['Status', model.lifecycle.status.toLowerCase()],
      ...ladder.map(({ route }): [string, string] => [
        `At ${route.provider.name}`,
        `${dollars(route.rateCard?.input?.amount)} input, ${dollars(route.rateCard?.output?.amount)} output per million tokens`,
      ]),
      ...model.benchmarkResults.nodes.slice(0, 10).map((one): [string, string] => [one.variant.name, one.scoreText]),
      ['About', model.about],
    ],
    links: model.comparisons.map((other) => [
      `/compare?m=${model.slug}&m=${other.slug}`,
      `${model.name} vs ${other.name}`,
    ]),
    jsonLd: jsonLdOf(model),
    movedTo: model.slug === slug ? undefined : `/models/${model.slug}`,
  };
}

function jsonLdOf(model: NonNullable<ModelAnswer['model']>): object {
  const cheapest = model.priceLadder.find(({ place }) => place === 1)?.route;
  const price = (meter: 'input' | 'output') => ({
    '@type': 'UnitPriceSpecification',
    price: cheapest?.rateCard?.[meter]?.amount,
    priceCurrency: 'USD',
    unitText: `1,000,000 ${meter} tokens`,
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'SoftwareApplication',
        name: model.name,
        applicationCategory: 'Language model',
        description: model.headline,
        datePublished: model.releasedOn ?? undefined,
        license: model.license?.url ?? model.license?.name,
        author: model.developer ? { '@type': 'Organization', name: model.developer.name } : undefined,
        offers: cheapest?.rateCard
          ? {
              '@type': 'Offer',
              seller: { '@type': 'Organization', name: cheapest.provider.name },
              priceSpecification: [price('input'), price('output')].filter((one) => one.price !== undefined),
            }
          : undefined,
      },
      {
        '@type': 'FAQPage',
        mainEntity: model.faqs.map(({ question, answer }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        })),
      },
    ],
  };
}
