import { expect, test } from 'vitest';
import { unannouncedChanges } from '../../scripts/schema-diff.ts';

const released = 'type Query { model: Model }\ntype Model { slug: String! summary: String }';
const withoutSummary = 'type Query { model: Model }\ntype Model { slug: String! }';
const changelog = (unreleased: string) =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## [1.0.0] - 2026-01-01\n\n- \`Model.summary\`\n`;

test('a breaking change that the changelog does not name is told with its path', async () => {
  const problems = await unannouncedChanges(released, withoutSummary, changelog('- Nothing.'));
  expect(problems).toEqual([expect.stringContaining('`Model.summary`')]);
});

test('a breaking change that the section "Unreleased" names passes', async () => {
  const problems = await unannouncedChanges(released, withoutSummary, changelog('- Removed `Model.summary`.'));
  expect(problems).toEqual([]);
});

test('a field that is added breaks nobody', async () => {
  expect(await unannouncedChanges(withoutSummary, released, changelog(''))).toEqual([]);
});

const dangerous: [change: string, path: string, from: string, to: string][] = [
  ['a value of an enum', 'Mood.SAD', 'enum Mood { GLAD }', 'enum Mood { GLAD SAD }'],
  [
    'a default',
    'Query.models.first',
    'type Query { models(first: Int = 5): Int }',
    'type Query { models(first: Int = 9): Int }',
  ],
];

test.each(dangerous)(
  '%s that changes must be named, since it may surprise clients',
  async (_change, path, from, to) => {
    const query = from.includes('type Query') ? '' : 'type Query { mood: Mood }\n';
    expect(await unannouncedChanges(query + from, query + to, changelog(''))).toEqual([
      expect.stringMatching(new RegExp(`\\(dangerous\\)\\. Name \`${path.replaceAll('.', '\\.')}\``)),
    ]);
    expect(await unannouncedChanges(query + from, query + to, changelog(`- Changed \`${path}\`.`))).toEqual([]);
  },
);
