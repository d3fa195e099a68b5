import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { chat, readText, routesOf } from './litellm-map.ts';

describe('facts of the route', () => {
  test('limits, capabilities by yes, no and unknown, batches, retirement', () => {
    const [route] = routesOf(
      chat({
        max_tokens: 4096,
        max_input_tokens: 128000.0,
        max_output_tokens: 4096,
        supports_vision: true,
        supports_function_calling: false,
        supports_native_structured_output: false,
        supports_response_schema: true,
        supported_endpoints: ['/v1/chat/completions', '/v1/batch'],
        deprecation_date: '2026-09-28',
      }),
    );
    expect(route).toEqual({
      provider: 'openai',
      wireId: 'm-1',
      region: 'global',
      accessType: 'UNKNOWN',
      maxInputTokens: 128000,
      maxOutputTokens: 4096,
      supported: ['VISION', 'STRUCTURED_OUTPUTS', 'BATCH'],
      unsupported: ['TOOL_CALLING'],
      retiresOn: '2026-09-28',
    });
  });

  test('max_tokens alone is either limit, so that it is none', () => {
    const [route] = routesOf(chat({ max_tokens: 4096 }));
    expect([route?.maxInputTokens, route?.maxOutputTokens, route?.contextWindow]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('regions that an entry lists are routes of their own', () => {
    expect(routesOf(chat({ supported_regions: ['us-central1', 'us-south1'] })).map(({ region }) => region)).toEqual([
      'us-central1',
      'us-south1',
    ]);
  });

  test('the precision that a wire id names', () => {
    expect(routesOf(chat({}, 'acme-9b-fp8'))[0]?.quantization).toBe('fp8');
  });
});

test.each([
  ['embedding', {}, { specialization: 'EMBEDDING', outputModalities: ['EMBEDDING'] }],
  ['rerank', { supported_output_modalities: ['text'] }, { specialization: 'RERANK', inputModalities: ['TEXT'] }],
  [
    'audio_transcription',
    {},
    { specialization: 'SPEECH_TO_TEXT', inputModalities: ['AUDIO'], outputModalities: ['TEXT'] },
  ],
  [
    'image_generation',
    { supported_modalities: ['image', 'text'], supported_output_modalities: ['text', 'image'] },
    { specialization: 'IMAGE', inputModalities: ['TEXT', 'IMAGE'], outputModalities: ['TEXT', 'IMAGE'] },
  ],
  [
    'chat',
    { supported_modalities: ['text'], supported_output_modalities: ['text', 'code'] },
    { inputModalities: ['TEXT'], outputModalities: ['TEXT'] },
  ],
  ['chat', { supported_modalities: ['text', 'smell'] }, undefined],
  ['chat', {}, undefined],
])('an entry of mode %s with %j says of its model %j', (mode, entry, expected) => {
  expect(routesOf(chat({ mode, ...entry }))[0]?.modelFacts).toEqual(expected);
});

test.each([
  ['nothing', '', /is empty/],
  ['a page of HTML', '<!doctype html><html></html>', /not JSON/],
  ['half a file', '{"m-1": {"litellm_provider": "openai"', /not JSON/],
  [
    'a number that JSON does not have',
    '{"m-1": {"litellm_provider": "openai", "input_cost_per_token": NaN}}',
    /not JSON/,
  ],
  ['a list', '[{"litellm_provider": "openai"}]', /not LiteLLM's price map/],
  ['an empty object', '{}', /not LiteLLM's price map/],
  ['another format', '{"data": [{"id": "acme/m"}]}', /not LiteLLM's price map/],
  ['null', 'null', /not LiteLLM's price map/],
])('%s is refused', (_, text, reason) => {
  expect(() => readText(text)).toThrow(InputError);
  expect(() => readText(text)).toThrow(reason);
});
