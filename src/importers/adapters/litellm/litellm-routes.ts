import { date, tokens } from '../../claim-fields.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { capabilityKeys, type LitellmEntry, upliftRegion } from './litellm-keys.ts';
import type { LitellmPlace } from './litellm-places.ts';

type Capabilities = NonNullable<ClaimsInput<'route'>['supported']>;

/**
 * Limits, capabilities and retirement of a route. `max_input_tokens` is the limit of the prompt and no context window:
 * of some models it is the window, of others the window less the output. A flag that is not there is not "no".
 */
export function readRoute(entry: LitellmEntry, key: string, collected: Collected) {
  return {
    maxInputTokens: limit(entry, 'max_input_tokens', key, collected),
    maxOutputTokens: limit(entry, 'max_output_tokens', key, collected),
    retiresOn: retirement(entry, key, collected),
    ...capabilities(entry, key, collected),
  };
}

function limit(entry: LitellmEntry, name: string, key: string, { report }: Collected): number | undefined {
  const value = entry[name];
  if (value === undefined || value === null) return undefined;
  const read = tokens.safeParse(value);
  if (read.success) return read.data;
  if (value === 0 || value === -1) report('SENTINEL', key, name, `${value} stands for a limit that is not known`);
  else report('INVALID_VALUE', key, name, `not a number of tokens; found ${JSON.stringify(value)}`);
  return undefined;
}

function retirement(entry: LitellmEntry, key: string, { report }: Collected): string | undefined {
  const value = entry.deprecation_date;
  if (value === undefined || value === null || value === '') return undefined;
  const read = date.safeParse(value);
  if (read.success) return read.data;
  const reason = `${read.error.issues[0]?.message}; found ${JSON.stringify(value)}`;
  report('INVALID_VALUE', key, 'deprecation_date', reason);
  return undefined;
}

function capabilities(entry: LitellmEntry, key: string, { report }: Collected) {
  const says = new Map<Capabilities[number], boolean>();
  for (const [name, capability] of capabilityKeys) {
    const value = entry[name];
    if (value === undefined || value === null || says.has(capability)) continue;
    if (typeof value === 'boolean') says.set(capability, value);
    else report('INVALID_VALUE', key, name, `neither true nor false; found ${JSON.stringify(value)}`);
  }
  const { supported_endpoints: endpoints } = entry;
  if (Array.isArray(endpoints) && endpoints.includes('/v1/batch')) says.set('BATCH', true);
  const those = (answer: boolean) => [...says].filter(([, said]) => said === answer).map(([one]) => one);
  const [supported, unsupported] = [those(true), those(false)];
  return {
    ...(supported.length > 0 ? { supported } : {}),
    ...(unsupported.length > 0 ? { unsupported } : {}),
  };
}

/** The regions in which the route is there: the one of its key, else those that the entry lists. */
export function regionsOf(entry: LitellmEntry, place: LitellmPlace, key: string, { report }: Collected): string[] {
  const { supported_regions: listed } = entry;
  if (listed === undefined || listed === null || place.region !== 'global') return [place.region];
  if (Array.isArray(listed) && listed.length > 0 && listed.every((one) => typeof one === 'string' && one.trim() !== ''))
    return [...new Set(listed as string[])];
  report('INVALID_VALUE', key, 'supported_regions', `not a list of regions; found ${JSON.stringify(listed)}`);
  return [place.region];
}

/** Regions in which tokens cost so many times as much, and how many times. */
export function regionalMultipliers(
  entry: LitellmEntry,
  key: string,
  { report }: Collected,
): { region: string; multiplier: string }[] {
  const special = entry.provider_specific_entry;
  const stated = Object.entries(entry).flatMap(([name, value]): [string, string, unknown][] => {
    const region = upliftRegion(name);
    return region === undefined ? [] : [[region, name, value]];
  });
  if (special !== null && typeof special === 'object') {
    for (const [name, value] of Object.entries(special)) {
      const path = `provider_specific_entry.${name}`;
      if (name === 'us' || name === 'eu') stated.push([name, path, value]);
      else if (typeof value === 'number')
        report('UNMAPPED', key, path, `${value} times the price, for a mode that no price line states`);
    }
  }
  return stated.flatMap(([region, path, value]) => {
    if (typeof value === 'number' && value > 0 && value <= 10) return [{ region, multiplier: String(value) }];
    report(
      'INVALID_VALUE',
      key,
      path,
      `not a multiple of a price, above 0 and at most 10; found ${JSON.stringify(value)}`,
    );
    return [];
  });
}
