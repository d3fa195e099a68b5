import { describe, expect, test } from 'vitest';
import { kindOfName, type TextFacts, textWork, whyNotText } from '../../src/decisions/text-work.ts';
import { textModels } from './text-models.ts';

const model = (more: Partial<TextFacts>): TextFacts => ({
  slug: 'rocket-1',
  specialization: null,
  input_modalities: null,
  output_modalities: null,
  ...more,
});

test.each([
  ['text-embedding-3-small', 'EMBEDDING'],
  ['Qwen/Qwen3-Embedding-8B', 'EMBEDDING'],
  ['nv-embedcode-7b-v1', 'EMBEDDING'],
  ['bge-m3', 'EMBEDDING'],
  ['bge-reranker-v2-m3', 'RERANK'],
  ['cohere/rerank-v3.5', 'RERANK'],
  ['kblab-kb-whisper-large', 'SPEECH_TO_TEXT'],
  ['gpt-4o-transcribe', 'SPEECH_TO_TEXT'],
  ['gemini-2.5-flash-preview-tts', 'TEXT_TO_SPEECH'],
  ['llama-guard-3-8b', 'MODERATION'],
  ['paddleocr-vl', 'OCR'],
  ['gpt-4o', null],
  ['gpt-oss-safeguard-20b', null],
  ['vanguard-7b', null],
  ['whispering-llama', null],
])('the name %s tells %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each(textModels)('$slug, made for $specialization, $input_modalities to $output_modalities', (known) => {
  expect(textWork(known)).toEqual({ takes: known.takes, gives: known.gives });
});

describe('a workload of tokens', () => {
  const transcribes = model({ specialization: 'SPEECH_TO_TEXT' });
  const embeds = model({ specialization: 'EMBEDDING' });
  test('is not answered by what takes no text, where a prompt is asked', () => {
    expect(whyNotText(transcribes, { inputTokens: 1, outputTokens: 1 })).toBe('It does not work on text.');
    expect(whyNotText(transcribes, { audioSeconds: 60, outputTokens: 1 })).toBeNull();
  });

  test('is not answered by what gives no text, where an answer is asked', () => {
    expect(whyNotText(embeds, { inputTokens: 1, outputTokens: 1 })).toBe('It does not answer in text.');
    expect(whyNotText(embeds, { inputTokens: 1 })).toBeNull();
  });

  test('asks for both where there is only a blended price', () => {
    expect(whyNotText(transcribes, null)).not.toBeNull();
    expect(whyNotText(embeds, null)).not.toBeNull();
  });

  test('may be answered by a model of which nothing is known', () => {
    expect(whyNotText(model({}), { inputTokens: 1, outputTokens: 1 })).toBeNull();
  });
});
