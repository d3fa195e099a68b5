import type { PageText } from './page-text.ts';

/** What is read of the answer to WebCompare. */
export interface ComparisonAnswer {
  compareModels: {
    summary: string[];
    models: { slug: string; name: string }[];
    rows: { label: string; cells: { display: string }[] }[];
  };
}

/** A comparison: what it sums up to, and the answers side by side. */
export function describeComparison({ compareModels: { models, rows, summary } }: ComparisonAnswer): PageText {
  const names = models.map(({ name }) => name);
  return {
    title: `${names.join(' vs ')}: compared`,
    description: summary.slice(0, 3).join(' ') || `${names.join(' and ')} side by side.`,
    facts: [
      ['Compared', names.join(' | ')],
      ...rows.map(({ label, cells }): [string, string] => [label, cells.map(({ display }) => display).join(' | ')]),
    ],
    links: models.map(({ slug, name }) => [`/models/${slug}`, name]),
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: names.join(' vs '),
      itemListElement: models.map(({ slug, name }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: `/models/${slug}`,
      })),
    },
  };
}
