import { compareDecimals } from './money.ts';

/** A model as the summary of its family sees it. */
export interface FamilyMember {
  released_on: string | null;
  released_first: string | null;
  context_window: number | null;
  /** Input price of its cheapest route, USD per million tokens. */
  cheapest_input: string | null;
  supported: readonly string[];
  unsupported: readonly string[];
}

/** Of how many models a capability is known, known not to be, or unknown. */
export interface CapabilityTally {
  capability: string;
  yes: number;
  no: number;
  unknown: number;
}

/** Models that came out in one month, or year where the month is not known. */
export interface ReleaseGroup<M extends FamilyMember = FamilyMember> {
  releasedOn: string;
  models: M[];
}

const capabilities = [
  'VISION',
  'AUDIO_INPUT',
  'TOOL_CALLING',
  'STRUCTURED_OUTPUTS',
  'JSON_MODE',
  'REASONING',
  'PROMPT_CACHING',
  'BATCH',
  'FINE_TUNING',
  'CODE_EXECUTION',
  'WEB_SEARCH',
  'STREAMING',
  'COMPUTER_USE',
];
const monthLength = 'YYYY-MM'.length;

/** What the models of a family have in common, and how they range. Unknown values take part in nothing but their own count. */
export function familySummary<M extends FamilyMember>(models: readonly M[]) {
  const released = models
    .filter((model) => model.released_first !== null)
    .toSorted((a, b) => ((a.released_first as string) < (b.released_first as string) ? -1 : 1));
  const contexts = models.flatMap((model) => (model.context_window === null ? [] : [model.context_window]));
  const inputs = models.flatMap((model) => (model.cheapest_input === null ? [] : [model.cheapest_input]));
  return {
    releasedFrom: released[0]?.released_on ?? null,
    releasedUntil: released.at(-1)?.released_on ?? null,
    maxContextWindow: contexts.length === 0 ? null : Math.max(...contexts),
    lowestInput: inputs.toSorted(compareDecimals)[0] ?? null,
    capabilityCounts: capabilities.map((capability) => tally(capability, models)),
    timeline: releaseGroups(released),
  };
}

function tally(capability: string, models: readonly FamilyMember[]): CapabilityTally {
  const yes = models.filter((model) => model.supported.includes(capability)).length;
  const no = models.filter((model) => model.unsupported.includes(capability)).length;
  return { capability, yes, no, unknown: models.length - yes - no };
}

function releaseGroups<M extends FamilyMember>(released: readonly M[]): ReleaseGroup<M>[] {
  const groups = new Map<string, M[]>();
  for (const model of released) {
    const month = (model.released_on as string).slice(0, monthLength);
    groups.set(month, [...(groups.get(month) ?? []), model]);
  }
  return [...groups].map(([releasedOn, members]) => ({ releasedOn, models: members }));
}
