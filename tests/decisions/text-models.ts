import type { TextFacts, TextWork } from '../../src/decisions/text-work.ts';

const known = (
  slug: string,
  specialization: string | null,
  input_modalities: string[] | null,
  output_modalities: string[] | null,
  takes: boolean | null,
  gives: boolean | null,
): TextFacts & TextWork => ({ slug, specialization, input_modalities, output_modalities, takes, gives });

/** Models of every kind, and whether text goes in and comes out: the rule in code and the columns must agree on them. */
export const textModels = [
  known('mystery', null, null, null, null, null),
  known('writer', null, ['TEXT'], ['TEXT'], true, true),
  known('seer', 'GENERAL', ['TEXT', 'IMAGE'], ['TEXT'], true, true),
  known('half-known', 'CODE', ['TEXT'], null, true, null),
  known('painter', null, ['TEXT'], ['IMAGE'], true, false),
  known('painter-who-writes', 'IMAGE', ['TEXT', 'IMAGE'], ['TEXT', 'IMAGE'], true, true),
  known('painter-unlisted', 'IMAGE', null, null, true, false),
  known('filmer', 'VIDEO', ['TEXT'], null, true, false),
  known('speaker', 'TEXT_TO_SPEECH', null, null, true, false),
  known('mimo-tts', null, null, null, true, false),
  known('listener', 'SPEECH_TO_TEXT', ['AUDIO', 'TEXT'], ['TEXT'], false, true),
  known('kb-whisper-large', null, null, null, false, true),
  known('scanner', 'OCR', ['TEXT', 'IMAGE'], null, false, true),
  known('audio-only', null, ['AUDIO'], ['TEXT'], false, true),
  known('vectors', 'EMBEDDING', ['TEXT'], ['TEXT'], true, false),
  known('nomic-embed-text', null, null, null, true, false),
  known('bge-reranker-base', null, ['TEXT'], ['TEXT'], true, false),
  known('llama-guard-3-8b', null, ['TEXT', 'IMAGE'], ['TEXT'], true, false),
  known('live', 'REALTIME', ['TEXT', 'AUDIO'], ['TEXT', 'AUDIO'], true, true),
  known('tts-named-but-general', 'GENERAL', null, null, null, null),
];
