/** Queries across the catalog and the two example subgraphs, with what every gateway must answer. */
export const supergraphQueries = [
  {
    name: 'from a route key to the prices of the catalog',
    query:
      '{ usage { requests route { wireId spend model { slug } rateCard(asOf: "2026-11-23") { input { amount } } } } }',
    data: {
      usage: [
        {
          requests: 120,
          route: {
            wireId: 'gpt-4o-mini',
            spend: '11.50',
            model: { slug: 'gpt-4o-mini' },
            rateCard: { input: { amount: '0.15' } },
          },
        },
        {
          requests: 30,
          route: { wireId: 'o3', spend: '2.50', model: { slug: 'o3' }, rateCard: { input: { amount: '2' } } },
        },
        { requests: 1, route: null },
      ],
    },
  },
  {
    name: 'from a slug to the facts of the catalog',
    query: '{ favourites { name monthlyRequests developer { name } reviews { text } } }',
    data: {
      favourites: [
        { name: 'o3', monthlyRequests: 1002, developer: { name: 'OpenAI' }, reviews: [{ text: 'Thorough' }] },
        { name: 'GPT-4o-mini', monthlyRequests: 1011, developer: { name: 'OpenAI' }, reviews: [{ text: 'Fast' }] },
      ],
    },
  },
  {
    name: 'from a lookup of the catalog to both',
    query: '{ model(by: { slug: "gpt-4o-mini" }) { name monthlyRequests reviews { text model { family { slug } } } } }',
    data: {
      model: {
        name: 'GPT-4o-mini',
        monthlyRequests: 1011,
        reviews: [{ text: 'Fast', model: { family: { slug: 'gpt-4o' } } }],
      },
    },
  },
  {
    name: "from the other server's node to the catalog",
    query: '{ node(id: "cmV2aWV3OjI") { id ... on Review { text model { name contextWindow } } } }',
    data: { node: { id: 'cmV2aWV3OjI', text: 'Thorough', model: { name: 'o3', contextWindow: 200000 } } },
  },
];
