import { vendors } from '../../../decisions/vendors.ts';
import { slugOf } from '../benchmark-names.ts';

/** The developer's slug of an organization of LLM-Stats; undefined for "unknown", which is none. */
export function developerOf(organization: string): string | undefined {
  if (organization === 'unknown') return undefined;
  return vendors.get(organization.toLowerCase())?.slug ?? (slugOf(organization) || undefined);
}
