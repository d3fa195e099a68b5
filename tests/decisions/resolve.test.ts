import { expect, test } from 'vitest';
import { disputes } from '../../src/decisions/disputes.ts';
import { resolvedClaims, resolveFields } from '../../src/decisions/resolve.ts';

const says = (
  source: string,
  precedence: number,
  claims: Record<string, unknown>,
  observedAt = '2026-01-01T00:00:00Z',
) => ({
  source,
  precedence,
  observedAt,
  claims,
});

test('the source of higher precedence is shown, and the others stand beside it', () => {
  const list = says('list', 40, { contextWindow: 128_000, maxOutputTokens: 4096 });
  const vendor = says('vendor', 80, { contextWindow: 200_000 });
  const fields = resolveFields([list, vendor]);
  expect(fields.get('contextWindow')).toEqual({
    value: 200_000,
    from: vendor,
    others: [{ value: 128_000, from: list }],
    disputed: true,
  });
  expect(fields.get('maxOutputTokens')).toMatchObject({ value: 4096, from: list, disputed: false });
});

test('of equal precedence the later observation, then the first slug', () => {
  const older = says('a', 50, { name: 'Old' });
  const newer = says('z', 50, { name: 'New' }, '2026-02-01T00:00:00Z');
  const twin = says('b', 50, { name: 'Twin' }, '2026-02-01T00:00:00Z');
  expect(resolveFields([older, newer]).get('name')?.value).toBe('New');
  expect(resolveFields([newer, twin]).get('name')?.value).toBe('Twin');
});

test('nothing said never wins over something said', () => {
  const vendor = says('vendor', 80, { accessType: 'UNKNOWN', summary: undefined });
  const list = says('list', 40, { accessType: 'SERVERLESS', summary: 'Fast.' });
  expect(resolvedClaims(resolveFields([vendor, list]))).toMatchObject({ accessType: 'SERVERLESS', summary: 'Fast.' });
});

test('each capability is decided on its own', () => {
  const vendor = says('vendor', 80, { supported: ['VISION'], unsupported: ['BATCH'] });
  const list = says('list', 40, { supported: ['BATCH', 'STREAMING'] });
  const fields = resolveFields([list, vendor]);
  expect(resolvedClaims(fields)).toEqual({ supported: ['STREAMING', 'VISION'], unsupported: ['BATCH'] });
  expect(fields.get('capability:BATCH')).toMatchObject({ disputed: true, from: vendor });
});

test('a thing is curated as soon as one source vouches for it, and aliases add up', () => {
  const rules = says('rules', 90, { identity: 'DERIVED', aliases: [{ wireId: 'a' }] });
  const list = says('list', 40, { identity: 'CURATED', aliases: [{ wireId: 'b' }, { wireId: 'a' }] });
  const claims = resolvedClaims(resolveFields([rules, list]));
  expect(claims).toMatchObject({ identity: 'CURATED', aliases: [{ wireId: 'a' }, { wireId: 'b' }] });
});

test('the order of the statements does not matter', () => {
  const all = [
    says('a', 50, { name: 'One', links: [{ label: 'x', url: 'https://a.example' }] }),
    says('a', 50, { name: 'Two' }),
    says('b', 50, { name: 'Three', supported: ['VISION'] }),
  ];
  expect(resolveFields(all)).toEqual(resolveFields(all.toReversed()));
});

test('a source contradicts nobody by speaking twice of a thing, in two feeds or two records', () => {
  const typed = says('pages', 50, { status: 'ACTIVE', retiresOn: '2026-05-07' });
  const read = says('pages', 50, { status: 'DEPRECATED', retiresOn: '2026-10-23' }, '2026-08-01T00:00:00Z');
  expect(resolveFields([typed, read]).get('status')).toMatchObject({ value: 'DEPRECATED', disputed: false });
  expect(disputes(resolveFields([typed, read]))).toEqual([]);
  // Another source is disputed by the last word alone.
  const list = says('list', 40, { status: 'ACTIVE', retiresOn: '2026-10' });
  const [dispute, ...more] = disputes(resolveFields([typed, read, list]));
  expect(more).toEqual([]);
  expect(dispute?.field).toBe('status');
  expect(dispute?.statements.map(({ value, from }) => `${value} ${from.source}`)).toEqual([
    'DEPRECATED pages',
    'ACTIVE list',
  ]);
});

test.each([
  ['by slug and by wire id', [{ model: 'gpt-9' }], [{ wireId: 'openai/gpt-9', recommended: true }], false],
  ['in another order', [{ model: 'a-1' }, { model: 'b-1' }], [{ wireId: 'b-1' }, { wireId: 'a-1' }], false],
  ['one of which names more', [{ model: 'a-1' }], [{ model: 'b-1' }, { model: 'a-1', note: 'Best.' }], false],
  ['that differ', [{ model: 'a-1' }], [{ model: 'b-1' }], true],
  ['that differ in part', [{ model: 'a-1' }, { model: 'b-1' }], [{ model: 'b-1' }, { model: 'c-1' }], true],
])('successors %s', (_, ours, theirs, disputed) => {
  const fields = resolveFields([
    says('vendor', 80, { replacements: ours }),
    says('list', 40, { replacements: theirs }),
  ]);
  expect(fields.get('replacements')).toMatchObject({ value: ours, disputed });
});
