import { describe, expect, test } from 'vitest';
import { modelsDev } from '../../../src/importers/adapters/models-dev/models-dev.ts';
import { provider, rocket } from './models-dev-fixture.ts';
import { claimsOf, issuesOf, readAs } from './reading.ts';

const catalog = (models: object) =>
  readAs(modelsDev, { models, providers: { groq: provider({ 'rocket-1': rocket }) } });
const model = (fields: object) => catalog({ 'openai/rocket-1': { ...rocket, ...fields } });

describe('a canonical model', () => {
  test('is called by its id and never by a slug', () => {
    const read = model({
      family: 'gpt-mini',
      knowledge: '2025-11-30',
      structured_output: false,
      license: 'MIT',
      links: [{ label: 'Model card', type: 'model_card', url: 'https://example.com/card' }],
      weights: [{ label: 'Hub', url: 'https://example.com/weights', quantization: 'fp8' }],
    });
    expect(claimsOf(read, 'model')['~openai/rocket-1']).toEqual({
      wireId: 'openai/rocket-1',
      name: 'Rocket 1',
      identity: 'CURATED',
      developer: 'openai',
      family: 'gpt-mini',
      license: 'mit',
      releasedOn: '2026-03',
      knowledgeCutoffOn: '2025-11-30',
      contextWindow: 200_000,
      maxOutputTokens: 32_000,
      openness: 'PROPRIETARY',
      links: [{ label: 'Model card', url: 'https://example.com/card' }],
      weights: [{ label: 'Hub', url: 'https://example.com/weights' }],
      inputModalities: ['TEXT', 'IMAGE', 'PDF'],
      outputModalities: ['TEXT'],
      supported: ['VISION', 'TOOL_CALLING', 'REASONING'],
      unsupported: ['AUDIO_INPUT', 'STRUCTURED_OUTPUTS'],
    });
    expect(claimsOf(read, 'organization').openai).toEqual({ slug: 'openai', name: 'OpenAI' });
    expect(claimsOf(read, 'family')).toEqual({
      'gpt-mini': { slug: 'gpt-mini', name: 'GPT Mini', developer: 'openai' },
    });
    expect(read.issues).toEqual([]);
  });

  test('whose list of inputs contradicts its attachments says nothing of what is not listed', () => {
    const { supported, unsupported } =
      claimsOf(model({ attachment: true, modalities: { input: ['text'], output: ['text'] } }), 'model')[
        '~openai/rocket-1'
      ] ?? {};
    expect([supported, unsupported]).toEqual([['TOOL_CALLING', 'REASONING'], []]);
  });

  test('with open weights; of an unknown vendor; and a family that two developers share', () => {
    const read = catalog({
      'meta/a': { ...rocket, open_weights: true, family: 'Llama' },
      'nvidia/b': { ...rocket, family: 'llama' },
      'nobody/c': { ...rocket, family: 'nobody', open_weights: undefined },
    });
    const models = claimsOf(read, 'model');
    expect(models['~meta/a']?.openness).toBe('OPEN_WEIGHTS');
    expect([models['~nobody/c']?.developer, models['~nobody/c']?.openness]).toEqual([undefined, undefined]);
    expect(claimsOf(read, 'family').llama).toEqual({ slug: 'llama', name: 'Llama' });
    expect(issuesOf(read)).toEqual(['UNMAPPED models/nobody/c id']);
  });

  test.each<[object, string]>([
    [{ limit: { context: 0, output: 8 } }, 'SENTINEL models/openai/rocket-1 limit.context'],
    [{ limit: { context: -5, output: 8 } }, 'INVALID_VALUE models/openai/rocket-1 limit.context'],
    [{ release_date: '2026-02-30' }, 'INVALID_VALUE models/openai/rocket-1 release_date'],
    [{ knowledge: 'early 2025' }, 'INVALID_VALUE models/openai/rocket-1 knowledge'],
    [{ license: 'Strange-1.0' }, 'UNMAPPED models/openai/rocket-1 license'],
    [{ tool_call: 'yes' }, 'INVALID_VALUE models/openai/rocket-1 tool_call'],
    [{ modalities: { input: ['text', 'smell'] } }, 'INVALID_VALUE models/openai/rocket-1 modalities.input'],
    [{ colour: 'red' }, 'UNKNOWN_KEY models/openai/rocket-1 colour'],
    [{ weights: [{ label: 'Hub', url: 'javascript:alert(1)' }] }, 'INVALID_VALUE models/openai/rocket-1 weights.0.url'],
  ])('with %j loses that field and stays', (fields, issue) => {
    const read = model(fields);
    expect(issuesOf(read)).toEqual([issue]);
    expect(claimsOf(read, 'model')['~openai/rocket-1']).toMatchObject({ name: 'Rocket 1', openness: 'PROPRIETARY' });
  });
});

