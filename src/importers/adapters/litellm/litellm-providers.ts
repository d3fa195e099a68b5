import type { Claims } from '../../claims.ts';

/** What a `litellm_provider` means in this catalog. */
export interface LitellmProvider {
  slug: string;
  name: string;
  kind: Claims<'provider'>['kind'];
  /** How the provider's keys begin, where that is not its LiteLLM name. */
  prefix?: string;
  /** How the provider's routes are reached, where that is the same for all. */
  accessType?: Claims<'route'>['accessType'];
}

const api = (slug: string, name: string, prefix?: string): LitellmProvider => ({ slug, name, kind: 'API', prefix });
const cloud = (slug: string, name: string, prefix?: string): LitellmProvider => ({ slug, name, kind: 'CLOUD', prefix });
const aggregator = (slug: string, name: string): LitellmProvider => ({ slug, name, kind: 'AGGREGATOR' });
const subscription = (slug: string, name: string): LitellmProvider => ({
  slug,
  name,
  kind: 'SUBSCRIPTION',
  accessType: 'SUBSCRIPTION',
});
const local = (slug: string, name: string): LitellmProvider => ({
  slug,
  name,
  kind: 'API',
  accessType: 'SELF_HOSTED',
});

const bedrock = cloud('amazon-bedrock', 'Amazon Bedrock', 'bedrock');
const azureOpenai = cloud('azure-openai', 'Azure OpenAI', 'azure');
const vertex = cloud('google-vertex-ai', 'Google Vertex AI', 'vertex_ai');
const aiStudio = api('google-ai-studio', 'Google AI Studio');
const fireworks = api('fireworks', 'Fireworks AI', 'fireworks_ai');

/**
 * Every `litellm_provider` that serves models, and the provider that it means here: the slug of the seed or of
 * genai-prices, else the id of models.dev, else LiteLLM's name with dashes. Services that search the web serve none.
 */
