import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { FeedRequestError } from '../feed-conditions.ts';
import type { Ask } from '../feeds.ts';
import { wantsPage } from '../graphiql.ts';
import { assetResponse } from './asset-response.ts';
import { codingFor, pageHeaders } from './headers.ts';
import { type Boot, fillTemplate } from './html.ts';
import { type PageKind, type PageQuestion, pageKindOf } from './page-kinds.ts';
import type { PageText } from './page-text.ts';
import { seeQueryResponse } from './see-query.ts';
import { type Site, tagOf } from './site.ts';

/** What the pages need of the server. */
interface PageContext {
  site: Site;
  ask: Ask;
  schema: GraphQLSchema;
  /** Whether GraphiQL is served, too. */
  graphiql: boolean;
  log: (message: string, error: unknown) => void;
}

interface FilledPage {
  status: number;
  text: PageText;
  answers: Boot['answers'];
}

/** Answers with a page, or a file that belongs to the pages; null when the address is neither. */
export async function pageResponse(request: Request, context: PageContext): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const address = new URL(request.url);
  const { pathname } = address;
  if (pathname.startsWith('/assets/')) return assetResponse(request, pathname, context.site);
  if (pathname === '/see-query' && context.graphiql) return seeQueryResponse(address, context.site, context.schema);
  const kind = pageKindOf(address);
  const tidied = kind ? null : withoutLastSlash(address);
  if (tidied) return new Response(null, { status: 301, headers: { location: tidied } });
  if (!kind && (reserved.has(pathname) || !wantsPage(request))) return null;
  const { status, text, answers } = kind ? await filled(kind, context) : await missing(lastPart(pathname), context);
  if (text.movedTo) return new Response(null, { status: 301, headers: { location: text.movedTo } });
  return html(request, status, fillTemplate(context.site.template, text, { graphiql: context.graphiql, answers }));
}

/** The address of the page that is meant by one with a slash too much; null when there is none. */
function withoutLastSlash({ pathname, search, searchParams }: URL): string | null {
  if (!pathname.endsWith('/')) return null;
  const tidied = pathname.slice(0, -1);
  return pageKindOf({ pathname: tidied, searchParams }) ? tidied + search : null;
}

/** What an address without a page is likely to be about. */
function lastPart(pathname: string): string {
  return (pathname.split('/').findLast(Boolean) ?? '').replaceAll('-', ' ');
}

/** What others answer, pages or not. */
const reserved = new Set(['/graphql', '/subgraph', '/health', '/ready', '/metrics']);

async function filled(kind: PageKind, context: PageContext): Promise<FilledPage> {
  if (!kind.question)
    return { status: 200, text: kind.describe(null as never, null as never) as PageText, answers: [] };
  try {
    const first = await answered(kind.question, context);
    const nextQuestion = kind.nextQuestion?.(first.data as never);
    const next = nextQuestion ? await answered(nextQuestion, context) : null;
    const text = kind.describe(first.data as never, (next?.data ?? null) as never);
    const answers = next ? [first, next] : [first];
    return text ? { status: 200, text, answers } : { ...(await missing(kind.sought ?? '', context)), answers };
  } catch (error) {
    if (error instanceof FeedRequestError) return missing(kind.sought ?? '', context, error.message);
    context.log('a page could not be filled', error);
    return { status: 503, text: unreachable, answers: [] };
  }
}

async function answered(
  { operation, variables }: PageQuestion,
  context: PageContext,
): Promise<Boot['answers'][number]> {
  const document = context.site.documents.get(operation);
  if (!document) throw new Error(`there is no document ${operation}`);
  const data = await context.ask<object>(document.text, variables);
  return { documentId: document.id, variables, data };
}

const unreachable: PageText = {
  title: 'Modelgraph',
  description: 'The catalog cannot be read at the moment. The page asks again by itself.',
};

interface Suggestions {
  search: { nodes: { __typename: string; slug: string; name: string }[] };
}

const folders: Record<string, string> = {
  Model: '/models/',
  Family: '/families/',
  Provider: '/providers/',
  Gateway: '/gateways/',
  Benchmark: '/benchmarks/',
  Organization: '/organizations/',
};

/** A page that says what there is not, and what may have been meant. */
async function missing(sought: string, context: PageContext, why?: string): Promise<FilledPage> {
  const suggestions = await context
    .ask<Suggestions>(suggestionsQuery, { text: sought.slice(0, 200) })
    .catch(() => null);
  const text: PageText = {
    title: 'Not found',
    description: why ?? 'The catalog has nothing at this address.',
    links: suggestions?.search.nodes.map(({ __typename, slug, name }) => [`${folders[__typename]}${slug}`, name]),
  };
  return { status: 404, text, answers: [] };
}

const suggestionsQuery = `query PageSuggestions($text: String!) { search(text: $text, first: 8) { nodes {
  __typename ... on Model { slug name } ... on Family { slug name } ... on Provider { slug name }
  ... on Gateway { slug name } ... on Benchmark { slug name } ... on Organization { slug name }
} } }`;

/** A quick quality: the page is made for this request. */
const brotliQuality = 4;

async function html(request: Request, status: number, text: string): Promise<Response> {
  const etag = tagOf(text);
  const headers: Record<string, string> = { ...pageHeaders, etag };
  if (status === 503) headers['retry-after'] = '5';
  if (status === 200 && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const coding = codingFor(request, { br: true, gzip: true });
  if (coding) headers['content-encoding'] = coding;
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const body =
    coding === 'br'
      ? await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
      : coding === 'gzip'
        ? await promisify(gzip)(text)
        : text;
  return new Response(body as BodyInit, { status, headers });
}
