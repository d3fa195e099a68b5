/**
 * The request with a body of at most so many bytes; null when it has more. A body whose length is not announced is read
 * up to the limit, and no further.
 */
export async function withLimitedBody(request: Request, maxBytes: number): Promise<Request | null> {
  const announced = request.headers.get('content-length');
  if (announced !== null) return Number(announced) > maxBytes ? null : request;
  if (request.method !== 'POST' || !request.body) return request;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: Buffer.concat(chunks),
    signal: request.signal,
  });
}
