import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { epoch } from '../../../src/importers/adapters/epoch/epoch.ts';
import { claimsOf, issuesOf, read as readWith } from './read.ts';

const csv = (rows: readonly string[]) => `\uFEFF${rows.join('\n')}\n`;
const shown = (output: ReturnType<typeof readWith>) =>
  claimsOf(output, 'result').map(({ wireId, variant, run, score, standardError }) =>
    [wireId, variant, run, score, standardError && `±${standardError}`].filter(Boolean).join(' | '),
  );

describe('runs', () => {
  const head =
    'id,task,model,Best score (across scorers),Scores,log viewer,logs,job,started_at,Status,Manual evaluation,task version';
  const read = (...rows: string[]) => readWith(epoch, csv([head, ...rows]), 'benchmarks_runs.csv');

  test('a run is a result in per cent, with the standard error of its best scorer', () => {
    const output = read(
      'r1,GPQA diamond,rocket-1_medium,0.850,choice:0.85±0.02,https://logs.example.org/r1,,,17 November 2025 4:28pm,Success,,1.0.1',
    );
    expect(output.issues).toEqual([]);
    expect(claimsOf(output, 'result')).toEqual([
      {
        wireId: 'rocket-1',
        variant: 'gpqa-diamond',
        run: 'medium, r1',
        score: 85,
        standardError: 2,
        reporting: 'INDEPENDENT',
        reportedBy: 'Epoch AI',
        reportedOn: '2025-11-17',
        sourceUrl: 'https://logs.example.org/r1',
      },
    ]);
  });

  test('several scorers, an error rounded to 0, none at all', () => {
    const output = read(
      'r1,MATH level 5,rocket-1,0.981,"exact:0.89±0.03,sympy:0.92±0.02,graded:0.98±0.01",,,,,Success,,1.0.0',
      'r2,MATH level 5,rocket-2,0.005,graded:0.01±0,,,,,Success,,1.0.0',
      'r3,MATH level 5,rocket-3,0.57,,,,,,Success,,',
    );
    expect(output.issues).toEqual([]);
    expect(shown(output)).toEqual([
      'rocket-1 | math-level-5 | r1 | 98.1 | ±1',
      'rocket-2 | math-level-5 | r2 | 0.5',
      'rocket-3 | math-level-5 | r3 | 57',
    ]);
    expect(claimsOf(output, 'result')[0]?.reportedOn).toBeUndefined();
  });

  test('the parts of FrontierMath stay apart, and so does another major version of a task', () => {
    const output = read(
      'a,FrontierMath-2025-02-28-Private,rocket-1_high,0.187,code:0.19±0.02,,,,,Success,,1.1.0',
      'b,FrontierMath-2025-02-28-Public,rocket-1_high,0.2,code:0.2±0.1,,,,,Success,,1.0.0',
      'c,FrontierMath-Tier-4-2025-07-01-Private,rocket-1_high,0.021,code:0.02±0.02,,,,,Success,,1.0.0',
      'd,OTIS Mock AIME 2024-2025,rocket-1_32K,0.644,graded:0.64±0.07,,,,,Success,,1.0.0',
      'e,SWE-Bench verified,rocket-1,0.521,scorer:0.52±0.02,,,,,Success,,2.0.0',
    );
    expect(output.issues).toEqual([]);
    expect(shown(output)).toEqual([
      'rocket-1 | frontiermath-2025-02-28-private | high, a | 18.7 | ±2',
      'rocket-1 | frontiermath-2025-02-28-public | high, b | 20 | ±10',
      'rocket-1 | frontiermath-tier-4-2025-07-01-private | high, c | 2.1 | ±2',
      'rocket-1 | otis-mock-aime-2024-2025 | 32k thinking, d | 64.4 | ±7',
      'rocket-1 | swe-bench-verified.task-version-2 | e | 52.1 | ±2',
    ]);
  });

  test('a bad run is an issue, and the others are taken', () => {
    const output = read(
      'a,GPQA diamond,rocket-1,NaN,,,,,,Success,,1.0.0',
      'b,GPQA diamond,rocket-1,85.0,,,,,,Success,,1.0.0',
      'c,GPQA diamond,rocket-1,-0.1,,,,,,Success,,1.0.0',
      'd,GPQA diamond,rocket-1,0.5,,,,,,Error,,1.0.0',
      'e,Jumble test,rocket-1,0.5,,,,,,Success,,1.0.0',
      'f,GPQA diamond,,0.5,,,,,,Success,,1.0.0',
      'g,GPQA diamond,rocket-1,0.5,,nowhere,,,31 February 2025 4:28pm,Success,,1.0.0',
      'h,GPQA diamond,rocket-2,0.25',
    );
    expect(shown(output)).toEqual(['rocket-1 | gpqa-diamond | g | 50', 'rocket-2 | gpqa-diamond | h | 25']);
    expect(issuesOf(output)).toEqual([
      'INVALID_VALUE error Best score (across scorers)',
      'INVALID_VALUE error Best score (across scorers)',
      'INVALID_VALUE error Best score (across scorers)',
      'INVALID_VALUE error Status',
      'UNMAPPED error name',
      'INVALID_RECORD error',
      'INVALID_VALUE warning started_at',
    ]);
  });
});

