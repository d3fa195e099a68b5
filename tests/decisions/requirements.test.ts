import { describe, expect, test } from 'vitest';
import { requirementWords } from '../../src/decisions/requirement-words.ts';
import { checkRequirements, isTelling, type ModelFacts, type Requirements } from '../../src/decisions/requirements.ts';

const nothing: ModelFacts = {
  slug: 'rocket-1',
  specialization: null,
  supported: [],
  unsupported: [],
  input_modalities: null,
  output_modalities: null,
  openness: null,
  context_window: null,
  declared_status: null,
  deprecated_first: null,
  retires_first: null,
};
const anything: Requirements = {
  required_capabilities: [],
  required_inputs: [],
  required_outputs: [],
  required_openness: [],
  min_context_window: null,
};
const today = '2026-11-23';

function check(asked: Partial<Requirements>, known: Partial<ModelFacts>) {
  return checkRequirements({ ...anything, ...asked }, { ...nothing, ...known }, today);
}

describe('a requirement is met, missed or not known', () => {
  test.each<[string, Partial<Requirements>, Partial<ModelFacts>, string, string]>([
    ['a capability', { required_capabilities: ['BATCH'] }, { supported: ['BATCH'] }, 'YES', 'supports batches'],
    [
      'a capability',
      { required_capabilities: ['BATCH'] },
      { unsupported: ['BATCH'] },
      'NO',
      'does not support batches',
    ],
    ['a capability', { required_capabilities: ['BATCH'] }, {}, 'UNKNOWN', 'whether it supports batches'],
    ['an input', { required_inputs: ['IMAGE'] }, { input_modalities: ['TEXT', 'IMAGE'] }, 'YES', 'takes images'],
    ['an input', { required_inputs: ['IMAGE'] }, { input_modalities: ['TEXT'] }, 'NO', 'does not take images'],
    ['an input', { required_inputs: ['IMAGE'] }, {}, 'UNKNOWN', 'whether it takes images'],
    ['an input by its capability', { required_inputs: ['IMAGE'] }, { supported: ['VISION'] }, 'YES', 'takes images'],
    [
      'an input by its capability',
      { required_inputs: ['AUDIO'] },
      { unsupported: ['AUDIO_INPUT'] },
      'NO',
      'does not take audio',
    ],
    [
      'an input that one source lists and another does not',
      { required_inputs: ['IMAGE'] },
      { input_modalities: ['TEXT'], supported: ['VISION'] },
      'YES',
      'takes images',
    ],
    [
      'one of several inputs',
      { required_inputs: ['IMAGE', 'PDF'] },
      { input_modalities: ['PDF'] },
      'YES',
      'takes images or PDF files',
    ],
    [
      'one of several inputs, of which one is not known',
      { required_inputs: ['IMAGE', 'PDF'] },
      { unsupported: ['VISION'] },
      'UNKNOWN',
      'whether it takes images or PDF files',
    ],
    [
      'an output',
      { required_outputs: ['EMBEDDING'] },
      { output_modalities: ['TEXT'] },
      'NO',
      'does not give embeddings',
    ],
    ['an output', { required_outputs: ['TEXT'] }, {}, 'UNKNOWN', 'whether it gives text'],
    ['openness', { required_openness: ['OPEN_WEIGHTS'] }, { openness: 'OPEN_WEIGHTS' }, 'YES', 'is open-weight'],
    [
      'openness',
      { required_openness: ['OPEN_WEIGHTS', 'OPEN_SOURCE'] },
      { openness: 'PROPRIETARY' },
      'NO',
      'is proprietary, not open-weight or open-source',
    ],
    ['openness', { required_openness: ['OPEN_SOURCE'] }, {}, 'UNKNOWN', 'how open it is'],
    [
      'context',
      { min_context_window: 32_000 },
      { context_window: 32_000 },
      'YES',
      'holds 32k tokens of context, where 32k are needed',
    ],
    [
      'context',
      { min_context_window: 32_000 },
      { context_window: 31_999 },
      'NO',
      'holds 31,999 tokens of context, less than the 32k that are needed',
    ],
    ['context', { min_context_window: 32_000 }, {}, 'UNKNOWN', 'whether its context holds 32k tokens'],
  ])('%s: %j of %j is %s', (_what, asked, known, state, words) => {
    const checks = check(asked, known);
    expect(checks.map((one) => one.state)).toEqual([state]);
    const model = { ...nothing, ...known, retires_on: null };
    expect(checks.map((one) => requirementWords(one, model))).toEqual([words]);
  });
});

test('nothing asked is nothing checked', () => {
  expect(check({}, {})).toEqual([]);
});

test('a retired model misses what every use case asks, from its day on', () => {
  expect(check({}, { retires_first: '2026-11-24' })).toEqual([]);
  const retired = check({}, { retires_first: today });
  expect(retired).toEqual([{ kind: 'NOT_RETIRED', wanted: [], state: 'NO' }]);
  expect(requirementWords(retired[0] as never, { ...nothing, retires_on: '2026-11' })).toBe('retired since 2026-11');
});

test('every capability and output is a requirement of its own; text alone tells no models apart', () => {
  const checks = check(
    { required_inputs: ['TEXT'], required_outputs: ['TEXT'], required_capabilities: ['TOOL_CALLING', 'BATCH'] },
    {},
  );
  expect(checks.map(({ kind }) => kind)).toEqual(['INPUT', 'OUTPUT', 'CAPABILITY', 'CAPABILITY']);
  expect(checks.map(isTelling)).toEqual([false, false, true, true]);
});

test.each([
  ['EMBEDDING', ['TEXT'], ['TEXT'], ['YES', 'NO', 'YES']],
  ['EMBEDDING', null, null, ['UNKNOWN', 'NO', 'YES']],
  ['SPEECH_TO_TEXT', ['AUDIO', 'TEXT'], ['TEXT'], ['NO', 'YES', 'NO']],
  ['SPEECH_TO_TEXT', null, null, ['NO', 'UNKNOWN', 'UNKNOWN']],
  ['GENERAL', ['TEXT'], null, ['YES', 'UNKNOWN', 'UNKNOWN']],
])('what is made for %s, listed with %j in and %j out, takes text, gives text, gives vectors: %j', (...row) => {
  const [specialization, input_modalities, output_modalities, states] = row;
  const useCase = { ...anything, required_inputs: ['TEXT'], required_outputs: ['TEXT', 'EMBEDDING'] };
  const model = { ...nothing, specialization, input_modalities, output_modalities };
  expect(checkRequirements(useCase, model, '2026-11-23').map(({ state }) => state)).toEqual(states);
});
