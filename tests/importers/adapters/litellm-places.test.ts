import { describe, expect, test } from 'vitest';
import { chat, issuesOf, priced, readMap, routesOf } from './litellm-map.ts';

describe('where a key belongs', () => {
  test.each([
    // key, litellm_provider, provider, wire id, region
    ['gpt-9', 'openai', 'openai', 'gpt-9', 'global'],
    ['old-9', 'text-completion-openai', 'openai', 'old-9', 'global'],
    ['openai/clip-9', 'openai', 'openai', 'clip-9', 'global'],
    ['openrouter/acme/big-9', 'openrouter', 'openrouter', 'acme/big-9', 'global'],
    ['openrouter/openrouter/auto', 'openrouter', 'openrouter', 'openrouter/auto', 'global'],
    ['groq/acme/big-9', 'groq', 'groq', 'acme/big-9', 'global'],
    ['gemini/gem-9', 'gemini', 'google-ai-studio', 'gem-9', 'global'],
    ['gem-9', 'vertex_ai-language-models', 'google-vertex-ai', 'gem-9', 'global'],
    ['vertex_ai/acme-9@20260101', 'vertex_ai-anthropic_models', 'google-vertex-ai', 'acme-9@20260101', 'global'],
    ['vertex_ai/acme/big-9-maas', 'vertex_ai-acme_models', 'google-vertex-ai', 'acme/big-9-maas', 'global'],
    ['azure/gpt-9', 'azure', 'azure-openai', 'gpt-9', 'global'],
    ['azure/eu/gpt-9', 'azure', 'azure-openai', 'gpt-9', 'eu'],
    ['azure/us/gpt-9', 'azure', 'azure-openai', 'gpt-9', 'us'],
    ['azure/global-standard/gpt-9', 'azure', 'azure-openai', 'gpt-9', 'global'],
    ['azure/global/gpt-9', 'azure', 'azure-openai', 'gpt-9', 'global'],
    ['azure/speech/voice-9', 'azure', 'azure-openai', 'speech/voice-9', 'global'],
    ['azure_ai/big-9', 'azure_ai', 'microsoft-foundry', 'big-9', 'global'],
    ['acme.big-9-v1:0', 'bedrock', 'amazon-bedrock', 'acme.big-9-v1:0', 'global'],
    ['us.acme.big-9-v1:0', 'bedrock_converse', 'amazon-bedrock', 'us.acme.big-9-v1:0', 'global'],
    ['bedrock/us-gov-west-1/acme.big-9-v1:0', 'bedrock', 'amazon-bedrock', 'acme.big-9-v1:0', 'us-gov-west-1'],
    ['bedrock/ap-southeast-2/acme.big-9', 'bedrock_converse', 'amazon-bedrock', 'acme.big-9', 'ap-southeast-2'],
    ['bedrock/invoke/acme.big-9', 'bedrock', 'amazon-bedrock', 'acme.big-9', 'global'],
    ['bedrock_mantle/acme.big-9', 'bedrock_mantle', 'amazon-bedrock', 'acme.big-9', 'global'],
    ['bedrock/*/1-month-commitment/acme.t', 'bedrock', 'amazon-bedrock', 'acme.t', '1-month-commitment'],
    [
      'bedrock/us-east-1/6-month-commitment/acme.t',
      'bedrock',
      'amazon-bedrock',
      'acme.t',
      'us-east-1/6-month-commitment',
    ],
    [
      'fireworks_ai/accounts/fireworks/models/big',
      'fireworks_ai',
      'fireworks',
      'accounts/fireworks/models/big',
      'global',
    ],
    ['fireworks_ai/acme/embed', 'fireworks_ai-embedding-models', 'fireworks', 'acme/embed', 'global'],
    ['amazon-nova/n-9', 'amazon_nova', 'nova', 'n-9', 'global'],
    ['cohere/e-9', 'cohere_chat', 'cohere', 'e-9', 'global'],
    ['dashscope/q-9', 'dashscope', 'alibaba', 'q-9', 'global'],
    ['replicateopenai/gpt-oss-20b', 'replicate', 'replicate', 'openai/gpt-oss-20b', 'global'],
    ['1024-x-1024/50-steps/bedrock/acme.canvas', 'bedrock', 'amazon-bedrock', 'acme.canvas', 'global'],
    ['azure/hd/1024-x-1792/paint-9', 'azure', 'azure-openai', 'paint-9', 'global'],
  ])('%s of %s', (key, litellm_provider, provider, wireId, region) => {
    const [route, ...more] = routesOf({ [key]: { litellm_provider, mode: 'chat', ...priced } });
    expect(more).toEqual([]);
    expect(route).toMatchObject({ provider, wireId, region });
  });

  test('documentation, fallback rules and price classes are no models', () => {
    const { records, issues } = readMap({
      sample_spec: { litellm_provider: 'one of many', mode: 'one of: chat' },
      fallback_generalizations: { rules: [] },
      'fireworks-ai-4.1b-to-16b': { litellm_provider: 'fireworks_ai', ...priced },
      'fireworks-ai-embedding-up-to-150m': { litellm_provider: 'fireworks_ai-embedding-models', ...priced },
      'together-ai-up-to-4b': { litellm_provider: 'together_ai', mode: 'chat', ...priced },
      ...chat(priced),
    });
    expect(issues).toEqual([]);
    expect(records.map(({ kind }) => kind)).toEqual(['provider', 'route', 'rate-card']);
  });

  test('services beside the models are left out and named', () => {
    const map = {
      'seek/search': { litellm_provider: 'seek', mode: 'search', input_cost_per_query: 0.01 },
      'openai/container': { litellm_provider: 'openai', mode: 'chat', code_interpreter_cost_per_session: 0.03 },
    };
    expect(readMap(map).records).toEqual([]);
    expect(issuesOf(map).map(({ kind, record }) => [kind, record])).toEqual([
      ['UNMAPPED', 'seek/search'],
      ['UNMAPPED', 'openai/container'],
    ]);
  });

  test('an unknown provider is an error, and the rest is taken', () => {
    const map = { 'n/m': { litellm_provider: 'newcomer', mode: 'chat', ...priced }, ...chat(priced) };
    expect(issuesOf(map)).toEqual([{ kind: 'UNMAPPED', record: 'n/m', path: 'litellm_provider', severity: 'error' }]);
    expect(routesOf(map)).toHaveLength(1);
  });

  test('routes say how they are reached', () => {
    const types = routesOf({
      'bedrock/us-east-1/1-month-commitment/acme.t': { litellm_provider: 'bedrock', input_cost_per_second: 0.01 },
      'sagemaker/m': { litellm_provider: 'sagemaker', mode: 'chat', ...priced },
      'ollama/m': { litellm_provider: 'ollama', mode: 'chat', input_cost_per_token: 0 },
      'github_copilot/m': { litellm_provider: 'github_copilot', mode: 'chat' },
      ...chat(priced),
      ...chat({}, 'unpriced'),
    }).map(({ accessType }) => accessType);
    expect(types).toEqual(['PROVISIONED', 'DEDICATED', 'SELF_HOSTED', 'SUBSCRIPTION', 'SERVERLESS', 'UNKNOWN']);
  });
});
