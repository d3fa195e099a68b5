import type { Claims } from '../../claims.ts';
import { type Organization, organizationOf } from '../organizations.ts';

type Kind = Claims<'provider'>['kind'];

/** A provider of models.dev as this catalog knows it. */
export interface ProviderEntry {
  slug: string;
  /** Set where several ids of the source are one provider here, or its own name says too little. */
  name?: string;
  kind: Kind;
  /** Left out where the source's provider is not an organization's own and nobody was looked up. */
  organization?: Organization;
  /** Where the provider's endpoint is, as its id or name says. */
  region: string;
  /** A program on one's own machine. */
  selfHosted: boolean;
  /** It bills in this currency; the source writes US dollars. */
  billsIn?: 'CNY';
}

type Row = Partial<Omit<ProviderEntry, 'kind' | 'organization'>> & { organization?: string };

const cn = { region: 'cn', billsIn: 'CNY' } as const;

/** Run their own models, or models of others on machines of their own. */
const apis: Readonly<Record<string, Row>> = {
  'abliteration-ai': {},
  ambient: {},
  anthropic: { organization: 'anthropic' },
  'atomic-chat': { selfHosted: true },
  bailing: { organization: 'inclusionai', billsIn: 'CNY' },
  baseten: { organization: 'baseten' },
  berget: {},
  cerebras: { organization: 'cerebras' },
  chutes: {},
  clarifai: {},
  claudinio: {},
  'cloudferro-sherlock': {},
  cohere: { organization: 'cohere' },
  crof: {},
  deepinfra: { organization: 'deepinfra' },
  deepseek: { organization: 'deepseek' },
  dinference: {},
  drun: { ...cn },
  evroc: {},
  'fireworks-ai': { slug: 'fireworks', organization: 'fireworks' },
  friendli: { organization: 'friendli' },
  google: { slug: 'google-ai-studio', organization: 'google' },
  groq: { organization: 'groq' },
  'hpc-ai': {},
  iflowcn: { ...cn },
  inception: { organization: 'inception' },
  inceptron: {},
  inference: {},
  'io-net': {},
  lilac: {},
  llama: { organization: 'meta' },
  llmtr: {},
  lmstudio: { selfHosted: true },
  lucidquery: {},
  meganova: {},
  minimax: { organization: 'minimax' },
  'minimax-cn': { organization: 'minimax', ...cn },
  mistral: { organization: 'mistral' },
  mixlayer: {},
  moark: { billsIn: 'CNY' },
  modelscope: { organization: 'alibaba' },
  moonshotai: { slug: 'moonshot', organization: 'moonshot' },
  'moonshotai-cn': { organization: 'moonshot', ...cn },
  morph: { organization: 'morph' },
  nearai: {},
  neuralwatt: {},
  nova: { organization: 'amazon' },
  'novita-ai': { slug: 'novita', organization: 'novita' },
  nvidia: { organization: 'nvidia' },
  openai: { organization: 'openai' },
  perplexity: { organization: 'perplexity' },
  poolside: { organization: 'poolside' },
  'privatemode-ai': {},
  'regolo-ai': {},
  sakana: { organization: 'sakana' },
  sarvam: { organization: 'sarvam' },
  siliconflow: { organization: 'siliconflow' },
  'siliconflow-cn': { organization: 'siliconflow', ...cn },
  stepfun: { organization: 'stepfun', billsIn: 'CNY' },
  'stepfun-ai': { organization: 'stepfun' },
  subconscious: {},
  submodel: {},
  synthetic: {},
  tinfoil: {},
  togetherai: { slug: 'together', organization: 'together' },
  'umans-ai': {},
  upstage: { organization: 'upstage' },
  v0: { organization: 'vercel' },
  venice: {},
  wandb: { organization: 'weights-and-biases' },
  xai: { organization: 'xai' },
  xiaomi: { organization: 'xiaomi' },
  xpersona: {},
  zai: { slug: 'z-ai', organization: 'z-ai' },
  zeldoc: {},
  zhipuai: { organization: 'z-ai', billsIn: 'CNY' },
};

