import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CatalogDatabase } from '../../src/database/connect.ts';
import { openTestDatabase } from '../setup/database.ts';
import { dump, takeDump } from './dumping.ts';
import { allRows, importRuns, revisionOf, rowsOf } from './snapshot.ts';

let database: CatalogDatabase;
let empty: CatalogDatabase;
let whole: string;
// Nothing is ever changed, so that all tests share them.
beforeAll(async () => {
  database = await openTestDatabase('seeded');
  empty = await openTestDatabase('migrated');
  whole = await dump(database);
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await empty[Symbol.asyncDispose]();
});

const take = (text: string | Uint8Array, options = {}) => takeDump(empty, text, options);

describe('what is no dump of this version', () => {
  const nothingChanged = async () => {
    expect(await revisionOf(empty.db)).toBe(0);
    expect(await importRuns(empty.db)).toBe(0);
    expect((await rowsOf(empty.db, { history: false })).source).toEqual([]);
  };

  test.each<[string, (text: string) => string | Uint8Array, RegExp]>([
    ['empty', () => '', /^dump\.jsonl is empty$/],
    [
      'of another kind',
      () => '{"models":{}}',
      /cannot be imported: it is not a dump: the first line does not say "format"/,
    ],
    ['a web page', () => '<!doctype html>\n', /it is not a dump/],
    [
      'of a later version',
      (text) => text.replace('"version":1', '"version":2'),
      /version 2; this program reads version 1$/,
    ],
    [
      'with a broken header',
      (text) => text.replace('"revision":', '"revision":-'),
      /its first line is broken: revision/,
    ],
    [
      'cut off between lines',
      (text) => text.split('\n').slice(0, 900).join('\n'),
      /is not whole: it has \d+ rows of \w+ instead/,
    ],
    ['cut off within a line', (text) => text.slice(0, 90_000), /is broken or cut short in line \d+$/],
    ['cut off, gzipped', (text) => gzipSync(text).subarray(0, 9_000), /^dump\.jsonl is cut short$/],
    [
      'broken, gzipped',
      (text) => gzipSync(text).fill(7, 2_000, 3_000),
      /^dump\.jsonl cannot be unpacked: it is broken$/,
    ],
    ['not UTF-8', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 10])]), /is not UTF-8 text$/],
    [
      'with a foreign table',
      (text) => text.replace('{"table":"model",', '{"table":"pg_authid",'),
      /a row of "pg_authid" in line \d+/,
    ],
    [
      'with a foreign column',
      (text) => text.replace('"row":{"id"', '"row":{"colour":1,"id"'),
      /"colour" in rows of source, which/,
    ],
    [
      'with a value that cannot be',
      (text) => text.replace('"share_alike":false', '"share_alike":7'),
      /cannot be imported: .*boolean/,
    ],
    [
      'with a reference to nothing',
      (text) => text.replace(/("table":"license","row":\{"id":")..../, '$10000'),
      /foreign key/,
    ],
  ])('%s: one clear line, and nothing is changed', async (_name, spoil, message) => {
    const error = (await take(spoil(whole)).catch((one) => one)) as Error;
    expect([error.name, error.message.split('\n').length]).toEqual(['OperatorError', 1]);
    expect(error.message).toMatch(message);
    await nothingChanged();
  });

  test('a catalog that holds anything is left alone', async () => {
    const before = await allRows(database.db);
    await expect(takeDump(database, whole)).rejects.toThrow(
      /^the catalog holds facts already \(revision 2\), and a dump goes into an empty one/,
    );
    expect(await allRows(database.db)).toEqual(before);
  });

  test('a dry run reads everything and changes nothing', async () => {
    expect(await take(gzipSync(whole), { dryRun: true })).toMatchObject({ dryRun: true, revision: 2 });
    await nothingChanged();
    await expect(take(whole.slice(0, -500), { dryRun: true })).rejects.toThrow(/cut short|not whole/);
  });
});
