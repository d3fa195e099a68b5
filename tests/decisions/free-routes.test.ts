import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeRoutes, zeroTerms } from '../../src/decisions/free-routes.ts';

test.each([
  ['openrouter', 'acme/rocket-1:free', 'FREE_TIER'],
  ['openrouter', 'openrouter/free', 'FREE_TIER'],
  ['openrouter', 'acme/rocket-1', 'UNKNOWN'],
  ['openrouter', 'acme/rocket:free-range', 'UNKNOWN'],
  ['kilo', 'openrouter/auto', 'UNKNOWN'],
  ['opencode', 'rocket-1-free', 'FREE_TIER'],
  ['vercel-ai-gateway', 'acme/rocket-1-free', 'UNKNOWN'],
  ['z-ai', 'glm-4.7-flash', 'FREE_TIER'],
  ['zhipuai', 'glm-4.6v-flash', 'FREE_TIER'],
  ['z-ai', 'glm-4.7-flashx', 'UNKNOWN'],
  ['z-ai', 'glm-5', 'UNKNOWN'],
  ['google-ai-studio', 'gemma-3-27b-it', 'FREE_TIER'],
  ['google-ai-studio', 'gemini-2.5-pro', 'UNKNOWN'],
  ['openai', 'omni-moderation-latest', 'FREE_TIER'],
  ['siliconflow-cn', 'PaddlePaddle/PaddleOCR-VL-1.5', 'FREE_TIER'],
  ['siliconflow-cn', 'deepseek-ai/DeepSeek-OCR-2', 'UNKNOWN'],
  ['nvidia', 'anything/at-all', 'FREE_TIER'],
  ['github-copilot', 'gpt-4.1', 'INCLUDED_IN_PLAN'],
  ['xiaomi-token-plan-ams', 'mimo-v2.5', 'INCLUDED_IN_PLAN'],
  ['lmstudio', 'qwen/qwen3-30b', 'UNKNOWN'],
  ['nobody-knows', 'anything', 'UNKNOWN'],
])('zero at %s for %s is %s', (provider, wireId, terms) => {
  expect(zeroTerms(provider, wireId)).toBe(terms);
});

test('a provider without a rule never has a known zero, and every rule can speak', () => {
  const named = new Set(freeRoutes.map(({ provider }) => provider));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (provider, wireId) => {
      expect(named.has(provider) || zeroTerms(provider, wireId) === 'UNKNOWN').toBe(true);
    }),
  );
  expect(freeRoutes.filter(({ provider }) => !/^[a-z0-9][a-z0-9._-]*$/.test(provider))).toEqual([]);
});