/** Clouds and data platforms that sell models beside much else. */
const clouds: Readonly<Record<string, Row>> = {
  alibaba: { organization: 'alibaba' },
  'alibaba-cn': { organization: 'alibaba', ...cn },
  'amazon-bedrock': { organization: 'amazon' },
  azure: { slug: 'azure-openai', organization: 'microsoft' },
  'azure-cognitive-services': { organization: 'microsoft' },
  'cloudflare-workers-ai': { organization: 'cloudflare' },
  databricks: { organization: 'databricks' },
  digitalocean: { organization: 'digitalocean' },
  gmicloud: {},
  'google-vertex': { slug: 'google-vertex-ai', name: 'Google Vertex AI', organization: 'google' },
  'google-vertex-anthropic': { slug: 'google-vertex-ai', name: 'Google Vertex AI', organization: 'google' },
  nebius: { organization: 'nebius' },
  neon: { organization: 'neon' },
  ovhcloud: { organization: 'ovhcloud' },
  'qiniu-ai': { billsIn: 'CNY' },
  'sap-ai-core': { organization: 'sap' },
  scaleway: { organization: 'scaleway' },
  'snowflake-cortex': { organization: 'snowflake' },
  stackit: { organization: 'stackit' },
  'tencent-tokenhub': { organization: 'tencent' },
  vultr: { organization: 'vultr' },
};

/** Pass requests on to the services of others. */
const aggregators: Readonly<Record<string, Row>> = {
  '302ai': {},
  abacus: {},
  agentrouter: {},
  aihubmix: {},
  anyapi: {},
  auriko: {},
  'cloudflare-ai-gateway': { organization: 'cloudflare' },
  cortecs: {},
  fastrouter: {},
  firmware: {},
  freemodel: {},
  frogbot: {},
  'github-models': { organization: 'github' },
  helicone: { organization: 'helicone' },
  huggingface: { slug: 'hf-inference-providers', organization: 'hugging-face' },
  jiekou: {},
  kilo: {},
  llmgateway: { organization: 'llmgateway' },
  'merge-gateway': {},
  'nano-gpt': {},
  opencode: {},
  openrouter: { organization: 'openrouter' },
  orcarouter: {},
  'perplexity-agent': { organization: 'perplexity' },
  poe: {},
  'qihang-ai': { billsIn: 'CNY' },
  requesty: { organization: 'requesty' },
  'routing-run': {},
  'the-grid-ai': {},
  vercel: { slug: 'vercel-ai-gateway', organization: 'vercel' },
  vivgrid: {},
  zenmux: {},
};

/** Are paid by a plan with an allowance. */
const subscriptions: Readonly<Record<string, Row>> = {
  'alibaba-coding-plan': { organization: 'alibaba' },
  'alibaba-coding-plan-cn': { organization: 'alibaba', ...cn },
  'alibaba-token-plan': { organization: 'alibaba' },
  'alibaba-token-plan-cn': { organization: 'alibaba', ...cn },
  'github-copilot': { organization: 'github' },
  gitlab: { organization: 'gitlab' },
  'kimi-for-coding': { organization: 'moonshot' },
  'kuae-cloud-coding-plan': {},
  'minimax-cn-coding-plan': { organization: 'minimax', ...cn },
  'minimax-coding-plan': { organization: 'minimax' },
  'ollama-cloud': { organization: 'ollama' },
  'opencode-go': {},
  'tencent-coding-plan': { organization: 'tencent', ...cn },
  'umans-ai-coding-plan': {},
  'wafer.ai': {},
  'xiaomi-token-plan-ams': { organization: 'xiaomi', region: 'eu' },
  'xiaomi-token-plan-cn': { organization: 'xiaomi', ...cn },
  'xiaomi-token-plan-sgp': { organization: 'xiaomi', region: 'sg' },
  'zai-coding-plan': { organization: 'z-ai' },
  'zhipuai-coding-plan': { organization: 'z-ai', billsIn: 'CNY' },
};

const entries = (kind: Kind, rows: Readonly<Record<string, Row>>) =>
  Object.entries(rows).map(([id, { organization, ...row }]): [string, ProviderEntry] => [
    id,
    {
      ...entry(id, kind),
      ...row,
      ...(organization === undefined ? {} : { organization: organizationOf(organization) }),
    },
  ]);

function entry(slug: string, kind: Kind): ProviderEntry {
  return { slug, kind, region: 'global', selfHosted: false };
}

const table = new Map([
  ...entries('API', apis),
  ...entries('CLOUD', clouds),
  ...entries('AGGREGATOR', aggregators),
  ...entries('SUBSCRIPTION', subscriptions),
]);

/** Every provider id of models.dev that this version knows. */
export const providerIds: readonly string[] = [...table.keys()];

/**
 * The provider that an id of models.dev means, and whether the table has it. One that it does not have is taken under its
 * own id, as an API that anybody may call: the kind that claims least.
 */
export function providerOf(id: string): ProviderEntry & { known: boolean } {
  const found = table.get(id);
  return { ...(found ?? entry(id, 'API')), known: found !== undefined };
}
