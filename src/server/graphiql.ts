import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { examples } from './graphiql-examples.ts';

interface Page {
  etag: string;
  policy: string;
  bodies: Record<'br' | 'gzip' | 'identity', Uint8Array>;
}

let rendered: Promise<Page> | undefined;

/** Whether a request comes from a person's browser, which gets a page instead of JSON. */
export function wantsPage(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
}

/** GraphiQL with everything it needs in one page, compressed; 304 when the browser has it already. */
export async function graphiqlPage(request: Request): Promise<Response> {
  rendered ??= render();
  const { etag, policy, bodies } = await rendered;
  const headers: Record<string, string> = {
    etag,
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return new Response(bodies[encoding] as BodyInit, { headers });
}

/** Megabytes of script: a middling quality halves the wait for the first visitor and costs a few per cent of size. */
const brotliQuality = 5;

async function render(): Promise<Page> {
  // Megabytes, which a server that no browser looks at need not load.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // As browsers read it: they hash the scripts so.
  const html = normalized(
    renderGraphiQL({
      title: 'Modelgraph',
      endpoint: '/graphql',
      defaultTabs: examples.map((query) => ({ query })),
      schemaDescription: true,
    }),
  );
  const identity = Buffer.from(html);
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    promisify(gzip)(identity),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url')}"`;
  return { etag, policy: policyOf(html), bodies: { br, gzip: gzipped, identity } };
}

function normalized(html: string): string {
  return html.replaceAll(/\r\n?/g, '\n');
}

/** Only the page's own scripts run, by their hashes, and they reach this server only. Its editor writes styles as it goes. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>(?<text>[\s\S]*?)<\/script>/g)].map(
    ({ groups }) =>
      `'sha256-${createHash('sha256')
        .update(groups?.text ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
