/** An organization that publishes models, as the vendor part of a wire id names it. */
export interface Vendor {
  /** The organization's slug. */
  slug: string;
  name: string;
}

const names: Record<string, { name: string; prefixes: string }> = {
  'ai21-labs': { name: 'AI21 Labs', prefixes: 'ai21 ai21-labs ai21labs' },
  'aion-labs': { name: 'AionLabs', prefixes: 'aion-labs' },
  alibaba: { name: 'Alibaba', prefixes: 'alibaba qwen alibaba-nlp tongyi-zhiwen wanx' },
  allenai: { name: 'Allen Institute for AI', prefixes: 'allenai' },
  amazon: { name: 'Amazon', prefixes: 'amazon' },
  anthropic: { name: 'Anthropic', prefixes: 'anthropic' },
  'arcee-ai': { name: 'Arcee AI', prefixes: 'arcee-ai arcee_ai' },
  baai: { name: 'BAAI', prefixes: 'baai' },
  baichuan: { name: 'Baichuan AI', prefixes: 'baichuan' },
  baidu: { name: 'Baidu', prefixes: 'baidu paddlepaddle' },
  'black-forest-labs': { name: 'Black Forest Labs', prefixes: 'black-forest-labs bfl' },
  bytedance: { name: 'ByteDance', prefixes: 'bytedance bytedance-seed bytedance-research volcengine' },
  cohere: { name: 'Cohere', prefixes: 'cohere cohereforai' },
  deepcogito: { name: 'Deep Cogito', prefixes: 'deepcogito' },
  deepgram: { name: 'Deepgram', prefixes: 'deepgram' },
  deepreinforce: { name: 'DeepReinforce', prefixes: 'deepreinforce deepreinforce-ai' },
  deepseek: { name: 'DeepSeek', prefixes: 'deepseek deepseek-ai' },
  elevenlabs: { name: 'ElevenLabs', prefixes: 'elevenlabs' },
  essentialai: { name: 'Essential AI', prefixes: 'essentialai' },
  google: { name: 'Google', prefixes: 'google' },
  ibm: { name: 'IBM', prefixes: 'ibm ibm-granite' },
  ideogram: { name: 'Ideogram', prefixes: 'ideogram ideogramai' },
  inception: { name: 'Inception', prefixes: 'inception' },
  inclusionai: { name: 'inclusionAI', prefixes: 'inclusionai' },
  inflection: { name: 'Inflection AI', prefixes: 'inflection' },
  kling: { name: 'Kling AI', prefixes: 'klingai' },
  kwaipilot: { name: 'Kwaipilot', prefixes: 'kwaipilot kuaishou' },
  liquid: { name: 'Liquid AI', prefixes: 'liquid liquidai' },
  luma: { name: 'Luma AI', prefixes: 'lumalabs' },
  meituan: { name: 'Meituan', prefixes: 'meituan meituan-longcat' },
  meta: { name: 'Meta', prefixes: 'meta meta-llama codellama facebook' },
  microsoft: { name: 'Microsoft', prefixes: 'microsoft' },
  minimax: { name: 'MiniMax', prefixes: 'minimax minimaxai' },
  mistral: { name: 'Mistral AI', prefixes: 'mistral mistralai mistral-ai' },
  moonshot: { name: 'Moonshot AI', prefixes: 'moonshotai moonshot kimi' },
  morph: { name: 'Morph', prefixes: 'morph' },
  'nex-agi': { name: 'Nex AGI', prefixes: 'nex-agi' },
  'nous-research': { name: 'Nous Research', prefixes: 'nousresearch' },
  nvidia: { name: 'NVIDIA', prefixes: 'nvidia' },
  openai: { name: 'OpenAI', prefixes: 'openai' },
  perceptron: { name: 'Perceptron', prefixes: 'perceptron' },
  perplexity: { name: 'Perplexity', prefixes: 'perplexity' },
  poolside: { name: 'Poolside', prefixes: 'poolside' },
  'prime-intellect': { name: 'Prime Intellect', prefixes: 'prime-intellect primeintellect' },
  recraft: { name: 'Recraft', prefixes: 'recraft' },
  rednote: { name: 'RedNote', prefixes: 'rednote-hilab' },
  reka: { name: 'Reka', prefixes: 'rekaai' },
  relace: { name: 'Relace', prefixes: 'relace' },
  runway: { name: 'Runway', prefixes: 'runwayml' },
  sakana: { name: 'Sakana AI', prefixes: 'sakana' },
  salesforce: { name: 'Salesforce', prefixes: 'salesforce' },
  sao10k: { name: 'Sao10K', prefixes: 'sao10k' },
  sarvam: { name: 'Sarvam AI', prefixes: 'sarvam sarvamai' },
  skywork: { name: 'Skywork', prefixes: 'skywork' },
  'stability-ai': { name: 'Stability AI', prefixes: 'stabilityai stability-ai stability' },
  stepfun: { name: 'StepFun', prefixes: 'stepfun stepfun-ai' },
  tencent: { name: 'Tencent', prefixes: 'tencent' },
  thedrummer: { name: 'TheDrummer', prefixes: 'thedrummer' },
  'thinking-machines': { name: 'Thinking Machines', prefixes: 'thinkingmachines' },
  upstage: { name: 'Upstage', prefixes: 'upstage' },
  'voyage-ai': { name: 'Voyage AI', prefixes: 'voyage voyageai' },
  writer: { name: 'Writer', prefixes: 'writer' },
  xai: { name: 'xAI', prefixes: 'x-ai xai' },
  xiaomi: { name: 'Xiaomi', prefixes: 'xiaomi xiaomimimo' },
  'z-ai': { name: 'Z.ai', prefixes: 'z-ai zai zai-org zhipuai thudm' },
};

/**
 * Vendor prefixes of wire ids, as resellers and model hubs write them, in lower case. Only these declare a developer:
 * a prefix that does not stand here stays part of the name, since it may be a re-upload or a fine-tune of another's model.
 */
export const vendors: ReadonlyMap<string, Vendor> = new Map(
  Object.entries(names).flatMap(([slug, { name, prefixes }]) =>
    prefixes.split(' ').map((prefix): [string, Vendor] => [prefix, { slug, name }]),
  ),
);
