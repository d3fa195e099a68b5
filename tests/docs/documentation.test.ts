import { existsSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/graph/errors.ts';
import { subgraphSdl } from '../../src/graph/schema.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';
import { examplesOf, pages, pageText, relativeLinks, root } from './pages.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const examples = pages().flatMap(examplesOf);

/** Whether an answer says something: not null, no empty list, no count of nothing. */
function says(value: unknown, name = ''): boolean {
  if (value === null || name === '__typename' || name === 'pageInfo') return false;
  if (Array.isArray(value)) return value.some((one) => says(one));
  if (typeof value === 'object') return Object.entries(value as object).some(([field, inner]) => says(inner, field));
  return name !== 'totalCount' || Number(value) > 0;
}

describe('examples that are answered', () => {
  const answered = examples.filter(({ error, sdl }) => error === null && !sdl);

  test.each(answered)('$at', async ({ text, variables, view }) => {
    const { data, errors } = await catalog.query(text, variables, { view });
    expect(errors).toBeUndefined();
    for (const [field, value] of Object.entries(data)) expect([field, says(value)]).toEqual([field, true]);
  });
});

describe('examples that are refused', () => {
  const refused = examples.filter(({ error }) => error !== null);

  test.each(refused)('$at gives $error', async ({ text, variables, view, error }) => {
    const { errors } = await catalog.query(text, variables, { view });
    const codes = (errors ?? []).map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code);
    expect([...new Set(codes)]).toEqual([error]);
  });
});

test.each(examples.filter(({ sdl }) => sdl))('$at composes with the catalog', ({ text }) => {
  const { errors } = composeServices([
    { name: 'catalog', typeDefs: parse(subgraphSdl()), url: 'http://catalog/subgraph' },
    { name: 'example', typeDefs: parse(text), url: 'http://example/subgraph' },
  ]);
  expect((errors ?? []).map(({ message }) => message)).toEqual([]);
});

test.each(examples.filter(({ file }) => file !== null))('$at is $file', ({ text, file }) => {
  expect(text).toBe(pageText(file as string));
});

test.each(pages())('the links of %s lead to files that exist', (page) => {
  const dead = relativeLinks(page).filter(({ target }) => !existsSync(target));
  expect(dead.map(({ href }) => href)).toEqual([]);
});

test('the index names every page', () => {
  const named = relativeLinks('docs/README.md').map(({ target }) => target.href);
  const others = pages().filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect(named).toEqual(expect.arrayContaining(others.map((page) => new URL(page, root).href)));
});

test('docs/errors.md explains exactly the codes that there are', () => {
  const explained = [...pageText('docs/errors.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(explained).toEqual(Object.keys(errorCodes));
});
