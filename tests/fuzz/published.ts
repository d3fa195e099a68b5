import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rocket as modelsDevRocket, provider } from '../importers/adapters/models-dev-fixture.ts';
import { rocket } from '../importers/adapters/openrouter-fixture.ts';
import type { Dice } from './dice.ts';

/** What each source publishes, made up, with the keys that it has; a text where it is no JSON. Of Epoch's, files by name. */
const fixtures: Readonly<Record<string, readonly unknown[]>> = {
  'models-dev': [{ models: {}, providers: { groq: provider({ rocket: modelsDevRocket }) } }],
  openrouter: [{ data: [rocket, rocket] }],
  litellm: [
    {
      'gpt-4o': {
        litellm_provider: 'openai',
        mode: 'chat',
        input_cost_per_token: 0.0000025,
        output_cost_per_token: 1e-5,
        max_input_tokens: 128_000,
        supports_vision: true,
        deprecation_date: '2026-11-30',
      },
    },
  ],
  'model-deprecations': [
    [
      {
        provider: 'openai',
        model: 'gpt-4',
        name: 'GPT-4',
        status: 'deprecated',
        released_on: '2023-03-14',
        shutdown_on: '2026-06-06',
        replacements: ['gpt-5'],
      },
    ],
  ],
  'genai-prices': [
    [
      {
        id: 'anthropic',
        name: 'Anthropic',
        models: [
          {
            id: 'claude',
            match: { starts_with: 'claude' },
            prices: { input_mtok: 3, output_mtok: { base: 15, tiers: [{ start: 200_000, price: 22.5 }] } },
          },
        ],
      },
    ],
  ],
  'llm-stats': [
    {
      benchmarks: [{ benchmark_id: 'gpqa', name: 'GPQA', max_score: 1, modality: 'text', verified: true }],
      licenses: [{ license_id: 'mit_license', name: 'MIT', allow_commercial: true }],
      models: [{ model_id: 'rocket-7b', name: 'Rocket', organization_id: 'qwen', release_date: '2025-03-12' }],
      model_benchmarks: [{ model_id: 'rocket-7b', benchmark_id: 'gpqa', score: 0.5, is_self_reported: true }],
      organizations: [{ organization_id: 'qwen', name: 'Qwen', website: 'https://qwen.example.org', country: 'CN' }],
      provider_models: [{ provider_id: 'groq', model_id: 'rocket-7b', input_price: 0.2, output_price: 0.4 }],
    },
  ],
  epoch: [
    {
      'external_benchmark_aider_polyglot.csv':
        'id,Model version,Percent correct,Percent using correct edit format,Edit format,Cost,Source,Source link,Notes\nr2,gpt-4o-2024-05-13,45.3,90,diff,6.7,Aider,https://aider.example.org,\n',
      'external_benchmark_gsm8k.csv':
        'id,Name,EM,Model version,Shots,Notes,Source,Source link\nr3,GPT-4o,0.9,gpt-4o-2024-05-13,8,,Paper,https://paper.example.org\nr4,"a ""b""",,\n',
    },
  ],
  aider: [
    '- dirname: 2024-08-06--gpt-4o\n  model: gpt-4o\n  pass_rate_2: 45.3\n  date: 2024-08-06\n  edit_format: diff\n  test_cases: 225\n',
  ],
  mmmu: [
    {
      leaderboardData: [
        {
          info: { name: 'Rocket VL', size: '7B', date: '2026-01-15', type: 'proprietary' },
          validation: { overall: '59.4', source: 'author' },
          pro: { overall: '37.6', vision: '35.2' },
        },
      ],
    },
  ],
  overlay: [
    {
      version: 1,
      source: { name: 'Ours' },
      models: [{ slug: 'own', name: 'Own', developer: 'openai', contextWindow: 1000 }],
      aliases: [{ wireId: 'own-1', provider: 'openai', model: 'own' }],
    },
    'version: 1\nmodels:\n  - slug: own\n    name: Own\n',
  ],
};

/** A file as it is published. */
export interface PublishedFile {
  name: string;
  content: unknown;
}

/** Made-up files of one source, or now and then of another one. */
export function madeUp(source: string, dice: Dice): PublishedFile {
  const of = dice.chance(85) ? source : dice.pick(Object.keys(fixtures));
  const content = dice.pick(fixtures[of] ?? []);
  if (of !== 'epoch') return { name: 'published', content };
  const [name, text] = dice.pick(Object.entries(content as Record<string, string>));
  return { name, content: text };
}

const folder = process.env.FUZZ_DATA ?? '../shared/data';
/** By source: the folder of its files, where there is one. */
const folders: Readonly<Record<string, string>> = { 'model-deprecations': 'modeldeprecations' };

/** Real files of one source; none where the folder of real files is not there. */
export function realFiles(source: string): PublishedFile[] {
  const own = `${folder}/${folders[source] ?? source}`;
  if (!existsSync(own)) return [];
  return readdirSync(own).map((name) => {
    const text = readFileSync(`${own}/${name}`, 'utf8');
    return { name, content: name.endsWith('.json') ? JSON.parse(text) : text };
  });
}
