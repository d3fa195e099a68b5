import { parse } from 'yaml';
import { z } from 'zod';
import { date } from '../claim-fields.ts';
import { type Adapter, type AdapterOutput, type Collected, collect, InputError, type InputFile } from './adapter.ts';
import { entryOf } from './entry-of.ts';
import { withoutSettings } from './model-setting.ts';
import { type NamedBenchmarks, namedBenchmarks } from './named-benchmarks.ts';
import { scoreOn } from './scores.ts';
import { seededSource } from './seeded-source.ts';

const source = seededSource('aider');

/** The leaderboards, and how many exercises each test has. A run of fewer is none of the whole test. */
const leaderboards: Readonly<Record<string, { test: string; url: string; exercises: number }>> = {
  'polyglot_leaderboard.yml': {
    test: 'Aider Polyglot',
    url: 'https://aider.chat/docs/leaderboards/',
    exercises: 225,
  },
  'edit_leaderboard.yml': {
    test: 'Aider code editing',
    url: 'https://aider.chat/docs/leaderboards/edit.html',
    exercises: 133,
  },
};

/** The share of the exercises that a run may lack: a few of them end without a verdict. */
const mayLack = 0.01;

const rowSchema = z.object({
  dirname: z.string().min(1),
  model: z.string().trim().min(1),
  edit_format: z.string().min(1),
  pass_rate_2: z.unknown(),
  date,
  test_cases: z.int(),
  editor_model: z.string().optional(),
});
type Row = z.output<typeof rowSchema>;

/** Counts of mistakes, costs and the command line: nothing here holds them. */
const otherKeys = [
  ...['_released', 'command', 'commit_hash', 'completion_tokens', 'editor_edit_format', 'error_outputs'],
  ...['exhausted_context_windows', 'indentation_errors', 'lazy_comments', 'num_malformed_responses'],
  ...['num_with_malformed_responses', 'pass_num_1', 'pass_num_2', 'pass_rate_1', 'percent_cases_well_formed'],
  ...['prompt_tokens', 'reasoning_effort', 'released', 'seconds_per_case', 'syntax_errors', 'test_timeouts'],
  ...['thinking_tokens', 'total_cost', 'total_tests', 'user_asks', 'versions'],
];
const knownKeys = new Set([...Object.keys(rowSchema.shape), ...otherKeys]);

/**
 * Aider's leaderboards of the polyglot and the code editing test: the share of exercises solved after two tries. Each
 * model edits in the format that suits it, so that the format belongs to the run and not to the variant; so do effort
 * and thinking, which the leaderboard writes behind the name. A pair of architect and editor is no one model.
 */
export const aider: Adapter = { source, files: Object.keys(leaderboards), read };

function read(file: InputFile): AdapterOutput {
  if (!entryOf(leaderboards, file.name)) {
    throw new InputError(`${file.name} is none of Aider's leaderboards: ${Object.keys(leaderboards).join(', ')}`);
  }
  let rows: unknown;
  try {
    rows = parse(file.text);
  } catch (error) {
    throw new InputError(`${file.name} is not YAML: ${(error as Error).message}`);
  }
  if (!Array.isArray(rows)) throw new InputError(`${file.name} holds no list of runs`);
  const collected = collect(source.slug);
  const named = namedBenchmarks(collected);
  for (const [index, one] of rows.entries()) {
    const record = `${index} ${(one as { model?: unknown } | null)?.model ?? ''}`.trim();
    const row = collected.check(rowSchema, one, record);
    if (!row) continue;
    collected.unknownKeys(one as object, knownKeys, record);
    readRow(collected, named, row, { record, file: file.name });
  }
  named.take();
  return collected;
}

function readRow(
  { report, take }: Collected,
  named: NamedBenchmarks,
  row: Row,
  { record, file }: { record: string; file: string },
): void {
  const { test, url, exercises } = leaderboards[file] as (typeof leaderboards)[string];
  if (row.editor_model || / \+ /.test(row.model)) {
    report('AMBIGUOUS_NAME', record, 'model', `two models in one run; found ${row.model}`, 'error');
    return;
  }
  if (Math.abs(row.test_cases - exercises) > exercises * mayLack) {
    const reason = `a run of ${row.test_cases} exercises, of which ${test} has ${exercises}`;
    report('INVALID_VALUE', record, 'test_cases', reason, 'error');
    return;
  }
  const variant = named.variant({ name: test }, record);
  if (!variant) return;
  const score = scoreOn(variant, row.pass_rate_2);
  if (typeof score === 'string') {
    report('INVALID_VALUE', record, 'pass_rate_2', score, 'error');
    return;
  }
  const { name, settings } = readName(row.model);
  take(
    'result',
    {
      wireId: name,
      modelName: name,
      variant: variant.slug,
      run: [...settings, row.edit_format, row.dirname].join(', '),
      score,
      reporting: 'INDEPENDENT',
      reportedBy: 'Aider',
      reportedOn: row.date,
      sourceUrl: url,
    },
    record,
  );
}

/**
 * A model's name without what the leaderboard writes behind it: the edit format, remarks after a comma, the mode of one
 * model under two names; and before it: where it was run.
 */
function readName(text: string): { name: string; settings: string[] } {
  const [before = text, ...remarks] = text.split(/\s*,\s*/);
  const [, bare = before, mode] = /^(.+?)\s*\((reasoner|chat)\)$/i.exec(before) ?? [];
  const { name, settings } = withoutSettings(
    bare.replace(/\s+\(?(?:diff|diff-fenced|udiff|whole)\)?$/, '').replace(/^(?:ollama|openrouter)\//, ''),
  );
  const stated = remarks.map((one) => (/^no think(?:ing)?$/i.test(one) ? 'no thinking' : one));
  return { name, settings: [...settings, ...(mode ? [mode.toLowerCase()] : []), ...stated] };
}
