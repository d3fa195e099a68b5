import type { ModelFacts, RequirementCheck } from './requirements.ts';
import { capability, joined, modalities, openness, tokens } from './wording.ts';

/** What is known of a model, as far as a sentence on a requirement needs it. */
export type WordedFacts = Pick<ModelFacts, 'context_window' | 'openness'> & { retires_on: string | null };

/** One sentence on whether a model meets a requirement, without a full stop and in lower case: "takes images". */
export function requirementWords({ kind, wanted, state }: RequirementCheck, model: WordedFacts): string {
  switch (kind) {
    case 'NOT_RETIRED':
      return model.retires_on === null ? 'retired' : `retired since ${model.retires_on}`;
    case 'INPUT':
      return worded(state, modalities(wanted, 'or'), ['takes', 'does not take', 'whether it takes']);
    case 'OUTPUT':
      return worded(state, modalities(wanted), ['gives', 'does not give', 'whether it gives']);
    case 'CAPABILITY':
      return worded(state, joined(wanted.map(capability)), ['supports', 'does not support', 'whether it supports']);
    case 'OPENNESS':
      if (state === 'UNKNOWN') return 'how open it is';
      return state === 'YES'
        ? `is ${openness(model.openness as string)}`
        : `is ${openness(model.openness as string)}, not ${joined(wanted.map(openness), 'or')}`;
    case 'CONTEXT': {
      const needed = tokens(Number(wanted[0]));
      if (state === 'UNKNOWN') return `whether its context holds ${needed} tokens`;
      const own = tokens(model.context_window as number);
      return state === 'YES'
        ? `holds ${own} tokens of context, where ${needed} are needed`
        : `holds ${own} tokens of context, less than the ${needed} that are needed`;
    }
  }
}

function worded(
  state: RequirementCheck['state'],
  object: string,
  [yes, no, whether]: [string, string, string],
): string {
  return `${state === 'YES' ? yes : state === 'NO' ? no : whether} ${object}`;
}
