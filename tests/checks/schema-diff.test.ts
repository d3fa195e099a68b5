import { expect, test } from 'vitest';
import { unannouncedBreaks } from '../../scripts/schema-diff.ts';

const released = 'type Query { model: Model }\ntype Model { slug: String! summary: String }';
const withoutSummary = 'type Query { model: Model }\ntype Model { slug: String! }';
const changelog = (unreleased: string) =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## [1.0.0] - 2026-01-01\n\n- \`Model.summary\`\n`;

test('a breaking change that the changelog does not name is told with its path', async () => {
  const problems = await unannouncedBreaks(released, withoutSummary, changelog('- Nothing.'));
  expect(problems).toEqual([expect.stringContaining('`Model.summary`')]);
});

test('a breaking change that the section "Unreleased" names passes', async () => {
  const problems = await unannouncedBreaks(released, withoutSummary, changelog('- Removed `Model.summary`.'));
  expect(problems).toEqual([]);
});

test('a field that is added breaks nobody', async () => {
  expect(await unannouncedBreaks(withoutSummary, released, changelog(''))).toEqual([]);
});
