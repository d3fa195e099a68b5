import { vendors } from '../../decisions/vendors.ts';

/** An organization as adapters declare it. */
export interface Organization {
  slug: string;
  name: string;
}

/** Organizations that run providers and are no vendors of models. */
const others: Readonly<Record<string, string>> = {
  baseten: 'Baseten',
  cerebras: 'Cerebras',
  cloudflare: 'Cloudflare',
  databricks: 'Databricks',
  deepinfra: 'DeepInfra',
  digitalocean: 'DigitalOcean',
  fireworks: 'Fireworks AI',
  friendli: 'FriendliAI',
  github: 'GitHub',
  gitlab: 'GitLab',
  groq: 'Groq',
  helicone: 'Helicone',
  'hugging-face': 'Hugging Face',
  llmgateway: 'LLM Gateway',
  nebius: 'Nebius',
  neon: 'Neon',
  novita: 'Novita AI',
  ollama: 'Ollama',
  openrouter: 'OpenRouter',
  ovhcloud: 'OVHcloud',
  requesty: 'Requesty',
  sap: 'SAP',
  scaleway: 'Scaleway',
  siliconflow: 'SiliconFlow',
  snowflake: 'Snowflake',
  stackit: 'STACKIT',
  together: 'Together AI',
  vercel: 'Vercel',
  vultr: 'Vultr',
  'weights-and-biases': 'Weights & Biases',
};

const names = new Map([
  ...Object.entries(others),
  ...[...vendors.values()].map(({ slug, name }) => [slug, name] as const),
]);

/** The organization of a slug that a table of the adapters names. */
export function organizationOf(slug: string): Organization {
  const name = names.get(slug);
  if (name === undefined) throw new Error(`no table has the name of the organization ${JSON.stringify(slug)}`);
  return { slug, name };
}