describe('benchmarks', () => {
  const scored = (...benchmarks: object[]) => model({ benchmarks });
  const own = 'https://openai.com/rocket';

  test('are results on the variants that their names mean, however they are spelled', () => {
    const read = scored(
      { name: 'SWE-Bench Pro', score: 40.5, metric: 'resolve rate', source: own, date: '2026-03' },
      { name: 'SWE Bench Pro', score: 39, source: 'https://labs.scale.com/leaderboard' },
      {
        name: 'Terminal-Bench',
        version: '2.1',
        harness: 'Claude Code',
        score: 50,
        source: 'https://www.anthropic.com/x',
      },
      { name: 'SciCode', score: 20, source: 'https://openrouter.ai/openai/rocket-1/benchmarks' },
      { name: 'GPQA Diamond', score: 70, source: 'https://huggingface.co/openai/rocket' },
      { name: 'GPQA Diamond', score: 71, source: 'https://huggingface.co/somebody/rocket' },
    );
    expect(
      Object.values(claimsOf(read, 'result')).map(({ wireId, variant, score, reporting, reportedBy, reportedOn }) =>
        [wireId, variant, score, reporting, reportedBy, reportedOn].filter((one) => one !== undefined).join(' '),
      ),
    ).toEqual([
      'openai/rocket-1 swe-bench-pro 40.5 DEVELOPER 2026-03',
      'openai/rocket-1 swe-bench-pro 39 INDEPENDENT Scale AI',
      'openai/rocket-1 terminal-bench-2.1.claude-code 50 UNKNOWN',
      'openai/rocket-1 scicode 20 INDEPENDENT Artificial Analysis',
      'openai/rocket-1 gpqa-diamond 70 DEVELOPER',
    ]);
    expect(Object.keys(claimsOf(read, 'benchmark'))).toContain('terminal-bench');
    // The same page twice with two scores: the first is taken.
    expect(issuesOf(read)).toEqual(['DUPLICATE models/openai/rocket-1/benchmarks/5 (left out)']);
  });

  test('that cannot be taken leave the others', () => {
    const read = scored(
      { name: 'Some Test Nobody Knows', score: 5, metric: 'furlongs', source: own },
      { name: 'Another Test Nobody Knows', score: 5, metric: 'percent correct', source: own },
      { name: 'SciCode', score: '20', source: own },
      { name: 'SciCode', score: 2000, source: own },
      { name: 'SciCode', score: 20, source: 'not an address' },
    );
    expect(issuesOf(read)).toEqual([
      'UNMAPPED models/openai/rocket-1/benchmarks/0 name (left out)',
      'INVALID_RECORD models/openai/rocket-1/benchmarks/2 score (left out)',
      'INVALID_VALUE models/openai/rocket-1/benchmarks/3 score (left out)',
      'INVALID_VALUE models/openai/rocket-1/benchmarks/4 source',
    ]);
    expect(Object.values(claimsOf(read, 'result')).map(({ variant, reporting }) => [variant, reporting])).toEqual([
      ['another-test-nobody-knows', 'DEVELOPER'],
      ['scicode', 'UNKNOWN'],
    ]);
  });
});
