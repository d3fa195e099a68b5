import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/importers/adapters/adapter.ts';
import { modelsDev } from '../../../src/importers/adapters/models-dev/models-dev.ts';
import { provider, rocket } from './models-dev-fixture.ts';
import { claimsOf, issuesOf, linesOf, readAs } from './reading.ts';

test('api.json is the providers of catalog.json', () => {
  const providers = { groq: provider({ 'rocket-1': rocket }), zai: provider({ 'rocket-1': rocket }) };
  const api = readAs(modelsDev, providers);
  const whole = readAs(modelsDev, { models: {}, providers });
  expect([whole.records, whole.issues]).toEqual([api.records, api.issues]);
  expect(api.records.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'organization groq',
    'provider groq',
    'route groq|rocket-1|global',
    'organization z-ai',
    'provider z-ai',
    'route z-ai|rocket-1|global',
  ]);
  expect(api.issues).toEqual([]);
});

describe('what is no such file', () => {
  test.each([
    ['an error page', '<!doctype html><html><body>502</body></html>'],
    ['nothing', ''],
    ['white space', ' \n'],
    ['half a file', '{"models": {}, "providers": {"groq": {"name": "Gr'],
    ['an array', '[]'],
    ['a text', '"models"'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['no providers', '{"models": {}, "providers": {}}'],
    ['another format', '{"data": [{"id": "openai/rocket-1"}]}'],
    ['an error', '{"error": "not found"}'],
  ])('%s', (_, text) => {
    expect(() => modelsDev.read({ name: 'api.json', text }, '2026-07-02')).toThrow(InputError);
    expect(() => modelsDev.read({ name: 'api.json', text }, '2026-07-02')).toThrow(/^api\.json is/);
  });
});

test('bad records among good ones are left out, and texts stay what they are', () => {
  const name = '<script>alert("x")</script><b>Rocket</b>';
  const read = readAs(modelsDev, {
    groq: provider({ a: { ...rocket, name }, b: null, c: 7, d: { ...rocket, name: '' }, e: [], f: { id: 'f' } }),
    openai: null,
    mistral: { name: 'Mistral' },
    newcomer: provider({ g: { ...rocket, cost: { input: 1, output: 2 } } }),
    'No Slug': provider({ h: rocket }),
  });
  expect(issuesOf(read)).toEqual([
    'INVALID_RECORD groq/b (left out)',
    'INVALID_RECORD groq/c (left out)',
    'INVALID_RECORD groq/d name (left out)',
    'INVALID_RECORD groq/e (left out)',
    'INVALID_RECORD groq/f name (left out)',
    'INVALID_RECORD openai (left out)',
    'INVALID_RECORD mistral models (left out)',
    'UNMAPPED newcomer',
    'UNMAPPED No Slug',
    'INVALID_RECORD No Slug slug (left out)',
    'INVALID_RECORD No Slug/h provider (left out)',
  ]);
  expect(claimsOf(read, 'route')['groq|a|global']?.modelName).toBe(name);
  expect(claimsOf(read, 'provider').newcomer).toMatchObject({ slug: 'newcomer', name: 'X', kind: 'API' });
  expect(linesOf(claimsOf(read, 'rate-card')['newcomer|g|global|'])).toEqual(['INPUT 1', 'OUTPUT 2']);
});
