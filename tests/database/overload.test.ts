import { setMaxListeners } from 'node:events';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { endingWith } from '../../src/database/cancelling.ts';
import { openCatalog } from '../../src/database/catalog.ts';
import { modelBySlug } from '../../src/graph/model/model.sql.ts';
import { openTestDatabase } from '../setup/database.ts';

const pollEveryMs = 50;
/** More than connections hold at once. */
const slow = 100;

test.skipIf(inject('testDatabases').url === null)(
  'a new revision is known within a second, and read, while nothing but slow statements runs',
  async () => {
    await using database = await openTestDatabase('seeded');
    await using serving = await database.openToServe();
    await using catalog = await openCatalog(serving, { pollEveryMs });
    // Something to read into the next generation, behind all that is slow.
    await catalog.read((reader) => reader.load(modelBySlug, 'o3'));
    const { revision } = catalog.current().epoch;
    const ending = new AbortController();
    setMaxListeners(0, ending.signal);
    const busy = [serving.steady, serving.db].flatMap((db) =>
      Array.from({ length: slow }, (_, index) =>
        sql`select ${index}::int as slow, pg_sleep(20)`.execute(endingWith(db, ending.signal)),
      ),
    );
    const ended = Promise.allSettled(busy);
    await sql`update catalog_state set revision = revision + 1`.execute(database.db);
    const committed = performance.now();
    await expect.poll(() => catalog.known()?.revision, { timeout: 1_000, interval: 10 }).toBe(revision + 1);
    expect(await catalog.read(({ generation }) => generation.epoch.revision)).toBe(revision + 1);
    expect(performance.now() - committed).toBeLessThan(1_000);
    ending.abort();
    await ended;
  },
);