const litellmProviders: Readonly<Record<string, LitellmProvider>> = {
  ai21: api('ai21', 'AI21 Studio'),
  aiml: aggregator('aiml', 'AI/ML API'),
  amazon_nova: api('nova', 'Amazon Nova API', 'amazon-nova'),
  anthropic: api('anthropic', 'Anthropic API'),
  anyscale: api('anyscale', 'Anyscale Endpoints'),
  assemblyai: api('assemblyai', 'AssemblyAI'),
  aws_polly: cloud('aws-polly', 'Amazon Polly'),
  azure: azureOpenai,
  azure_ai: cloud('microsoft-foundry', 'Microsoft Foundry'),
  azure_text: azureOpenai,
  baseten: api('baseten', 'Baseten'),
  bedrock,
  bedrock_converse: bedrock,
  bedrock_mantle: { ...bedrock, prefix: 'bedrock_mantle' },
  black_forest_labs: api('black-forest-labs', 'Black Forest Labs API'),
  cerebras: api('cerebras', 'Cerebras'),
  chatgpt: subscription('chatgpt', 'ChatGPT'),
  cloudflare: cloud('cloudflare-workers-ai', 'Cloudflare Workers AI'),
  codestral: api('codestral', 'Codestral API'),
  cohere: api('cohere', 'Cohere API'),
  cohere_chat: api('cohere', 'Cohere API', 'cohere'),
  crusoe: cloud('crusoe', 'Crusoe'),
  darkbloom: api('darkbloom', 'Darkbloom'),
  dashscope: cloud('alibaba', 'Alibaba Cloud Model Studio'),
  databricks: cloud('databricks', 'Databricks'),
  deepgram: api('deepgram', 'Deepgram'),
  deepinfra: api('deepinfra', 'DeepInfra'),
  deepseek: api('deepseek', 'DeepSeek API'),
  elevenlabs: api('elevenlabs', 'ElevenLabs'),
  fal_ai: aggregator('fal-ai', 'fal'),
  featherless_ai: api('featherless-ai', 'Featherless AI'),
  fireworks_ai: fireworks,
  'fireworks_ai-embedding-models': fireworks,
  friendliai: api('friendli', 'FriendliAI'),
  gemini: aiStudio,
  gigachat: api('gigachat', 'GigaChat API'),
  github_copilot: subscription('github-copilot', 'GitHub Copilot'),
  gmi: cloud('gmicloud', 'GMI Cloud'),
  gradient_ai: cloud('digitalocean', 'DigitalOcean Gradient AI'),
  groq: api('groq', 'Groq'),
  heroku: cloud('heroku', 'Heroku AI'),
  hyperbolic: api('hyperbolic', 'Hyperbolic'),
  inception: api('inception', 'Inception API'),
  jina_ai: api('jina-ai', 'Jina AI'),
  lambda_ai: cloud('lambda-ai', 'Lambda Inference'),
  lemonade: local('lemonade', 'Lemonade'),
  libertai: api('libertai', 'LibertAI'),
  llamagate: api('llamagate', 'LlamaGate'),
  meta: api('meta', 'Meta API'),
  meta_llama: api('llama', 'Llama API'),
  minimax: api('minimax', 'MiniMax API'),
  mistral: api('mistral', 'Mistral API'),
  moonshot: api('moonshot', 'Moonshot AI API'),
  morph: api('morph', 'Morph'),
  nebius: cloud('nebius', 'Nebius Token Factory'),
  nlp_cloud: api('nlp-cloud', 'NLP Cloud'),
  novita: api('novita', 'Novita AI'),
  nscale: cloud('nscale', 'Nscale'),
  nvidia_nim: api('nvidia', 'NVIDIA NIM'),
  oci: cloud('oci', 'Oracle Cloud Infrastructure Generative AI'),
  ollama: local('ollama', 'Ollama'),
  openai: api('openai', 'OpenAI API'),
  openrouter: aggregator('openrouter', 'OpenRouter'),
  ovhcloud: cloud('ovhcloud', 'OVHcloud AI Endpoints'),
  // The PaLM API was the Gemini API before it had that name.
  palm: { ...aiStudio, prefix: 'palm' },
  perplexity: api('perplexity', 'Perplexity API'),
  pinstripes: api('pinstripes', 'Pinstripes'),
  publicai: api('publicai', 'Public AI'),
  recraft: api('recraft', 'Recraft'),
  reducto: api('reducto', 'Reducto'),
  replicate: aggregator('replicate', 'Replicate'),
  runwayml: api('runwayml', 'Runway API'),
  sagemaker: { ...cloud('sagemaker', 'Amazon SageMaker'), accessType: 'DEDICATED' },
  sambanova: api('sambanova', 'SambaNova Cloud'),
  sarvam: api('sarvam', 'Sarvam AI'),
  scaleway: cloud('scaleway', 'Scaleway Generative APIs'),
  snowflake: cloud('snowflake-cortex', 'Snowflake Cortex'),
  soniox: api('soniox', 'Soniox'),
  stability: api('stability', 'Stability AI API'),
  tencent: cloud('tencent-tokenhub', 'Tencent TokenHub'),
  tensormesh: api('tensormesh', 'Tensormesh'),
  'text-completion-codestral': api('codestral', 'Codestral API'),
  'text-completion-inception': api('inception', 'Inception API'),
  'text-completion-openai': api('openai', 'OpenAI API'),
  together_ai: api('together', 'Together AI'),
  v0: api('v0', 'v0'),
  vercel_ai_gateway: aggregator('vercel-ai-gateway', 'Vercel AI Gateway'),
  vertex_ai: vertex,
  volcengine: cloud('volcengine', 'Volcano Engine Ark'),
  voyage: api('voyage-ai', 'Voyage AI'),
  wandb: api('wandb', 'Weights & Biases Inference'),
  watsonx: cloud('watsonx', 'IBM watsonx.ai'),
  xai: api('xai', 'xAI API'),
  zai: api('z-ai', 'Z.ai API'),
};

/** The provider that a `litellm_provider` means; Vertex AI has one of them for each vendor whose models it serves. */
export function litellmProvider(name: string): LitellmProvider | undefined {
  if (Object.hasOwn(litellmProviders, name)) return litellmProviders[name];
  return name.startsWith('vertex_ai-') ? vertex : undefined;
}
