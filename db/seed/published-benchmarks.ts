import type { SeedEntry } from '../../src/importers/claims.ts';

type Benchmark = SeedEntry<'benchmark'>;
type Variant = Benchmark['variants'][number];

/** A test that gives a percentage of which more is better; without variants it has the one that carries its slug. */
function percent(
  slug: string,
  name: string,
  category: Benchmark['category'],
  url: string | undefined,
  variants: [Variant, ...Variant[]] = [{ slug, name }],
): Benchmark {
  return {
    slug,
    name,
    unit: 'PERCENT',
    higherIsBetter: true,
    min: 0,
    max: 100,
    category,
    ...(url === undefined ? {} : { url }),
    headlineVariant: variants[0].slug,
    variants,
    source: 'modelgraph',
  };
}

const arxiv = (number: string) => `https://arxiv.org/abs/${number}`;

/** Tests that leaderboards and model cards name often, for the sources that are imported; the headline variant stands first. */
export const publishedBenchmarks: Benchmark[] = [
  percent('mmlu-redux', 'MMLU-Redux', 'KNOWLEDGE', arxiv('2406.04127'), [
    { slug: 'mmlu-redux', name: 'MMLU-Redux' },
    { slug: 'mmlu-redux-2.0', name: 'MMLU-Redux 2.0', version: '2.0' },
  ]),
  percent('mmlu-prox', 'MMLU-ProX', 'MULTILINGUAL', arxiv('2503.10497')),
  percent('mmmlu', 'MMMLU', 'MULTILINGUAL', 'https://huggingface.co/datasets/openai/MMMLU'),
  percent('global-mmlu', 'Global-MMLU', 'MULTILINGUAL', arxiv('2412.03304'), [
    { slug: 'global-mmlu', name: 'Global-MMLU' },
    { slug: 'global-mmlu-lite', name: 'Global-MMLU-Lite', setting: 'Lite' },
  ]),
  percent('supergpqa', 'SuperGPQA', 'KNOWLEDGE', arxiv('2502.14739')),
  percent('triviaqa', 'TriviaQA', 'KNOWLEDGE', arxiv('1705.03551')),
  percent('agieval', 'AGIEval', 'KNOWLEDGE', arxiv('2304.06364')),
  percent('c-eval', 'C-Eval', 'KNOWLEDGE', arxiv('2305.08322')),
  percent('truthfulqa', 'TruthfulQA', 'FACTUALITY', arxiv('2109.07958')),
  percent('chinese-simpleqa', 'Chinese SimpleQA', 'FACTUALITY', arxiv('2411.07140')),
  percent('facts-grounding', 'FACTS Grounding', 'FACTUALITY', arxiv('2501.03200')),

  percent('ai2-arc', 'AI2 Reasoning Challenge', 'REASONING', arxiv('1803.05457'), [
    { slug: 'arc-challenge', name: 'ARC-Challenge', setting: 'Challenge' },
    { slug: 'arc-easy', name: 'ARC-Easy', setting: 'Easy' },
    {
      slug: 'ai2-arc-unspecified',
      name: 'AI2 Reasoning Challenge, part not stated',
      setting: 'the source does not name the part',
    },
  ]),
  percent('arc-agi', 'ARC-AGI', 'REASONING', 'https://arcprize.org', [
    { slug: 'arc-agi-2', name: 'ARC-AGI-2', version: '2' },
    { slug: 'arc-agi-1', name: 'ARC-AGI-1', version: '1' },
    { slug: 'arc-agi-3', name: 'ARC-AGI-3', version: '3' },
    {
      slug: 'arc-agi-unspecified',
      name: 'ARC-AGI, version not stated',
      setting: 'the source does not name the version',
    },
  ]),
  percent('hellaswag', 'HellaSwag', 'REASONING', arxiv('1905.07830')),
  percent('winogrande', 'WinoGrande', 'REASONING', arxiv('1907.10641')),
  percent('piqa', 'PIQA', 'REASONING', arxiv('1911.11641')),
  percent('boolq', 'BoolQ', 'REASONING', arxiv('1905.10044')),
  percent('social-iqa', 'Social IQa', 'REASONING', arxiv('1904.09728')),
  percent('openbookqa', 'OpenBookQA', 'REASONING', arxiv('1809.02789')),
  percent('big-bench-hard', 'BIG-Bench Hard', 'REASONING', arxiv('2210.09261')),
  percent('big-bench-extra-hard', 'BIG-Bench Extra Hard', 'REASONING', arxiv('2502.19187')),

  percent('hmmt', 'HMMT', 'MATH', 'https://www.hmmt.org', [
    { slug: 'hmmt-2025', name: 'HMMT 2025', version: '2025' },
    { slug: 'hmmt-unspecified', name: 'HMMT, year not stated', setting: 'the source does not name the year' },
  ]),
  percent('otis-mock-aime', 'OTIS Mock AIME', 'MATH', 'https://web.evanchen.cc/mockaime.html', [
    { slug: 'otis-mock-aime-2024-2025', name: 'OTIS Mock AIME 2024–2025', version: '2024-2025' },
    {
      slug: 'otis-mock-aime-unspecified',
      name: 'OTIS Mock AIME, years not stated',
      setting: 'the source does not name the years',
    },
  ]),
  percent('usamo', 'USAMO', 'MATH', arxiv('2503.21934'), [
    { slug: 'usamo-2025', name: 'USAMO 2025', version: '2025' },
    { slug: 'usamo-unspecified', name: 'USAMO, year not stated', setting: 'the source does not name the year' },
  ]),
  percent('omni-math', 'Omni-MATH', 'MATH', arxiv('2410.07985')),

  percent('mbpp', 'MBPP', 'CODING', arxiv('2108.07732'), [
    { slug: 'mbpp', name: 'MBPP' },
    { slug: 'mbpp-plus', name: 'MBPP+', setting: 'tests of EvalPlus' },
  ]),
  percent('multipl-e', 'MultiPL-E', 'CODING', arxiv('2208.08227'), [
    { slug: 'multipl-e', name: 'MultiPL-E' },
    { slug: 'multipl-e-humaneval', name: 'MultiPL-E HumanEval', setting: 'HumanEval' },
    { slug: 'multipl-e-mbpp', name: 'MultiPL-E MBPP', setting: 'MBPP' },
  ]),
  percent('bigcodebench', 'BigCodeBench', 'CODING', arxiv('2406.15877'), [
    { slug: 'bigcodebench', name: 'BigCodeBench' },
    { slug: 'bigcodebench-full', name: 'BigCodeBench-Full', setting: 'Full' },
    { slug: 'bigcodebench-hard', name: 'BigCodeBench-Hard', setting: 'Hard' },
  ]),
  percent('livecodebench-pro', 'LiveCodeBench Pro', 'CODING', arxiv('2506.11928')),
  percent('aider-edit', 'Aider code editing', 'CODING', 'https://aider.chat/docs/leaderboards/edit.html'),
  percent('nl2repo', 'NL2Repo', 'CODING', undefined),
  {
    slug: 'codeforces',
    name: 'Codeforces',
    unit: 'ELO',
    higherIsBetter: true,
    category: 'CODING',
    url: 'https://codeforces.com',
    headlineVariant: 'codeforces',
    variants: [{ slug: 'codeforces', name: 'Codeforces' }],
    source: 'modelgraph',
  },

  percent('multi-swe-bench', 'Multi-SWE-bench', 'AGENTIC_CODING', arxiv('2504.02605')),
  percent('swe-lancer', 'SWE-Lancer', 'AGENTIC_CODING', arxiv('2502.12115'), [
    { slug: 'swe-lancer', name: 'SWE-Lancer' },
    { slug: 'swe-lancer-ic-diamond', name: 'SWE-Lancer, IC Diamond', setting: 'IC Diamond subset' },
  ]),
  percent(
    'swe-atlas-codebase-qna',
    'SWE-Atlas Codebase QnA',
    'AGENTIC_CODING',
    'https://labs.scale.com/leaderboard/sweatlas-qna',
  ),
  percent(
    'swe-atlas-refactoring',
    'SWE-Atlas Refactoring',
    'AGENTIC_CODING',
    'https://labs.scale.com/leaderboard/sweatlas-refactoring',
  ),
  percent(
    'swe-atlas-test-writing',
    'SWE-Atlas Test Writing',
    'AGENTIC_CODING',
    'https://labs.scale.com/leaderboard/sweatlas-tw',
  ),
  {
    ...percent(
      'aa-coding-agent-index',
      'Artificial Analysis Coding Agent Index',
      'AGENTIC_CODING',
      'https://artificialanalysis.ai/agents/coding-agents',
    ),
    unit: 'INDEX',
  },

  percent('tau-bench', 'tau-bench', 'TOOL_USE', arxiv('2406.12045'), [
    { slug: 'tau-bench-retail', name: 'tau-bench Retail', setting: 'Retail' },
    { slug: 'tau-bench-airline', name: 'tau-bench Airline', setting: 'Airline' },
    {
      slug: 'tau-bench-unspecified',
      name: 'tau-bench, domain not stated',
      setting: 'the source does not name the domain',
    },
  ]),
  percent('tau3-bench', 'tau3-bench', 'TOOL_USE', undefined, [
    { slug: 'tau3-bench-banking', name: 'tau3-bench Banking', setting: 'Banking' },
    {
      slug: 'tau3-bench-unspecified',
      name: 'tau3-bench, domain not stated',
      setting: 'the source does not name the domain',
    },
  ]),
  percent('browsecomp', 'BrowseComp', 'AGENTS', arxiv('2504.12516')),
  percent('browsecomp-zh', 'BrowseComp-ZH', 'AGENTS', arxiv('2504.19314')),
  percent('claw-eval', 'Claw-Eval', 'AGENTS', undefined),
  percent('cti-realm', 'CTI-REALM', 'AGENTS', undefined),

  percent('multi-if', 'Multi-IF', 'INSTRUCTION_FOLLOWING', arxiv('2410.15553')),
  percent('multichallenge', 'MultiChallenge', 'INSTRUCTION_FOLLOWING', arxiv('2501.17399'), [
    { slug: 'multichallenge', name: 'MultiChallenge' },
    { slug: 'multichallenge.o3-mini-grader', name: 'MultiChallenge, graded by o3-mini', setting: 'graded by o3-mini' },
  ]),
  percent('collie', 'COLLIE', 'INSTRUCTION_FOLLOWING', arxiv('2307.08689')),
  percent('arena-hard', 'Arena-Hard', 'PREFERENCE', arxiv('2406.11939'), [
    { slug: 'arena-hard-v2', name: 'Arena-Hard v2', version: 'v2' },
    { slug: 'arena-hard-v1', name: 'Arena-Hard v1', version: 'v1' },
    {
      slug: 'arena-hard-unspecified',
      name: 'Arena-Hard, version not stated',
      setting: 'the source does not name the version',
    },
  ]),

  { ...percent('mt-bench', 'MT-Bench', 'PREFERENCE', arxiv('2306.05685')), unit: 'POINTS', min: 1, max: 10 },

  percent('ai2d', 'AI2D', 'VISION', arxiv('1603.07396')),
  percent('charxiv', 'CharXiv', 'VISION', arxiv('2406.18521'), [
    { slug: 'charxiv-reasoning', name: 'CharXiv Reasoning', setting: 'reasoning questions' },
    { slug: 'charxiv-descriptive', name: 'CharXiv Descriptive', setting: 'descriptive questions' },
    {
      slug: 'charxiv-unspecified',
      name: 'CharXiv, questions not stated',
      setting: 'the source does not name the questions',
    },
  ]),
  percent('textvqa', 'TextVQA', 'VISION', arxiv('1904.08920')),
  percent('infovqa', 'InfographicVQA', 'VISION', arxiv('2104.12756')),
  percent('video-mme', 'Video-MME', 'VISION', arxiv('2405.21075'), [
    { slug: 'video-mme', name: 'Video-MME' },
    { slug: 'video-mme.no-subtitles', name: 'Video-MME without subtitles', setting: 'without subtitles' },
    { slug: 'video-mme.subtitles', name: 'Video-MME with subtitles', setting: 'with subtitles' },
  ]),
  percent('videommmu', 'Video-MMMU', 'VISION', arxiv('2501.13826')),

  percent('mrcr', 'MRCR', 'LONG_CONTEXT', arxiv('2409.12640'), [
    { slug: 'mrcr', name: 'MRCR' },
    { slug: 'mrcr-1m', name: 'MRCR, 1M tokens', setting: '1M tokens' },
    { slug: 'mrcr-1m-pointwise', name: 'MRCR, 1M tokens, pointwise', setting: '1M tokens, pointwise' },
  ]),
  percent('openai-mrcr', 'OpenAI MRCR', 'LONG_CONTEXT', 'https://huggingface.co/datasets/openai/mrcr', [
    {
      slug: 'openai-mrcr-2-needle-128k',
      name: 'OpenAI MRCR, 2 needles, 128k tokens',
      setting: '2 needles, 128k tokens',
    },
    {
      slug: 'openai-mrcr-2-needle-256k',
      name: 'OpenAI MRCR, 2 needles, 256k tokens',
      setting: '2 needles, 256k tokens',
    },
    { slug: 'openai-mrcr-2-needle-1m', name: 'OpenAI MRCR, 2 needles, 1M tokens', setting: '2 needles, 1M tokens' },
    {
      slug: 'openai-mrcr-unspecified',
      name: 'OpenAI MRCR, setting not stated',
      setting: 'the source does not name the number of needles',
    },
  ]),
  percent('long-context-reasoning', 'Long Context Reasoning', 'LONG_CONTEXT', undefined),
];
