import { describe, expect, test } from 'vitest';
import { deriveIdentity, identify, identityIndex } from '../../src/decisions/identity.ts';

const index = identityIndex(
  [
    { slug: 'gpt-4o-mini', developer: 'openai', aliases: [{ wireId: 'gpt-4o-mini-2024-07-18' }] },
    { slug: 'gpt-4.1', developer: 'openai' },
    { slug: 'gpt-4o', developer: 'openai', aliases: [{ wireId: 'my-deployment', provider: 'azure-openai' }] },
    { slug: 'claude-sonnet-4-6', developer: 'anthropic' },
    { slug: 'claude-haiku-4-5', developer: 'anthropic' },
    { slug: 'llama-3.3-70b-instruct', developer: 'meta' },
    { slug: 'gemini-2.5-pro', developer: 'google' },
    { slug: 'kimi-k2.6', developer: 'moonshot' },
    { slug: 'glm-5.2', developer: 'z-ai' },
    { slug: 'gpt-oss-120b', developer: 'openai' },
    { slug: 'nemotron-nano-9b-v2', developer: 'nvidia' },
    { slug: 'nemotron-nano-9b-v2-fp8', developer: 'nvidia' },
    { slug: 'gpt-3.5-turbo', developer: 'openai' },
    { slug: 'claude-3-5-haiku', developer: 'anthropic' },
    { slug: 'deepseek-v3.2', developer: 'deepseek' },
    { slug: 'minimax-m2.5', developer: 'minimax' },
    { slug: 'qwen3.5-397b-a17b', developer: 'alibaba' },
    { slug: 'mistral-nemo', developer: 'mistral', aliases: [{ wireId: 'mistral-nemo-instruct-2407' }] },
    { slug: 'twin-1.5' },
    { slug: 'twin-1-5' },
  ],
  [{ wireId: 'house-name', provider: 'mart', model: 'gpt-4.1' }],
  ['openai', 'anthropic', 'meta', 'google', 'nvidia'],
);
const at = (wireId: string, provider = 'mart') => identify(index, { wireId, provider });

describe('a wire id means the model that', () => {
  test.each([
    ['its route declares', { wireId: 'anything', provider: 'mart', model: 'gpt-4o' }, 'gpt-4o', 'declared', 1],
    [
      'an alias of the provider names',
      { wireId: 'my-deployment', provider: 'azure-openai' },
      'gpt-4o',
      'declared-alias',
      1,
    ],
    [
      'an alias for all names',
      { wireId: 'gpt-4o-mini-2024-07-18', provider: 'mart' },
      'gpt-4o-mini',
      'declared-alias',
      1,
    ],
    ['other routes declare', { wireId: 'house-name', provider: 'shop' }, 'gpt-4.1', 'declared-elsewhere', 0.97],
    ['has it for a slug', { wireId: 'gpt-4.1', provider: 'shop' }, 'gpt-4.1', 'exact-slug', 1],
  ])('%s', (_, route, slug, rule, confidence) => {
    expect(identify(index, route).identity).toEqual({ slug, rule, confidence });
  });
});

