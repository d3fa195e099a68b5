import { type Vendor, vendors } from './vendors.ts';

/** One published rule by which a wire id is brought to a common spelling, and how far to trust it, 0 to 1. */
interface Rule {
  name: string;
  confidence: number;
  pattern: RegExp;
  replacement: string;
}

const rule = (name: string, confidence: number, pattern: RegExp, replacement = ''): Rule => ({
  name,
  confidence,
  pattern,
  replacement,
});

/** What stands before the model's name and only says where it is served. */
const pathRules: readonly Rule[] = [
  rule('case', 0.99, /[A-Z]/g),
  rule('resource-path', 0.97, /^.*publishers\/([^/]+)\/models\//, '$1/'),
  // Who runs the model for a reseller: a host's name, a kind of plan, an enclave. None of these makes models.
  rule('host-prefix', 0.95, /^(?:workers-ai|tee|route|public|novita|siliconflow|baseten)\//),
  rule('host-prefix', 0.95, /^pro\/(?=[^/]+\/)/),
  // How client libraries name the service to call (LiteLLM's "azure/", "vertex_ai/", "bedrock/us-east-1/"), before a name.
  rule(
    'host-prefix',
    0.95,
    /^(?:azure|azure_ai|vertex_ai|bedrock|bedrock_converse|sagemaker|openrouter|gemini|groq|together_ai|fireworks_ai|deepinfra|databricks|ollama|github_copilot|vercel_ai_gateway)\/(?:(?:converse|invoke|global|[a-z]{2}(?:-gov)?-[a-z]+-\d)\/)*/,
  ),
  rule('resource-path', 0.97, /^(?:.*\/)?models\//),
  rule('resource-path', 0.97, /^(?:hf:|@(?:cf|hf)\/|~)/),
  rule('region-prefix', 0.97, /^(?:us|us-gov|eu|apac|global|regional|jp|au|ca)\.(?=[a-z0-9]+\.)/),
  // Products that name the model behind their own name. Only before names of lines that others make.
  rule('host-prefix', 0.95, /^databricks-(?=(?:claude|gemini|gemma|gpt|llama|meta-llama|qwen)\d?-)/),
  rule('host-prefix', 0.95, /^duo-chat-(?=gpt-)/),
  rule('host-prefix', 0.95, /^duo-chat-(?=(?:haiku|sonnet|opus)-)/, 'claude-'),
  rule('host-prefix', 0.95, /^(?:coding|umans|alicloud)-(?=(?:deepseek|glm|kimi|minimax|qwen\d|xiaomi-mimo)[-.\d])/),
  rule('host-prefix', 0.95, /^(?:cerebras|groq)-(?=llama-)/),
  rule('host-prefix', 0.95, /^azure-(?=gpt-|o\d)/),
  // Uploads of another's weights as they are; an upload in another format keeps the format in its name.
  rule('re-upload', 0.9, /^(?:unsloth|neuralmagic|redhatai|chutesai)\//),
];

/**
 * What stands behind the name and leaves the model the same: how it is delivered, in which precision it is served.
 * Sizes, reasoning variants, `-turbo`, `-lite`, `-fast`, moving names (`-latest`) and dated snapshots are models of
 * their own and no rule touches them; the one exception are Claude 4 and later, each of which has one dated name only.
 */
const suffixRules: readonly Rule[] = [
  rule('free-tier', 0.97, /:free$/),
  rule('free-tier', 0.95, /-free$/),
  // In an enclave; or passed on to the vendor's own API where the reseller also hosts the model.
  rule('delivery', 0.95, /-(?:tee|original)$/),
  rule('batch-mode', 0.95, /:batch$/),
  rule('bedrock-version', 0.97, /-v0:(\d+)$/, '-v0.$1'),
  rule('bedrock-version', 0.97, /-v?1:0$/),
  rule('bedrock-version', 0.97, /(-20\d{6})-v\d+:0$/, '$1'),
  rule('bedrock-version', 0.97, /:0$/),
  rule('bedrock-version', 0.97, /^(claude-[a-z]+-\d(?:[.-]\d)?)-v1$/, '$1'),
  rule('vertex-version', 0.95, /@default$/),
  rule('vertex-version', 0.95, /@(\d{8}|\d{3}|latest)$/, '-$1'),
  rule('vertex-maas', 0.97, /-maas$/),
  rule('precision', 0.9, /-(?:nvfp4|fp4|fp8|bf16|fp16|int4|int8|awq|gptq)$/),
  rule('claude-date', 0.95, /^(claude-(?:opus|sonnet|haiku)-\d(?:[.-]\d)?)-20\d{6}$/, '$1'),
];

/** Vendors as resellers write them before a dash, and the lines that each of them alone makes. */
const vendorLines: readonly (readonly [vendor: string, lines: string])[] = [
  ['ai21', 'jamba'],
  ['aion-labs', 'aion'],
  ['alibaba', 'qwen'],
  ['amazon', 'nova|titan'],
  ['anthropic', 'claude'],
  ['arcee', 'trinity'],
  ['cohere', 'command|embed|rerank'],
  ['google', 'gemini|gemma'],
  ['meta', 'llama'],
  ['microsoft', 'phi'],
  ['moonshot(?:ai)?', 'kimi'],
  ['nvidia', 'nemotron|llama'],
  ['openai', 'gpt|o\\d|chatgpt'],
  ['x-?ai', 'grok'],
  ['xiaomi', 'mimo'],
  ['z-?ai(?:-org)?', 'glm'],
];

/** Spellings of one name: applied to wire ids and to slugs alike before they are compared. */
const spellingRules: readonly Rule[] = [
  rule('separators', 0.97, /[^a-z0-9.]+/g, '-'),
  rule('separators', 0.97, /^-+|-+$/g),
  // A vendor's name before a line that only this vendor makes, where a slash cannot stand.
  ...vendorLines.map(([vendor, lines]) => rule('vendor-in-name', 0.93, new RegExp(`^(?:${vendor})-(?=${lines})`))),
  rule('decimal-point', 0.93, /(?<=\d)p(?=\d)/g, '.'),
  rule('decimal-point', 0.97, /(?<=(?:^|[^\d.])\d)-(\d)(?=-|$)/g, '.$1'),
  rule('brand-spelling', 0.93, /^(?:meta-)?llama-?v?(?=\d)/, 'llama-'),
  rule('brand-spelling', 0.93, /^qwen-(?=\d)/, 'qwen'),
  rule('brand-spelling', 0.93, /^gemma(?=\d)/, 'gemma-'),
  // gpt-35-turbo, qwen35-397b, minimax-m25: versions of these lines have one digit before the point.
  rule('decimal-point', 0.9, /^(gpt-[345]|qwen[23]|minimax-m\d)(\d)(?=-|$)/, '$1.$2'),
  rule('brand-spelling', 0.93, /^deepseek-(?=\d)/, 'deepseek-v'),
  rule('brand-spelling', 0.93, /^k(?=2\.\d)/, 'kimi-k'),
  rule('brand-spelling', 0.93, /^gemini-3\.0-/, 'gemini-3-'),
  rule('brand-spelling', 0.93, /^claude-(opus|sonnet|haiku)(?=\d)/, 'claude-$1-'),
  rule('brand-spelling', 0.93, /^claude-(opus|sonnet|haiku)-(3(?:\.\d)?)$/, 'claude-$2-$1'),
  rule('brand-spelling', 0.93, /^claude-([4-9](?:\.\d)?)-(opus|sonnet|haiku)$/, 'claude-$2-$1'),
  rule('brand-spelling', 0.93, /^(claude-(?:opus|sonnet|haiku)-\d)\.0$/, '$1'),
];

/** A wire id on its way to a name that can be compared. */
export interface Spelling {
  /** The name in the common spelling. */
  key: string;
  /** The rules that changed something, in order; none when the wire id is already spelled so. */
  rules: string[];
  /** The lowest confidence of these rules; 1 when there is none. */
  confidence: number;
}

/** A wire id read by the rules. */
export interface WireIdReading {
  /** The developer that its prefix names; null when it names none that is known. */
  vendor: Vendor | null;
  /** The name as spelled first with all its suffixes, then with one suffix less at a time. */
  spellings: Spelling[];
}

/** The common spelling of a name without path and suffix rules, as slugs are compared. */
export function spell(name: string): string {
  return apply({ key: name.toLowerCase(), rules: [], confidence: 1 }, spellingRules).key;
}

/** Reads a wire id by the published rules: the vendor that it names, and the names under which to look it up. */
export function readWireId(wireId: string): WireIdReading {
  const { vendor, state: start } = withoutVendor(apply({ key: wireId, rules: [], confidence: 1 }, pathRules));
  let state = start;
  const spellings = [apply(state, spellingRules)];
  for (const suffixRule of suffixRules) {
    const stripped = apply(state, [suffixRule]);
    if (stripped === state) continue;
    state = stripped;
    spellings.push(apply(state, spellingRules));
  }
  return { vendor, spellings };
}

/** The precision that a wire id names ("fp8"); null when it names none. */
export function quantizationOf(wireId: string): string | null {
  return /-(nvfp4|fp4|fp8|bf16|fp16|int4|int8|awq|gptq)(?::\w+)?$/i.exec(wireId)?.[1]?.toLowerCase() ?? null;
}

function withoutVendor(state: Spelling): { vendor: Vendor | null; state: Spelling } {
  const match = /^([^/.]+)([/.])([a-z].*)$/.exec(state.key);
  const [, prefix, mark, rest] = match ?? [];
  const vendor = prefix === undefined ? undefined : vendors.get(prefix);
  if (!vendor || rest === undefined) return { vendor: null, state };
  // Bedrock shortens these names: deepseek.r1 is DeepSeek's R1.
  const key = mark === '.' && vendor.slug === 'deepseek' && !rest.startsWith('deepseek') ? `deepseek-${rest}` : rest;
  return { vendor, state: changed(state, key, { name: 'vendor-prefix', confidence: 0.95 }) };
}

function apply(state: Spelling, rules: readonly Rule[]): Spelling {
  let current = state;
  for (const one of rules) {
    const key = one.name === 'case' ? current.key.toLowerCase() : current.key.replace(one.pattern, one.replacement);
    if (key !== current.key) current = changed(current, key, one);
  }
  return current;
}

function changed(state: Spelling, key: string, by: { name: string; confidence: number }): Spelling {
  return {
    key,
    rules: state.rules.includes(by.name) ? state.rules : [...state.rules, by.name],
    confidence: Math.min(state.confidence, by.confidence),
  };
}
