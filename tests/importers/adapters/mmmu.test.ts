import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { mmmu } from '../../../src/importers/adapters/mmmu.ts';
import { claimsOf, issuesOf, read as readWith } from './read.ts';

const read = (...leaderboardData: unknown[]) => readWith(mmmu, JSON.stringify({ leaderboardData }));
const entry = (info: object, sections: object) => ({
  info: { name: 'Rocket VL', size: '7B', date: '2026-01-15', type: 'proprietary', ...info },
  ...sections,
});
const shown = (output: ReturnType<typeof read>) =>
  claimsOf(output, 'result').map(({ wireId, variant, run, score, reporting }) =>
    [wireId, variant, run, score, reporting].filter((one) => one !== undefined).join(' | '),
  );

test('each figure is a result of its own variant', () => {
  const output = read(
    entry(
      { link: 'https://rocket.example.org/vl' },
      {
        validation: { overall: '59.4', business: '61.0', source: 'author' },
        test: { overall: '55.0' },
        pro: { overall: '37.6', vision: '35.2', original: '39.9' },
      },
    ),
  );
  expect(output.issues).toEqual([]);
  expect(shown(output)).toEqual([
    'Rocket VL | mmmu | 59.4 | DEVELOPER',
    'Rocket VL | mmmu-test | 55 | INDEPENDENT',
    'Rocket VL | mmmu-pro-overall | 37.6 | INDEPENDENT',
    'Rocket VL | mmmu-pro-vision | 35.2 | INDEPENDENT',
    'Rocket VL | mmmu-pro-10-option | 39.9 | INDEPENDENT',
  ]);
  const [developers, independent] = claimsOf(output, 'result');
  expect(developers).toMatchObject({ sourceUrl: 'https://rocket.example.org/vl' });
  expect(developers?.reportedBy).toBeUndefined();
  expect(independent).toMatchObject({
    reportedBy: 'MMMU authors',
    scoreText: '55.0',
    sourceUrl: 'https://mmmu-benchmark.github.io/',
  });
});

test('the benchmarks are declared with every variant that was named', () => {
  const output = read(entry({}, { validation: { overall: '50' }, test: { overall: '50' }, pro: { vision: '30' } }));
  expect(
    claimsOf(output, 'benchmark').map(({ slug, headlineVariant, variants }) => [
      slug,
      headlineVariant,
      variants.map((variant) => variant.slug),
    ]),
  ).toEqual([
    ['mmmu', 'mmmu', ['mmmu', 'mmmu-test']],
    ['mmmu-pro', 'mmmu-pro-overall', ['mmmu-pro-overall', 'mmmu-pro-vision']],
  ]);
});

describe('what a name says beside the model', () => {
  test.each([
    ['Rocket 5 w/ thinking', 'Rocket 5 | mmmu | thinking'],
    ['Rocket 5 w/o thinking', 'Rocket 5 | mmmu | no thinking'],
    ['Rocket 5.2 Thinking w/o tools', 'Rocket 5.2 | mmmu | thinking, no tools'],
    ['Rocket 5.2 Thinking w/ tools', 'Rocket 5.2 | mmmu.with-tools | thinking'],
    ['Rocket Pro Thinking (High)', 'Rocket Pro | mmmu | thinking, high'],
    ['Rocket‑4.5', 'Rocket-4.5 | mmmu'],
    ['Rocket Deep-Think', 'Rocket Deep-Think | mmmu'],
    ['GPT-Rocket (0115)', 'GPT-Rocket-2026-01-15 | mmmu'],
    ['GPT-Rocket (0116)', 'GPT-Rocket (0116) | mmmu'],
    ['Rocket (0115)', 'Rocket (0115) | mmmu'],
  ])('%s', (name, expected) => {
    const [line] = shown(read(entry({ name }, { validation: { overall: '50.5' } })));
    expect(line).toBe(`${expected} | 50.5 | INDEPENDENT`);
  });
});

test('people and chance are no models, and no issues', () => {
  const output = read(
    entry({ name: 'Human Expert', type: 'human_expert' }, { validation: { overall: '88.6' } }),
    entry({ name: 'Random Choice', type: 'random_frequent' }, { validation: { overall: '22.1' } }),
  );
  expect(output).toMatchObject({ records: [], issues: [] });
});

test('a bad figure or entry is an issue, and the others are taken', () => {
  const output = read(
    entry({ name: 'A' }, { validation: { overall: 'NaN' }, pro: { overall: '61%', vision: '-', original: '161' } }),
    entry({ name: 'B', link: 'B' }, { validation: { overall: '-3', vision: '4' } }),
    entry({ name: '' }, { validation: { overall: '50' } }),
    'Rocket',
    entry({ name: 'C', colour: 'red' }, { validation: { overall: 49.5 }, dev: {} }),
  );
  expect(shown(output)).toEqual(['A | mmmu-pro-overall | 61 | INDEPENDENT', 'C | mmmu | 49.5 | INDEPENDENT']);
  expect(issuesOf(output)).toEqual([
    'INVALID_VALUE error validation.overall',
    'INVALID_VALUE error pro.original',
    'INVALID_VALUE warning info.link',
    'UNKNOWN_KEY warning validation.vision',
    'INVALID_VALUE error validation.overall',
    'INVALID_RECORD error info.name',
    'INVALID_RECORD error',
    'UNKNOWN_KEY warning dev',
    'UNKNOWN_KEY warning info.colour',
  ]);
});

test.each(['', '{', '[]', '{"models": []}', '<html></html>'])('no leaderboard: %j', (text) => {
  expect(() => readWith(mmmu, text)).toThrow(InputError);
});

test('the source is share-alike', () => {
  expect(mmmu.source).toMatchObject({ slug: 'mmmu-leaderboard', license: 'CC BY-SA 4.0', shareAlike: true });
});
