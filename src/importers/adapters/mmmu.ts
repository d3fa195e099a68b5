import { z } from 'zod';
import { url } from '../claim-fields.ts';
import {
  type Adapter,
  type AdapterOutput,
  type Collected,
  collect,
  InputError,
  type InputFile,
  parseJson,
} from './adapter.ts';
import { withoutSettings } from './model-setting.ts';
import { type NamedBenchmarks, namedBenchmarks } from './named-benchmarks.ts';
import { scoreOn } from './scores.ts';
import { seededSource } from './seeded-source.ts';

const source = seededSource('mmmu-leaderboard');
const leaderboard = source.url as string;

/** The parts of an entry, and the test that each figure in them is of. `original` are the questions with 10 options. */
const sections = {
  validation: { overall: 'MMMU validation' },
  test: { overall: 'MMMU test' },
  pro: { overall: 'MMMU-Pro overall', vision: 'MMMU-Pro vision', original: 'MMMU-Pro 10-option' },
} as const;

const entrySchema = z.object({
  info: z.object({
    name: z.string().trim().min(1),
    type: z.string().optional(),
    date: z.string().optional(),
    link: z.string().optional(),
  }),
  ...Object.fromEntries(
    Object.keys(sections).map((section) => [section, z.record(z.string(), z.unknown()).optional()] as const),
  ),
});
type Entry = { info: { name: string; type?: string; date?: string; link?: string } } & Partial<
  Record<keyof typeof sections, Record<string, unknown>>
>;

const entryKeys = new Set(['info', ...Object.keys(sections)]);
/** The date is that of the entry, not of a measurement; the size is sometimes of the active parameters only. */
const infoKeys = new Set(['name', 'type', 'link', 'size', 'date']);
/** Scores by subject have no variant of their own. */
const subjects = ['artDesign', 'business', 'science', 'healthMedicine', 'humanSocialSci', 'techEng'];
const notModels = new Set(['human_expert', 'random_frequent']);

/**
 * The leaderboard of MMMU and MMMU-Pro. Figures marked "author" are the developer's own. "w/ tools" makes a variant of
 * its own; "w/o tools" is how the test is given and makes none. People and chance are no models and are passed over.
 */
export const mmmu: Adapter = { source, url: `${leaderboard}leaderboard_data.json`, read };

function read(file: InputFile): AdapterOutput {
  const published = z.object({ leaderboardData: z.array(z.unknown()) }).safeParse(parseJson(file));
  if (!published.success) throw new InputError(`${file.name} has no list "leaderboardData": not the MMMU leaderboard`);
  const collected = collect(source.slug);
  const named = namedBenchmarks(collected);
  for (const [index, one] of published.data.leaderboardData.entries()) {
    const record = `${index} ${(one as { info?: { name?: unknown } } | null)?.info?.name ?? ''}`.trim();
    const entry = collected.check(entrySchema, one, record) as Entry | undefined;
    if (!entry || notModels.has(entry.info.type ?? '')) continue;
    collected.unknownKeys(one as object, entryKeys, record);
    collected.unknownKeys((one as { info: object }).info, infoKeys, record, 'info');
    readEntry(collected, named, entry, record);
  }
  named.take();
  return collected;
}

function readEntry(
  { report, take, unknownKeys }: Collected,
  named: NamedBenchmarks,
  entry: Entry,
  record: string,
): void {
  const { name, settings, tools } = readName(entry.info.name);
  const link = url.safeParse(entry.info.link);
  if (entry.info.link && !link.success)
    report('INVALID_VALUE', record, 'info.link', `not a URL; found ${entry.info.link}`);
  for (const [section, tests] of Object.entries(sections) as [keyof typeof sections, Record<string, string>][]) {
    const figures = entry[section];
    if (!figures) continue;
    unknownKeys(figures, new Set([...Object.keys(tests), ...subjects, 'source']), record, section);
    for (const [figure, test] of Object.entries(tests)) {
      const path = `${section}.${figure}`;
      const value = figures[figure];
      if (value === undefined || value === '' || value === '-') continue;
      const variant = named.variant({ name: test, setting: tools }, record);
      if (!variant) continue;
      const score = scoreOn(variant, value);
      if (typeof score === 'string') {
        report('INVALID_VALUE', record, path, score, 'error');
        continue;
      }
      const byAuthor = figures.source === 'author';
      take(
        'result',
        {
          wireId: wireIdOf(name, entry.info.date),
          modelName: name,
          variant: variant.slug,
          run: settings.join(', ') || undefined,
          score,
          scoreText: String(value) === String(score) ? undefined : String(value),
          reporting: byAuthor ? 'DEVELOPER' : 'INDEPENDENT',
          reportedBy: byAuthor ? undefined : section === 'pro' ? 'MMMU-Pro authors' : 'MMMU authors',
          sourceUrl: byAuthor && link.success ? link.data : leaderboard,
        },
        `${record} ${path}`,
      );
    }
  }
}

/** A name with its settings taken off; of the tools, that they were used makes a variant, that they were not a run. */
function readName(text: string): { name: string; settings: string[]; tools: string[] } {
  const [, before, mark, what] = /^(.+?)\s+w\/(o?)\s*(tools|python)$/i.exec(text.trim()) ?? [];
  const { name, settings } = withoutSettings(before ?? text);
  const tools = what && mark === '' ? [`with ${what.toLowerCase()}`] : [];
  if (what && mark) settings.push(`no ${what.toLowerCase()}`);
  return { name, settings, tools };
}

/** OpenAI's dated models, of which the leaderboard writes month and day: "GPT-4o (0513)" of 2024-05-13. */
function wireIdOf(name: string, date: string | undefined): string {
  const [, stem, month, day] = /^(GPT-.+?)\s*\((\d\d)(\d\d)\)$/i.exec(name) ?? [];
  return stem && date?.endsWith(`-${month}-${day}`) ? `${stem}-${date}` : name;
}
