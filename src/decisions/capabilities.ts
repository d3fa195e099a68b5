/** Every capability, with words for sentences. */
export const capabilityWords: Readonly<Record<string, string>> = {
  VISION: 'vision',
  AUDIO_INPUT: 'audio input',
  TOOL_CALLING: 'tool calling',
  STRUCTURED_OUTPUTS: 'structured outputs',
  JSON_MODE: 'JSON mode',
  REASONING: 'reasoning',
  PROMPT_CACHING: 'prompt caching',
  BATCH: 'batches',
  FINE_TUNING: 'fine-tuning',
  CODE_EXECUTION: 'code execution',
  WEB_SEARCH: 'web search',
  STREAMING: 'streaming',
  COMPUTER_USE: 'computer use',
};

/** Capabilities as they are stored: what is in neither list is not known. */
export interface SupportRow {
  supported: readonly string[];
  unsupported: readonly string[];
}

/** Whether a row of capabilities has one of them. */
export function supportOf(row: SupportRow, capability: string): 'YES' | 'NO' | 'UNKNOWN' {
  if (row.supported.includes(capability)) return 'YES';
  return row.unsupported.includes(capability) ? 'NO' : 'UNKNOWN';
}
