import { type ModelLifecycle, modelStatus } from './lifecycle.ts';
import { type TextFacts, textWork } from './text-work.ts';

/** What a use case asks of a model. */
export interface Requirements {
  required_capabilities: readonly string[];
  /** At least one of these goes in; empty: anything. */
  required_inputs: readonly string[];
  /** All of these come out. */
  required_outputs: readonly string[];
  /** As open as one of these; empty: however open. */
  required_openness: readonly string[];
  min_context_window: number | null;
}

/** What is known of a model, as far as requirements ask. Null is not known. */
export interface ModelFacts extends ModelLifecycle, TextFacts {
  supported: readonly string[];
  unsupported: readonly string[];
  openness: string | null;
  context_window: number | null;
}

type RequirementKind = 'CAPABILITY' | 'INPUT' | 'OUTPUT' | 'OPENNESS' | 'CONTEXT' | 'NOT_RETIRED';

/** One requirement, and whether a model is known to meet it. */
export interface RequirementCheck {
  kind: RequirementKind;
  /** What is asked for: a capability, modalities, degrees of openness, tokens. */
  wanted: readonly string[];
  state: 'YES' | 'NO' | 'UNKNOWN';
}

/** Modalities that are a capability too: a source that states either states both. */
const capabilityOf: Record<string, string> = { IMAGE: 'VISION', AUDIO: 'AUDIO_INPUT' };

/**
 * Each requirement of a use case with whether the model meets it. What no source says is UNKNOWN, which is not NO. A list
 * of modalities is complete where it is known: what does not stand in it does not go in, unless the capability of the
 * same meaning is known to be there. That text does not go in or come out is told by {@link textWork} too, whatever is
 * listed. That a model is not retired is asked of it only when it is.
 */
export function checkRequirements(useCase: Requirements, model: ModelFacts, today: string): RequirementCheck[] {
  const checks: RequirementCheck[] = [];
  if (modelStatus(model, today) === 'RETIRED') checks.push({ kind: 'NOT_RETIRED', wanted: [], state: 'NO' });
  if (useCase.required_inputs.length > 0) {
    const states = useCase.required_inputs.map((modality) => takes(model, modality));
    checks.push({ kind: 'INPUT', wanted: useCase.required_inputs, state: anyOf(states) });
  }
  for (const modality of useCase.required_outputs) {
    checks.push({ kind: 'OUTPUT', wanted: [modality], state: gives(model, modality) });
  }
  for (const capability of useCase.required_capabilities) {
    checks.push({ kind: 'CAPABILITY', wanted: [capability], state: supports(model, capability) });
  }
  if (useCase.required_openness.length > 0) {
    const state = model.openness === null ? 'UNKNOWN' : yes(useCase.required_openness.includes(model.openness));
    checks.push({ kind: 'OPENNESS', wanted: useCase.required_openness, state });
  }
  if (useCase.min_context_window !== null) {
    const state = model.context_window === null ? 'UNKNOWN' : yes(model.context_window >= useCase.min_context_window);
    checks.push({ kind: 'CONTEXT', wanted: [String(useCase.min_context_window)], state });
  }
  return checks;
}

/** Whether a model is known to miss nothing that a use case asks for, but that it may be retired. */
export function missesNothingElse(checks: readonly RequirementCheck[]): boolean {
  return checks.every(({ kind, state }) => state !== 'NO' || kind === 'NOT_RETIRED');
}

/** Whether a requirement tells models apart: that text goes in and comes out holds for nearly all. */
export function isTelling({ kind, wanted }: RequirementCheck): boolean {
  return !((kind === 'INPUT' || kind === 'OUTPUT') && wanted.length === 1 && wanted[0] === 'TEXT');
}

/** That no text comes out is told by more than lists: {@link textWork}. A model for vectors gives them. */
function gives(model: ModelFacts, modality: string): RequirementCheck['state'] {
  if (modality === 'TEXT' && textWork(model).gives === false) return 'NO';
  if (modality === 'EMBEDDING' && model.specialization === 'EMBEDDING') return 'YES';
  return listed(model.output_modalities, modality);
}

function takes(model: ModelFacts, modality: string): RequirementCheck['state'] {
  if (modality === 'TEXT' && textWork(model).takes === false) return 'NO';
  const capability = capabilityOf[modality];
  const listedState = listed(model.input_modalities, modality);
  if (capability === undefined || listedState === 'YES') return listedState;
  const supported = supports(model, capability);
  return supported === 'UNKNOWN' ? listedState : supported;
}

function supports({ supported, unsupported }: ModelFacts, capability: string): RequirementCheck['state'] {
  if (supported.includes(capability)) return 'YES';
  return unsupported.includes(capability) ? 'NO' : 'UNKNOWN';
}

function listed(modalities: readonly string[] | null, modality: string): RequirementCheck['state'] {
  return modalities === null ? 'UNKNOWN' : yes(modalities.includes(modality));
}

function anyOf(states: readonly RequirementCheck['state'][]): RequirementCheck['state'] {
  if (states.includes('YES')) return 'YES';
  return states.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}

function yes(holds: boolean): 'YES' | 'NO' {
  return holds ? 'YES' : 'NO';
}
