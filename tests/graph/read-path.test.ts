import { expect, test } from 'vitest';
import { openTestCatalog } from '../setup/catalog.ts';
import { operation } from '../setup/operations.ts';

test('two requests with different arguments never see each other’s rows', async () => {
  await using catalog = await openTestCatalog();
  const document =
    'query ($slug: String!, $first: Int) { model(by: { slug: $slug }) { slug routes(first: $first) { nodes { model { slug } } } } }';
  const slugs = ['gpt-4o-mini', 'gpt-4.1', 'claude-sonnet-4-6', 'o3'];
  const asked = Array.from({ length: 40 }, (_, index) => ({
    slug: slugs[index % slugs.length] as string,
    first: 1 + (index % 3),
  }));
  const answers = await Promise.all(asked.map((variables) => catalog.query(document, variables)));
  answers.forEach(({ data, errors }, index) => {
    const { slug, first } = asked[index] as (typeof asked)[number];
    expect(errors).toBeUndefined();
    expect(data.model.slug).toBe(slug);
    expect(data.model.routes.nodes.length).toBeLessThanOrEqual(first);
    for (const route of data.model.routes.nodes) expect(route.model.slug).toBe(slug);
  });
});

test('requests for the same thing at the same time share one read', async () => {
  await using catalog = await openTestCatalog();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => catalog.query('{ model(by: { slug: "o3" }) { name } }')),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(catalog.sql.length).toBe(1);
});

test('an aborted request harms no other', async () => {
  await using catalog = await openTestCatalog();
  const document = operation('model-page');
  const aborted = new AbortController();
  const lost = catalog
    .fetch(document, { slug: 'gpt-4o-mini' }, { signal: aborted.signal })
    .then(() => 'answered')
    .catch(() => 'aborted');
  const kept = catalog.query(document, { slug: 'gpt-4o-mini' });
  aborted.abort();
  const answer = await kept;
  expect(answer.errors).toBeUndefined();
  expect(answer.data.model.slug).toBe('gpt-4o-mini');
  await lost;
});

test('a day that passes an announced price or a retirement changes the answer without an import', async () => {
  let now = new Date('2026-10-22T23:59:59Z');
  await using catalog = await openTestCatalog({ now: () => now });
  const retiring = '{ model(by: { slug: "gpt-4o-2024-05-13" }) { lifecycle { status } } }';
  expect((await catalog.query(retiring)).data.model.lifecycle.status).toBe('DEPRECATED');
  now = new Date('2026-10-23T00:00:00Z');
  expect((await catalog.query(retiring)).data.model.lifecycle.status).toBe('RETIRED');

  now = new Date('2026-12-31T23:59:59Z');
  const priced = `{
    catalog { revision day }
    route(by: { key: { provider: "google-ai-studio", wireId: "gemini-3.6-flash" } }) {
      rateCard { validFrom validUntil input { amount } }
      announced: rateCard(asOf: "2027-01-01") { validFrom validUntil input { amount } }
    }
  }`;
  const december = (await catalog.query(priced)).data;
  expect(december.route.rateCard).toMatchObject({ validUntil: '2027-01-01', input: { amount: '0.75' } });
  expect(december.route.announced).toMatchObject({ validFrom: '2027-01-01', input: { amount: '1.5' } });
  now = new Date('2027-01-01T00:00:00Z');
  const january = (await catalog.query(priced)).data;
  expect(january.route.rateCard).toEqual(december.route.announced);
  expect(january.catalog).toEqual({ revision: december.catalog.revision, day: '2027-01-01' });
});

test('a revision that moves in the middle of an operation never tears its answer', async () => {
  await using catalog = await openTestCatalog({ pollEveryMs: 5 });
  const { db } = catalog.database;
  // Each bump renames the model and its family alike, in one transaction: a torn answer shows two different numbers.
  const bump = (number: number) =>
    db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('model')
        .set({ summary: String(number) })
        .where('slug', '=', 'gpt-4o-mini')
        .execute();
      await transaction
        .updateTable('family')
        .set({ name: String(number) })
        .where('slug', '=', 'gpt-4o')
        .execute();
      await transaction
        .updateTable('catalog_state')
        .set((eb) => ({ revision: eb('revision', '+', 1) }))
        .execute();
    });
  await bump(0);
  await catalog.catalog.refresh();

  const bumps = 40;
  const writer = (async () => {
    for (let number = 1; number <= bumps; number++) {
      await bump(number);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  let writing = true;
  void writer.then(() => {
    writing = false;
  });
  const seen = new Set<string>();
  while (writing) {
    const answers = await Promise.all(
      Array.from({ length: 3 }, () =>
        catalog.query('{ model(by: { slug: "gpt-4o-mini" }) { summary family { name } } }'),
      ),
    );
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data.model.family.name).toBe(data.model.summary);
      seen.add(data.model.summary);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await writer;
  expect(seen.size).toBeGreaterThan(5);
});

test('a committed change shows within a second, by polling alone', async () => {
  await using catalog = await openTestCatalog({ pollEveryMs: 100 });
  await catalog.query('{ model(by: { slug: "o3" }) { summary } }');
  await catalog.database.db.transaction().execute(async (transaction) => {
    await transaction.updateTable('model').set({ summary: 'changed' }).where('slug', '=', 'o3').execute();
    await transaction
      .updateTable('catalog_state')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .execute();
  });
  await expect
    .poll(async () => (await catalog.query('{ model(by: { slug: "o3" }) { summary } }')).data.model.summary, {
      timeout: 1000,
    })
    .toBe('changed');
});

test('rows that are kept are frozen', async () => {
  await using catalog = await openTestCatalog();
  await catalog.query(operation('model-page'), { slug: 'gpt-4o-mini' });
  const { modelBySlug } = await import('../../src/graph/model/model.sql.ts');
  const row = catalog.catalog.current().get(modelBySlug, 'gpt-4o-mini');
  expect(row).toMatchObject({ slug: 'gpt-4o-mini' });
  expect(Object.isFrozen(row)).toBe(true);
});

test('the planner takes the revision for the one row that it is, so that no statement looks dear', async () => {
  await using catalog = await openTestCatalog();
  await catalog.query('{ resolveModel(wireId: "openai/gpt-4o-mini") { rule } }');
  const [names] = catalog.statements.filter(({ sql }) => sql.includes('jsonb_array_elements_text'));
  const { rows } = await catalog.explain(names?.sql as string, names?.parameters as unknown[]);
  const [{ Plan: plan }] = (rows[0] as { 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] })['QUERY PLAN'];
  expect(plan['Plan Rows']).toBe(1);
});
