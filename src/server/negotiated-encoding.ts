/** How a body may be sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The encoding in which a client gets a body, of those that there are: the smallest that it accepts. */
export function negotiated(accepted: string | null, bodies: Partial<Record<Encoding, unknown>>): Encoding {
  if (accepted === null) return 'identity';
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
      return [coding, Number(weight ?? '1')] as const;
    }),
  );
  const accepts = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).find((encoding) => bodies[encoding] && accepts(encoding)) ?? 'identity';
}
