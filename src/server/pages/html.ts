import type { PageText } from './page-text.ts';

/** What the pages' script finds in the HTML: web/src/api/boot.ts. */
export interface Boot {
  graphiql: boolean;
  answers: { documentId: string; variables: Record<string, unknown>; data: unknown }[];
}

/** Fills the template: the head, what stands in the page until the script runs, and what the script begins with. */
export function fillTemplate(template: string, text: PageText, boot: Boot): string {
  return template
    .replace('<!--head-->', () => head(text))
    .replace('<!--page-->', () => body(text))
    .replace('</body>', () => `${data('application/json', boot, 'boot')}</body>`);
}

function head({ title, description, jsonLd }: PageText): string {
  const name = title === 'Modelgraph' ? title : `${title} · Modelgraph`;
  return [
    `<title>${escaped(name)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    '<link rel="alternate" type="application/atom+xml" title="Changes" href="/changes.atom">',
    jsonLd ? data('application/ld+json', jsonLd) : '',
  ].join('');
}

function body({ title, description, facts = [], links = [] }: PageText): string {
  const rows = facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`);
  const items = links.map(([path, text]) => `<li><a href="${escaped(path)}">${escaped(text)}</a></li>`);
  return [
    `<main><h1>${escaped(title)}</h1><p class="lead">${escaped(description)}</p>`,
    rows.length > 0 ? `<dl class="facts">${rows.join('')}</dl>` : '',
    items.length > 0 ? `<ul class="plain">${items.join('')}</ul>` : '',
    '</main>',
  ].join('');
}

/** JSON in an element that no browser runs. Only "<" could end it. */
function data(type: string, value: object, id?: string): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="${type}"${id ? ` id="${id}"` : ''}>${json}</script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
