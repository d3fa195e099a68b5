import { assetHeaders, codingFor } from './headers.ts';
import type { Site } from './site.ts';

/** A file of the built pages; 404 for a name that there is not (any more), which caches must not keep. */
export function assetResponse(request: Request, pathname: string, site: Site): Response {
  const asset = site.assets.get(pathname);
  if (!asset) return new Response('no such file\n', { status: 404, headers: { 'cache-control': 'no-cache' } });
  const coding = codingFor(request, asset.bodies);
  const body = asset.bodies[coding ?? 'identity'] ?? asset.bodies.identity;
  const headers = {
    ...assetHeaders,
    'content-type': asset.type,
    'content-length': String(body.byteLength),
    ...(coding && { 'content-encoding': coding }),
  };
  return new Response(request.method === 'HEAD' ? null : (body as Uint8Array<ArrayBuffer>), { headers });
}
