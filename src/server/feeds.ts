import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import ical, { ICalEventTransparency } from 'ical-generator';
import { conditionsOf, FeedRequestError } from './feed-conditions.ts';

/** Asks the graph for data, as any client would. Rejects with a FeedRequestError when the graph finds the question wrong. */
export type Ask = <T>(query: string, variables: object) => Promise<T>;

interface ChangeNode {
  id: string;
  type: string;
  model: { slug: string; name: string } | null;
  route: { wireId: string; region: string; provider: { name: string } } | null;
  result: { benchmark: { name: string } } | null;
  field: string | null;
  before: string | null;
  after: string | null;
  effectiveOn: string;
  recordedAt: string;
  source: { name: string } | null;
}

interface RetirementNode {
  model: { slug: string; name: string };
  route: { id: string; wireId: string; provider: { name: string } } | null;
  retiresOn: string;
  replacements: { wireId: string | null; model: { name: string } | null }[];
}

/** What `/changes.atom` asks. */
export const changesQuery = `query ChangesFeed($where: ChangeWhere) {
  catalog { updatedAt }
  changes(where: $where, first: 100) { nodes {
    id type field before after effectiveOn recordedAt
    model { slug name } route { wireId region provider { name } } result { benchmark { name } } source { name }
  } }
}`;

const retirementsQuery = `query RetirementsCalendar($within: Int, $models: [ModelBy!], $after: String) {
  retirements(within: $within, models: $models, first: 100, after: $after) {
    nodes { retiresOn model { slug name } route { id wireId provider { name } } replacements { wireId model { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const mostPages = 20;

/**
 * The changes of the catalog as an Atom feed, the newest 100; and what is going to be retired as a calendar. Conditions
 * stand in the query string: `model`, `provider`, `source`, `type` for changes; `model` and `within` (days) for retirements.
 * Null for any other path.
 */
export async function feedResponse(request: Request, ask: Ask): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  const feed = { '/changes.atom': changesAtom, '/retirements.ics': retirementsCalendar }[pathname];
  if (!feed) return null;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('GET only\n', { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  try {
    return answer(request, await feed(request, ask));
  } catch (error) {
    if (!(error instanceof FeedRequestError)) throw error;
    return new Response(`${error.message}\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
}

function answer(request: Request, { text, type }: { text: string; type: string }): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'no-cache', 'content-type': type, 'x-content-type-options': 'nosniff' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : text, { headers });
}

async function changesAtom(request: Request, ask: Ask): Promise<{ text: string; type: string }> {
  const { origin, href } = new URL(request.url);
  const where = conditionsOf(request, ['model', 'provider', 'source', 'type']);
  const { catalog, changes } = await ask<{ catalog: { updatedAt: string }; changes: { nodes: ChangeNode[] } }>(
    changesQuery,
    { where: Object.fromEntries(Object.entries(where).map(([name, values]) => [name, { in: values }])) },
  );
  const feed = new Feed({
    id: href,
    title: 'Modelgraph: changes',
    description: 'What happened to the catalog of language models.',
    copyright: 'The facts keep the licences of their sources.',
    updated: new Date(changes.nodes[0]?.recordedAt ?? catalog.updatedAt),
    feedLinks: { atom: href },
    link: origin,
  });
  for (const change of changes.nodes) {
    const query = `{ node(id: "${change.id}") { ... on Change { type before after effectiveOn source { name url } } } }`;
    feed.addItem({
      id: `urn:modelgraph:change:${change.id}`,
      title: asHtml(titleOf(change)),
      link: `${origin}/graphql?query=${encodeURIComponent(query)}`,
      date: new Date(change.recordedAt),
      description: asHtml(descriptionOf(change)),
    });
  }
  return { text: feed.atom1(), type: 'application/atom+xml; charset=utf-8' };
}

/** Text as HTML that shows it: the feed's titles and summaries are HTML, and names from sources are text. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function titleOf({ type, model, route, result, field }: ChangeNode): string {
  const about = [model?.name, route && `at ${route.provider.name}`, result && `on ${result.benchmark.name}`, field];
  const words = type.toLowerCase().replaceAll('_', ' ');
  return `${about.filter(Boolean).join(' ') || 'Catalog'}: ${words}`;
}

function descriptionOf({ before, after, effectiveOn, route, source }: ChangeNode): string {
  const parts = [
    route && `${route.wireId}${route.region === 'global' ? '' : ` in ${route.region}`}`,
    before !== null && after !== null ? `${before} → ${after}` : (after ?? before),
    `from ${effectiveOn}`,
    source && `says ${source.name}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

async function retirementsCalendar(request: Request, ask: Ask): Promise<{ text: string; type: string }> {
  const { model, within } = conditionsOf(request, ['model', 'within']);
  const calendar = ical({ name: 'Modelgraph: retirements', prodId: '//modelgraph//retirements//EN' });
  const variables = {
    within: within ? Number(within[0]) : 3_650,
    models: model ? model.map((slug) => ({ slug })) : null,
  };
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const {
      retirements,
    }: { retirements: { nodes: RetirementNode[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask(
      retirementsQuery,
      { ...variables, after },
    );
    for (const retirement of retirements.nodes) {
      const { model: retiring, route, retiresOn, replacements } = retirement;
      const [year, month = '01', day = '01'] = retiresOn.split('-');
      const others = replacements.map((one) => one.model?.name ?? one.wireId).filter(Boolean);
      calendar.createEvent({
        id: `${route?.id ?? retiring.slug}@modelgraph`,
        start: new Date(`${year}-${month}-${day}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        // The same calendar twice is the same text: it is stamped with the event's own day.
        stamp: new Date(`${year}-${month}-${day}T00:00:00Z`),
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: `${retiring.name}${route ? ` at ${route.provider.name}` : ''} is retired`,
        description: [
          route ? `Route ${route.wireId}.` : null,
          retiresOn.length < 'YYYY-MM-DD'.length ? `Announced for ${retiresOn}.` : null,
          others.length > 0 ? `Named to move to: ${others.join(', ')}.` : 'No replacement is named.',
        ]
          .filter(Boolean)
          .join(' '),
      });
    }
    if (!retirements.pageInfo.hasNextPage) break;
    after = retirements.pageInfo.endCursor;
  }
  return { text: calendar.toString(), type: 'text/calendar; charset=utf-8' };
}