describe('tables of others', () => {
  test('Terminal-Bench: the agent is the harness, and the version is not stated', () => {
    const output = readWith(
      epoch,
      csv([
        'id,Agent,Model version,Accuracy mean,Accuracy SE,Notes,Source,Source link',
        'r1,Droid,rocket-1-20250805,58.8%,0.9%,no thinking,Terminal-Bench Leaderboard,https://www.tbench.ai/leaderboard',
        'r2,Codex CLI,rocket-2_high,40%,,,Terminal-Bench Leaderboard,https://www.tbench.ai/leaderboard',
        'r3,OB-1,,56.7%,0.6%,several models,Terminal-Bench Leaderboard,https://www.tbench.ai/leaderboard',
        'r4,Droid,rocket-3,11%,a lot,,Terminal-Bench Leaderboard,nowhere',
      ]),
      'external_benchmark_terminal_bench.csv',
    );
    expect(shown(output)).toEqual([
      'rocket-1-20250805 | terminal-bench-unspecified.droid | r1 | 58.8 | ±0.9',
      'rocket-2 | terminal-bench-unspecified.codex | high, r2 | 40',
      'rocket-3 | terminal-bench-unspecified.droid | r4 | 11',
    ]);
    expect(issuesOf(output)).toEqual(['AMBIGUOUS_NAME error Model version', 'INVALID_VALUE warning Accuracy SE']);
    expect(claimsOf(output, 'result')[0]).toMatchObject({
      reporting: 'INDEPENDENT',
      reportedBy: 'Terminal-Bench Leaderboard',
      sourceUrl: 'https://www.tbench.ai/leaderboard',
    });
  });

  test('examples shown and chain of thought make variants; who measured is known of leaderboards only', () => {
    const output = readWith(
      epoch,
      csv([
        'id,Name,EM,Model version,Shots,Notes,Source,Source link',
        'r1,Rocket,63.3%,rocket-7b ,5,,Standford HELM,https://crfm.example.org',
        'r2,Rocket,70%,rocket-7b,8,CoT,Rocket Technical Report,https://arxiv.org/abs/1',
        'r3,Rocket,30%,rocket-7b,0,,Comet Technical Report,',
        'r4,Rocket,31%,rocket-7b,,,Comet Technical Report,',
        'r5,Comet (13B),31%,,5,,Comet Technical Report,',
        'r6,Rocket,,rocket-7b,5,,Comet Technical Report,',
        'r7,Rocket,120%,rocket-7b,5,,Comet Technical Report,',
      ]),
      'external_benchmark_gsm8k.csv',
    );
    expect(shown(output)).toEqual([
      'rocket-7b | gsm8k.5-shot | r1 | 63.3',
      'rocket-7b | gsm8k.8-shot.cot | r2 | 70',
      'rocket-7b | gsm8k | r3 | 30',
      'rocket-7b | gsm8k | r4 | 31',
    ]);
    expect(claimsOf(output, 'result').map(({ reporting }) => reporting)).toEqual([
      'INDEPENDENT',
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
    ]);
    expect(issuesOf(output)).toEqual([
      'AMBIGUOUS_NAME error Model version',
      'INVALID_VALUE error EM',
      'INVALID_VALUE error EM',
    ]);
  });

  test.each([
    [
      'external_benchmark_mmlu.csv',
      'id,Name,EM,Model version,Shots,Source,Source link,Notes',
      'r,R,77.0%,rocket-1,5,S,,',
      'mmlu.5-shot',
      77,
    ],
    [
      'external_benchmark_hellaswag.csv',
      'id,Name,Overall accuracy,Model version,Shots,Notes,Source,Source link',
      'r,R,95.3%,rocket-1,few,,S,',
      'hellaswag.few-shot',
      95.3,
    ],
    [
      'external_benchmark_livebench.csv',
      'id,UUID,Model version,Global average,LiveBench Version,Source',
      'r,u,rocket-1,82.35,LiveBench-2024-11-25,S',
      'livebench-2024-11-25',
      82.35,
    ],
    [
      'external_benchmark_aider_polyglot.csv',
      'id,Model version,Percent correct,Edit format,Cost',
      'r,rocket-1,88.000,diff,$0.13',
      'aider-polyglot',
      88,
    ],
  ])('%s', (name, head, row, variant, score) => {
    const output = readWith(epoch, csv([head, row]), name);
    expect(output.issues).toEqual([]);
    expect(claimsOf(output, 'result')).toEqual([expect.objectContaining({ wireId: 'rocket-1', variant, score })]);
  });
});

