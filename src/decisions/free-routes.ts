/** What a listed price of zero, or a free route listed without any price, means. */
export type ZeroTerms = 'FREE_TIER' | 'INCLUDED_IN_PLAN' | 'UNKNOWN';

/** Routes of one provider whose zeros have a known meaning. */
interface Rule {
  /** The provider's slug. */
  provider: string;
  /** The wire ids that it speaks of. */
  wireIds: RegExp;
  terms: Exclude<ZeroTerms, 'UNKNOWN'>;
}

const free = (provider: string, wireIds: RegExp): Rule => ({ provider, wireIds, terms: 'FREE_TIER' });
const plan = (provider: string): Rule => ({ provider, wireIds: /./, terms: 'INCLUDED_IN_PLAN' });

/** GLM models that their lab gives away, with limits on concurrency. */
const freeGlm = /^glm-4(?:\.\d)?v?-flash$/;

/**
 * The published table of zeros. A route that no rule names is UNKNOWN: sources also write zero for what they have no
 * price of, for what is billed in a unit that they lack (audio by the minute, images by the piece), for routers whose
 * price hangs on the model that they pick, and for models that one runs oneself.
 */
export const freeRoutes: readonly Rule[] = [
  // Marked as free by the seller, beside a paid route of the same model.
  free('openrouter', /:free$|^openrouter\/free$/),
  free('kilo', /:free$|^openrouter\/free$|^kilo\/auto-free$|^kilo-auto\/free$/),
  free('opencode', /-free$|^big-pickle$|^grok-code$|^gpt-5-nano$/),
  free('zenmux', /-free$/),
  free('aihubmix', /-free$/),
  free('llmgateway', /-free$/),
  free('llmgateway', freeGlm),

  // Given away by whoever runs them, up to a rate limit.
  free('z-ai', freeGlm),
  free('zhipuai', freeGlm),
  free('google-ai-studio', /^gemma-/),
  free('openai', /moderation/),
  free('alibaba-cn', /^deepseek-r1-distill-(?:llama-8b|qwen-1-5b)$/),
  free(
    'siliconflow-cn',
    /^(?:PaddlePaddle\/PaddleOCR-VL|deepseek-ai\/DeepSeek-OCR$|tencent\/Hunyuan-MT-7B$|Qwen\/Qwen3\.5-4B$)/,
  ),

  // Catalogs to try models in: all of it is free, with a limit of requests.
  free('nvidia', /./),
  free('github-models', /./),
  free('modelscope', /./),
  free('iflowcn', /./),
  free('llama', /./),
  free('nova', /./),

  // Paid by a subscription.
  plan('github-copilot'),
  plan('gitlab'),
  plan('alibaba-coding-plan'),
  plan('alibaba-coding-plan-cn'),
  plan('alibaba-token-plan'),
  plan('alibaba-token-plan-cn'),
  plan('kimi-for-coding'),
  plan('kuae-cloud-coding-plan'),
  plan('minimax-coding-plan'),
  plan('minimax-cn-coding-plan'),
  plan('tencent-coding-plan'),
  plan('umans-ai-coding-plan'),
  plan('xiaomi-token-plan-ams'),
  plan('xiaomi-token-plan-cn'),
  plan('xiaomi-token-plan-sgp'),
  plan('zai-coding-plan'),
  plan('zhipuai-coding-plan'),
];

/** The terms of a route whose source lists zero for all of its meters, by {@link freeRoutes}. Never a price of zero. */
export function zeroTerms(provider: string, wireId: string): ZeroTerms {
  return freeRoutes.find((rule) => rule.provider === provider && rule.wireIds.test(wireId))?.terms ?? 'UNKNOWN';
}
