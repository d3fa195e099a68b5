import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { llmStats } from '../../../src/importers/adapters/llm-stats/llm-stats.ts';
import { model, read } from './llm-stats-corpus.ts';
import { claimsOf, issuesOf, read as readWith } from './read.ts';

describe('models', () => {
  test('are named by organization and id, with facts, licence and links', () => {
    const output = read({
      models: [
        model({
          source_api_ref: 'https://rocket.example.dev/api',
          source_paper: null,
          source_weights_link: 'https://huggingface.co/rocket/rocket-7b',
        }),
      ],
    });
    expect(output.issues).toEqual([]);
    expect(claimsOf(output, 'model')).toEqual([
      {
        wireId: 'qwen/rocket-7b',
        name: 'Rocket 7B',
        identity: 'CURATED',
        developer: 'alibaba',
        license: 'mit',
        releasedOn: '2025-03-12',
        knowledgeCutoffOn: '2024-08',
        openness: 'OPEN_WEIGHTS',
        parameters: '7.61',
        links: [{ label: 'API reference', url: 'https://rocket.example.dev/api' }],
        weights: [{ label: 'Weights', url: 'https://huggingface.co/rocket/rocket-7b' }],
      },
    ]);
    expect(claimsOf(output, 'organization')).toEqual([
      { slug: 'alibaba', name: 'Qwen Team', website: 'https://qwen.example.org', country: 'CN' },
    ]);
  });

  test('what contradicts itself or is no value is left out, and said', () => {
    const output = read({
      models: [
        model({ knowledge_cutoff: '2025-10-01' }),
        model({ model_id: 'comet-9b-v2', param_count: 88_900_000_000, license_id: 'proprietary' }),
        model({ model_id: 'comet-e2b', param_count: 8_000_000_000, release_date: '2025-02-30', license_id: 'own' }),
        model({ model_id: 'comet-4', source_weights_link: 'see paper', param_count: -1 }),
        model({ model_id: 'comet-5', source_weights_link: 'see paper', mood: 'good', param_count: null }),
      ],
    });
    expect(
      claimsOf(output, 'model').map(({ wireId, knowledgeCutoffOn, parameters, releasedOn, license, openness }) => [
        wireId,
        knowledgeCutoffOn,
        parameters,
        releasedOn,
        license,
        openness,
      ]),
    ).toEqual([
      ['qwen/rocket-7b', undefined, '7.61', '2025-03-12', 'mit', undefined],
      ['qwen/comet-9b-v2', '2024-08', undefined, '2025-03-12', 'proprietary', 'PROPRIETARY'],
      ['qwen/comet-e2b', '2024-08', '8', undefined, undefined, undefined],
      ['qwen/comet-5', '2024-08', undefined, '2025-03-12', 'mit', undefined],
    ]);
    expect(issuesOf(output)).toEqual([
      'INVALID_VALUE warning knowledge_cutoff',
      'INVALID_VALUE warning param_count',
      'UNMAPPED warning license_id',
      'INVALID_VALUE warning release_date',
      'INVALID_RECORD error param_count',
      'UNKNOWN_KEY warning mood',
      'INVALID_VALUE warning source_weights_link',
    ]);
  });
});

test('licences follow the table, not the flags of the source', () => {
  const output = read({
    licenses: [
      { license_id: 'mit', name: 'MIT', allow_commercial: true },
      { license_id: 'mit_license', name: 'MIT License', allow_commercial: false },
      { license_id: 'creative_commons_attribution_4_0_license', name: 'CC', allow_commercial: false },
      { license_id: 'gemma', name: 'Gemma', allow_commercial: true },
      { license_id: 'cc_by_nc', name: 'CC BY-NC', allow_commercial: false },
      { license_id: 'unknown', name: 'Unknown', allow_commercial: false },
      { license_id: 'rocket', name: 'Rocket', allow_commercial: true },
    ],
  });
  expect(claimsOf(output, 'license').map(({ slug, commercialUse }) => [slug, commercialUse])).toEqual([
    ['mit', 'ALLOWED'],
    ['cc-by-4.0', 'ALLOWED'],
    ['gemma', 'CONDITIONAL'],
    ['cc-by-nc', 'NOT_ALLOWED'],
  ]);
  expect(issuesOf(output)).toEqual(['UNMAPPED error license_id']);
});

test.each(['', '{', '[]', '{"data": []}', '{"models": {}}', 'null', '<html></html>'])('no corpus: %j', (text) => {
  expect(() => readWith(llmStats, text)).toThrow(InputError);
});

test('a list that is missing is said, and the others are read', () => {
  const output = readWith(llmStats, JSON.stringify({ models: [model()], moods: [] }));
  expect(claimsOf(output, 'model')).toHaveLength(1);
  expect(issuesOf(output)).toEqual([
    'INVALID_RECORD warning organizations',
    'INVALID_RECORD warning licenses',
    'INVALID_RECORD warning providers',
    'INVALID_RECORD warning benchmarks',
    'INVALID_RECORD warning model_benchmarks',
    'UNKNOWN_KEY warning moods',
  ]);
});
