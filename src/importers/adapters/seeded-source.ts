import { sources } from '../../../db/seed/sources.ts';
import type { SourceInput } from '../claims.ts';

/** A source as `db/seed/sources.ts` declares it: its licence and precedence stand in one place. */
export function seededSource(slug: string): SourceInput {
  const source = sources.find((one) => one.slug === slug);
  if (!source) throw new Error(`db/seed/sources.ts declares no source ${slug}`);
  return source;
}
