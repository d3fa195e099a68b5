import { type SupportRow, supportOf } from '../decisions/capabilities.ts';
import { builder, stringEnum } from './builder.ts';

const capabilities: Record<string, [field: string, meaning: string]> = {
  VISION: ['vision', 'Understands images in the prompt.'],
  AUDIO_INPUT: ['audioInput', 'Understands audio in the prompt.'],
  TOOL_CALLING: ['toolCalling', 'Calls tools (functions) that the request declares.'],
  STRUCTURED_OUTPUTS: ['structuredOutputs', 'Keeps to a JSON schema that the request gives.'],
  JSON_MODE: ['jsonMode', 'Answers in JSON when asked, without a schema.'],
  REASONING: ['reasoning', 'Thinks before it answers, in tokens of its own.'],
  PROMPT_CACHING: ['promptCaching', 'Bills a repeated start of the prompt at a cache price.'],
  BATCH: ['batch', 'Takes batches of requests to be answered later.'],
  FINE_TUNING: ['fineTuning', "Can be fine-tuned on data of one's own."],
  CODE_EXECUTION: ['codeExecution', "Runs code on the provider's side while answering."],
  WEB_SEARCH: ['webSearch', "Searches the web on the provider's side while answering."],
  STREAMING: ['streaming', 'Sends its answer while it is being made.'],
  COMPUTER_USE: ['computerUse', "Operates a computer's screen, mouse and keyboard."],
};

/** For filters. The fields of `Capabilities` are for reading. */
export const Capability = stringEnum(
  'Capability',
  'Something that a model can or cannot do, for filters. `Capabilities` has a field for each.',
  Object.fromEntries(Object.entries(capabilities).map(([value, [, meaning]]) => [value, meaning])),
);

export const Support = stringEnum('Support', 'Whether something is supported.', {
  YES: 'A source says that it is.',
  NO: 'A source says that it is not.',
  UNKNOWN: 'No source says either. Unknown is not no.',
});

export const Capabilities = builder.objectRef<SupportRow>('Capabilities').implement({
  description: 'What can be done, one field for each capability, so that an old client never meets a new value.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(capabilities).map(([value, [field, description]]) => [
        field,
        t.field({ type: Support, nullable: false, description, resolve: (row) => supportOf(row, value) }),
      ]),
    ),
});