test.each([
  ['openai/gpt-4o-mini', 'gpt-4o-mini', 'vendor-prefix'],
  ['openai/gpt-4o-mini-2024-07-18', 'gpt-4o-mini', 'vendor-prefix+alias'],
  ['GPT-4.1', 'gpt-4.1', 'case'],
  ['gpt-4-1', 'gpt-4.1', 'decimal-point'],
  ['anthropic/claude-sonnet-4.6', 'claude-sonnet-4-6', 'vendor-prefix'],
  [
    'us.anthropic.claude-sonnet-4-6-v1:0',
    'claude-sonnet-4-6',
    'region-prefix+vendor-prefix+bedrock-version+decimal-point',
  ],
  [
    'anthropic.claude-haiku-4-5-20251001-v1:0',
    'claude-haiku-4-5',
    'vendor-prefix+bedrock-version+claude-date+decimal-point',
  ],
  ['claude-haiku-4-5@20251001', 'claude-haiku-4-5', 'vertex-version+claude-date+decimal-point'],
  ['publishers/google/models/gemini-2.5-pro', 'gemini-2.5-pro', 'resource-path+vendor-prefix'],
  ['accounts/fireworks/models/kimi-k2p6', 'kimi-k2.6', 'resource-path+decimal-point'],
  ['meta-llama/Llama-3.3-70B-Instruct', 'llama-3.3-70b-instruct', 'case+vendor-prefix'],
  [
    'meta.llama3-3-70b-instruct-v1:0',
    'llama-3.3-70b-instruct',
    'vendor-prefix+bedrock-version+decimal-point+brand-spelling',
  ],
  ['zai-org/GLM-5.2-FP8', 'glm-5.2', 'case+vendor-prefix+precision'],
  ['openai/gpt-oss-120b:free', 'gpt-oss-120b', 'vendor-prefix+free-tier'],
  ['openai.gpt-oss-120b-1:0', 'gpt-oss-120b', 'vendor-prefix+bedrock-version'],
  ['openai/gpt-oss-120b-maas', 'gpt-oss-120b', 'vendor-prefix+vertex-maas'],
  ['nvidia.nemotron-nano-9b-v2:0', 'nemotron-nano-9b-v2', 'vendor-prefix+bedrock-version'],
  ['anthropic.claude-sonnet-4-6-v1', 'claude-sonnet-4-6', 'vendor-prefix+bedrock-version+decimal-point'],
  ['workers-ai/@cf/moonshotai/kimi-k2.6', 'kimi-k2.6', 'host-prefix+resource-path+vendor-prefix'],
  ['Pro/moonshotai/Kimi-K2.6', 'kimi-k2.6', 'case+host-prefix+vendor-prefix'],
  ['TEE/deepseek-v3.2', 'deepseek-v3.2', 'case+host-prefix'],
  ['route/minimax-m2.5', 'minimax-m2.5', 'host-prefix'],
  ['databricks-claude-haiku-4-5', 'claude-haiku-4-5', 'host-prefix+decimal-point'],
  ['duo-chat-sonnet-4-6', 'claude-sonnet-4-6', 'host-prefix+decimal-point'],
  ['duo-chat-gpt-4-1', 'gpt-4.1', 'host-prefix+decimal-point'],
  ['azure-gpt-4o', 'gpt-4o', 'host-prefix'],
  ['azure/gpt-4o-mini', 'gpt-4o-mini', 'host-prefix'],
  ['azure/eu-west-1/gpt-4o-mini', 'gpt-4o-mini', 'host-prefix'],
  ['vertex_ai/claude-haiku-4-5@20251001', 'claude-haiku-4-5', 'host-prefix+vertex-version+claude-date+decimal-point'],
  [
    'bedrock/us-east-1/anthropic.claude-haiku-4-5-20251001-v1:0',
    'claude-haiku-4-5',
    'host-prefix+vendor-prefix+bedrock-version+claude-date+decimal-point',
  ],
  ['openrouter/openai/gpt-4o-mini:free', 'gpt-4o-mini', 'host-prefix+vendor-prefix+free-tier'],
  ['gemini/gemini-2.5-pro', 'gemini-2.5-pro', 'host-prefix'],
  ['coding-glm-5.2-free', 'glm-5.2', 'host-prefix+free-tier'],
  ['zai-org/GLM-5.2-TEE', 'glm-5.2', 'case+vendor-prefix+delivery'],
  ['zai-org/glm-5.2-original', 'glm-5.2', 'vendor-prefix+delivery'],
  ['unsloth/Mistral-Nemo-Instruct-2407', 'mistral-nemo', 'case+re-upload+alias'],
  ['openai-gpt-4o-mini', 'gpt-4o-mini', 'vendor-in-name'],
  ['anthropic--claude-4.6-sonnet', 'claude-sonnet-4-6', 'separators+vendor-in-name+brand-spelling'],
  ['claude-haiku4-5', 'claude-haiku-4-5', 'decimal-point+brand-spelling'],
  ['anthropic/claude-haiku-3.5', 'claude-3-5-haiku', 'vendor-prefix+brand-spelling'],
  ['gpt-35-turbo', 'gpt-3.5-turbo', 'decimal-point'],
  ['minimax-m25', 'minimax-m2.5', 'decimal-point'],
  ['qwen35-397b-a17b', 'qwen3.5-397b-a17b', 'decimal-point'],
  ['deepseek-3.2', 'deepseek-v3.2', 'brand-spelling'],
  ['k2p6', 'kimi-k2.6', 'decimal-point+brand-spelling'],
])('%s is spelled %s by %s', (wireId, slug, rule) => {
  const { identity } = at(wireId);
  expect([identity?.slug, identity?.rule]).toEqual([slug, rule]);
  expect(identity?.confidence).toBeLessThan(1);
});

