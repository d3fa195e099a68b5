/**
 * What a page of ours may do: run and fetch what this server serves, and nothing else. Nothing is inline, so that nothing
 * needs an exception; JSON in a script element is data, which the policy does not concern.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Headers of every HTML page. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Headers of files whose names change with their content. */
export const assetHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'public, max-age=31536000, immutable',
  vary: 'accept-encoding',
  'x-content-type-options': 'nosniff',
};

/** The best coding that a client accepts and that there is. */
export function codingFor(request: Request, there: { br?: unknown; gzip?: unknown }): 'br' | 'gzip' | null {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (there.br && /\bbr\b/.test(accepted)) return 'br';
  return there.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null;
}
