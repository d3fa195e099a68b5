import { expect, test } from 'vitest';
import { adapters } from '../../../src/importers/adapters/adapters.ts';
import { describeIssue } from '../../../src/importers/issues.ts';
import { chat, issuesOf } from './litellm-map.ts';
import { model, read as readCorpus } from './llm-stats-corpus.ts';
import { provider, rocket } from './models-dev-fixture.ts';

/** Names that every object has by nature, and no table of ours. */
const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(inherited)('"%s" as a key, a licence or a provider is like any other that is not known', (name) => {
  expect(issuesOf({ ...chat({}), ...chat({}, name) })).toEqual([]);
  const corpus = readCorpus({ licenses: [{ license_id: name, name }], models: [model({ license_id: name })] });
  expect(corpus.issues).toContainEqual(expect.objectContaining({ kind: 'UNMAPPED', path: 'license_id' }));
  const text = JSON.stringify({
    models: { 'openai/rocket-1': { ...rocket, id: 'openai/rocket-1', license: name } },
    providers: { groq: provider({ rocket }) },
  });
  const { issues } = (adapters['models-dev'] as (typeof adapters)[string]).read({ name: 'x.json', text }, '2026-07-02');
  expect(issues).toContainEqual(expect.objectContaining({ kind: 'UNMAPPED', path: 'license' }));
});

test('a value that JSON cannot write is described as none', () => {
  const issue = { code: 'custom' as const, message: 'takes a name', path: ['name'], input: undefined };
  expect(describeIssue(issue, { name: () => {} })).toBe('takes a name; found nothing');
});