test('what a name means at one provider says nothing of names elsewhere', () => {
  expect(at('my_deployment', 'azure-openai').identity).toBeNull();
  expect(at('MY-DEPLOYMENT', 'shop').identity).toBeNull();
});

test('a precision that is a model of its own stays apart', () => {
  expect(at('nvidia/nemotron-nano-9b-v2-fp8').identity?.slug).toBe('nemotron-nano-9b-v2-fp8');
});

test.each([
  'gpt-4.1-mini',
  'gpt-4o-2024-08-06',
  'openai/gpt-4o:extended',
  'meta-llama/Llama-3.3-70B-Instruct-Turbo',
  'claude-sonnet-latest',
  'moonshotai/kimi-k2.6-thinking',
  'my-deployment',
  'my_deployment',
  'pro/gpt-4o',
  'databricks-kimi-k2.6',
  'duo-chat-kimi-k2.6',
  'anthropic-gpt-4o',
  'gpt-4o-mini-tee-thinking',
  'zai-org/GLM-5.2-6bit',
  'unsloth/kimi-k2.6-GGUF',
  'qwen3-397b-a17b',
  'claude-3-haiku',
  'someone/gpt-4o-mini-finetune',
  'someone/gpt-4o-mini',
])('%s is none of them', (wireId) => {
  expect(at(wireId).identity).toBeNull();
});

test('a vendor prefix that contradicts the developer is no match, and the derived slug does not take the name', () => {
  const wire = { wireId: 'nvidia/llama-3.3-70b-instruct', provider: 'mart' };
  expect(identify(index, wire)).toEqual({ identity: null, candidates: [] });
  expect(deriveIdentity(index, wire).slug).toBe('nvidia-llama-3.3-70b-instruct');
});

test('between two models the rules do not choose', () => {
  expect(at('twin_1.5')).toEqual({ identity: null, candidates: ['twin-1-5', 'twin-1.5'] });
  expect(deriveIdentity(index, { wireId: 'twin_1.5', provider: 'mart' }).slug).toBe('mart-twin-1.5');
});

test.each([
  [
    ['openrouter', 'qwen/qwen3.5-27b'],
    ['hub', 'Qwen/Qwen3.5-27B'],
    ['doubleword', 'Qwen/Qwen3.5-27B-FP8'],
  ],
  [
    ['a', 'claude-opus-4-1'],
    ['b', 'anthropic/claude-opus-4.1'],
    ['c', 'eu.anthropic.claude-opus-4-1-20250805-v1:0'],
  ],
  [
    ['a', 'meta-llama/Meta-Llama-3.1-8B-Instruct'],
    ['b', 'llama-v3p1-8b-instruct'],
    ['c', 'meta.llama3-1-8b-instruct-v1:0'],
  ],
  [
    ['aws', 'deepseek.r1-v1:0'],
    ['novita', 'deepseek/deepseek-r1'],
    ['hub', 'deepseek-ai/DeepSeek-R1'],
  ],
] as [string, string][][])('equal names share one derived model: %j', (...routes) => {
  const slugs = routes.map(([provider, wireId]) => deriveIdentity(index, { provider, wireId }).slug);
  expect(new Set(slugs).size).toBe(1);
});

test('a derived model says who made it only where the prefix does', () => {
  expect(deriveIdentity(index, { provider: 'hub', wireId: 'Qwen/Qwen3-32B' })).toEqual({
    slug: 'qwen3-32b',
    rule: 'derived+case+vendor-prefix',
    confidence: 0.5,
    vendor: { slug: 'alibaba', name: 'Alibaba' },
  });
  const tune = deriveIdentity(index, { provider: 'hub', wireId: 'gryphe/mythomax-l2-13b' });
  expect([tune.slug, tune.vendor]).toEqual(['gryphe-mythomax-l2-13b', null]);
});