describe('models', () => {
  const head =
    'id,Model,Version release date,Hugging Face developer id,Link,Notes,benchmarks/runs,Display name,Unique display name';
  const read = (...rows: string[]) => readWith(epoch, csv([head, ...rows]), 'model_versions.csv');

  test('a model is declared once, whatever the efforts at which it was run, and vouched for by nobody', () => {
    const output = read(
      'rocket-1_high,Rocket,2025-08-07,,https://rocket.example.org,"two\nlines",,Rocket 1 (high),Rocket 1 (high)',
      'rocket-1,Rocket,2025-08-07,,https://rocket.example.org,,,,Rocket 1',
      'rocket-1_16K,Rocket,2025-08-08,,,,,,Rocket 1 (16k thinking)',
      'rocket-2_16K,Rocket,,,,,,,"Rocket 2 (Jun 2025, 16k thinking)"',
      'rocket-3,,,,,,,,',
    );
    expect(output.issues).toEqual([]);
    expect(claimsOf(output, 'model')).toEqual([
      {
        wireId: 'rocket-1',
        name: 'Rocket 1',
        identity: 'DERIVED',
        releasedOn: '2025-08-07',
        links: [{ label: 'Model page', url: 'https://rocket.example.org' }],
      },
      { wireId: 'rocket-2', name: 'Rocket 2 (Jun 2025)', identity: 'DERIVED' },
      { wireId: 'rocket-3', name: 'rocket-3', identity: 'DERIVED' },
    ]);
  });

  test('a bad date or link is left out, a row without an id too', () => {
    const output = read('rocket-1,,2025-02-30,,rocket,,,,', ',Rocket,2025-01-01,,,,,,');
    expect(claimsOf(output, 'model')).toEqual([{ wireId: 'rocket-1', name: 'rocket-1', identity: 'DERIVED' }]);
    expect(issuesOf(output)).toEqual([
      'INVALID_VALUE warning Version release date',
      'INVALID_VALUE warning Link',
      'INVALID_RECORD error id',
    ]);
  });
});

test('an unknown column is reported once', () => {
  const output = readWith(
    epoch,
    csv(['id,Model version,Percent correct,Mood', 'a,rocket-1,1,good', 'b,rocket-1,2,bad']),
    'external_benchmark_aider_polyglot.csv',
  );
  expect(issuesOf(output)).toEqual(['UNKNOWN_KEY warning Mood']);
  expect(claimsOf(output, 'result')).toHaveLength(2);
});

test.each([
  ['benchmarks_runs.csv', ''],
  ['benchmarks_runs.csv', '{"a": 1}'],
  ['benchmarks_runs.csv', 'id,task\n1,2'],
  ['benchmarks_runs.csv', 'id,task,model,"Best score (across scorers)\n1,2,3,"4'],
  ['external_benchmark_mmlu.csv', '<html></html>'],
  ['external_benchmark_chess.csv', 'id,Model version\n'],
])('%s is refused: %j', (name, text) => {
  expect(() => readWith(epoch, text, name)).toThrow(InputError);
});
