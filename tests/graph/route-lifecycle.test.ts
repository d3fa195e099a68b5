import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRecords } from '../../src/importers/import-records.ts';
import { roll } from '../../src/importers/roll.ts';
import { card, day, facts, priceList, route, sources } from '../importers/facts.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let today = '2026-04-30';
let catalog: TestCatalog;

const retires = '2026-05-01';
const models = [
  { slug: 'closed', name: 'Closed', openness: 'PROPRIETARY', retiresOn: retires },
  { slug: 'open', name: 'Open', openness: 'OPEN_WEIGHTS', retiresOn: retires },
  { slug: 'aging', name: 'Aging', openness: 'PROPRIETARY', status: 'DEPRECATED', deprecatedOn: '2026-04' },
].map((one) => ({ ...one, developer: 'acme', source: 'acme-docs' }));
const at = (provider: string, model: string, price: string, more: object = {}) => ({
  ...route(`${model}-${provider}`, { provider, model, ...more }, [card(price, price, '2026-01-01')]),
  source: provider === 'acme' ? 'acme-docs' : 'price-list',
});
const atMart = [at('mart', 'closed', '1'), at('mart', 'open', '2'), at('mart', 'aging', '3')];
const listed = [
  at('acme', 'closed', '4', { parameters: ['seed'] }),
  at('acme', 'open', '5'),
  at('acme', 'aging', '6', { parameters: ['top_p'] }),
];

async function on(next: string): Promise<void> {
  today = next;
  await roll(catalog.database.db, day(next));
  await catalog.catalog.refresh();
}

/** The price list is looked at; it lists what the reseller lists, or less. */
async function lookAt(next: string, routes: object[]): Promise<void> {
  const input = { ...priceList(routes), lookedAt: 'price-list' };
  await importRecords(catalog.database.db, 'price-list', input, { now: day(next) });
  await on(next);
}

beforeAll(async () => {
  const seed = { files: facts(listed, { model: models }), sources };
  catalog = await openTestCatalog({ now: () => day(today), seed });
  await lookAt('2026-04-29', atMart);
});
afterAll(() => catalog[Symbol.asyncDispose]());

async function ask(document: string, variables: object = {}) {
  const { data, errors } = await catalog.query(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Listed {
  wireId: string;
  status: string;
}

async function statuses(): Promise<Record<string, string>> {
  const { routes } = await ask('{ routes(first: 20) { nodes { wireId status } } }');
  return Object.fromEntries(routes.nodes.map(({ wireId, status }: Listed) => [wireId, status]));
}

const reasonOf = async (provider: string, wireId: string) =>
  (await ask('query ($key: RouteKey!) { route(by: { key: $key }) { statusReason } }', { key: { provider, wireId } }))
    .route.statusReason;

const cheapest = async (model: string) =>
  (
    await ask(
      `{ model(by: { slug: "${model}" }) { cheapestRoute { route { wireId } excluded { reason route { wireId } } } } }`,
    )
  ).model.cheapestRoute;

const ranked = async () =>
  (
    await ask(
      '{ cheapestRoutes(workload: { inputTokens: 1000, outputTokens: 100 }) { route { wireId statusReason } } }',
    )
  ).cheapestRoutes.map(({ route: { wireId } }: { route: Listed }) => wireId);

const everywhere = {
  'closed-acme': 'ACTIVE',
  'closed-mart': 'ACTIVE',
  'open-acme': 'ACTIVE',
  'open-mart': 'ACTIVE',
  'aging-acme': 'DEPRECATED',
  'aging-mart': 'ACTIVE',
};

/** Every status is the same in a list of SQL, in the list of a model, and on the route. */
async function expectFiltersToAgree(): Promise<void> {
  const said = await statuses();
  for (const status of ['ACTIVE', 'DEPRECATED', 'RETIRED', 'NOT_LISTED']) {
    const { routes, ...own } = await ask(
      `query ($where: RouteWhere!) { routes(where: $where, first: 20) { nodes { wireId } }
        ${models.map(({ slug }) => `${slug}: model(by: { slug: "${slug}" }) { routes(where: $where) { nodes { wireId } } }`).join('\n')} }`,
      { where: { status: { eq: status } } },
    );
    const expected = Object.keys(said).filter((wireId) => said[wireId] === status);
    const ids = (nodes: Listed[]) => nodes.map(({ wireId }) => wireId).sort();
    expect(ids(routes.nodes)).toEqual(expected.toSorted());
    expect(ids(Object.values(own).flatMap((one) => (one as { routes: { nodes: Listed[] } }).routes.nodes))).toEqual(
      expected.toSorted(),
    );
  }
}

describe('on the day before a model retires', () => {
  test('its routes are active, and say when they end', async () => {
    expect(await statuses()).toEqual(everywhere);
    await expectFiltersToAgree();
    expect(await reasonOf('acme', 'closed-acme')).toBe('It is listed, and ends with the model on 2026-05-01.');
    expect(await reasonOf('acme', 'aging-acme')).toBe('The developer advises against the model since 2026-04.');
    expect(await reasonOf('mart', 'aging-mart')).toBe('It is listed, and no source names an end.');
    expect((await cheapest('closed')).route.wireId).toBe('closed-mart');
  });

  test('the model is among what retires, once', async () => {
    const { retirements } = await ask('{ retirements { nodes { model { slug } route { wireId } } } }');
    const named = retirements.nodes.map(({ model, route: of }: { model: { slug: string }; route: null }) => [
      model.slug,
      of,
    ]);
    expect(named.toSorted()).toEqual([
      ['closed', null],
      ['open', null],
    ]);
  });
});

describe('from the day on which a model retires', () => {
  beforeAll(() => on(retires));

  test("its developer's routes are retired, and others where its weights are not open", async () => {
    expect(await statuses()).toEqual({
      ...everywhere,
      'closed-acme': 'RETIRED',
      'closed-mart': 'RETIRED',
      'open-acme': 'RETIRED',
    });
    await expectFiltersToAgree();
  });

  test('they are not the cheapest of anything', async () => {
    expect(await cheapest('closed')).toBeNull();
    expect(await cheapest('open')).toEqual({
      route: { wireId: 'open-mart' },
      excluded: [{ route: { wireId: 'open-acme' }, reason: 'The developer has retired the model since 2026-05-01.' }],
    });
    expect(await ranked()).toEqual(['open-mart', 'aging-mart', 'aging-acme']);
  });

  test('the ladder and the answers say so', async () => {
    const { open, closed } = await ask(`{
      open: model(by: { slug: "open" }) { priceLadder { standing reason route { wireId } } faqs { question answer } }
      closed: model(by: { slug: "closed" }) { priceLadder { standing reason } faqs { question answer } } }`);
    expect(open.priceLadder).toEqual([
      {
        standing: 'RANKED',
        reason:
          'The only route that can be compared. The developer has retired the model since 2026-05-01; its weights are open, and others may go on serving it.',
        route: { wireId: 'open-mart' },
      },
      {
        standing: 'RETIRED',
        reason: 'The developer has retired the model since 2026-05-01.',
        route: { wireId: 'open-acme' },
      },
    ]);
    expect(closed.priceLadder.map(({ standing }: { standing: string }) => standing)).toEqual(['RETIRED', 'RETIRED']);
    const answer = (faqs: { question: string; answer: string }[], asked: string) =>
      faqs.find(({ question }) => question.startsWith(asked))?.answer;
    expect(answer(open.faqs, 'How much')).toBe(
      'Open costs $2 for a million tokens of input and $2 for output at Mart. Its developer has retired it since 2026-05-01.',
    );
    expect(answer(closed.faqs, 'How much')).toBe('No price by tokens of Closed is known.');
    expect(answer(closed.faqs, 'Which providers')).toBe('No provider is known to serve Closed now.');
  });

  test('as of an earlier day they were there', async () => {
    const { model } = await ask(
      '{ model(by: { slug: "closed" }) { priceLadder(asOf: "2026-04-30") { standing reason } } }',
    );
    expect(model.priceLadder).toEqual([
      { standing: 'RANKED', reason: 'The cheapest of 2 routes.' },
      { standing: 'RANKED', reason: '3 USD more than the cheapest, 300 %.' },
    ]);
  });

  test('what it cost and took until then is what a migration is checked against', async () => {
    const { migrationCheck } = await ask(`{ migrationCheck(from: { slug: "closed" }, to: { slug: "aging" }) {
      cost { from to notes } differences { kind subject text } } }`);
    expect(migrationCheck).toEqual({
      cost: { from: '1', to: '3', notes: ['Closed: as of 2026-04-30, the day before it retired.'] },
      differences: [
        { kind: 'STATUS', subject: null, text: 'Aging is deprecated.' },
        { kind: 'PARAMETER', subject: 'seed', text: 'No route of Aging is known to take the request parameter seed.' },
      ],
    });
  });

  test('it is told as a change of the models, and not of their routes', async () => {
    const { changes } = await ask(
      '{ changes(where: { type: { eq: STATUS_CHANGED } }) { nodes { after effectiveOn model { slug } route { wireId } } } }',
    );
    const retired = { after: 'RETIRED', effectiveOn: '2026-05-01', route: null };
    expect(changes.nodes).toHaveLength(2);
    expect(changes.nodes).toEqual(
      expect.arrayContaining(['open', 'closed'].map((slug) => ({ ...retired, model: { slug } }))),
    );
  });
});

describe('a route that is still listed when its source is looked at after that day', () => {
  beforeAll(async () => {
    await lookAt('2026-05-02', [...atMart, at('mart', 'aging', '9', { wireId: 'new' })]);
  });

  test('goes on, and says so', async () => {
    expect(await statuses()).toMatchObject({ 'closed-acme': 'RETIRED', 'closed-mart': 'ACTIVE' });
    await expectFiltersToAgree();
    expect(await reasonOf('mart', 'closed-mart')).toBe(
      'It is listed, and no source names an end. The developer has retired the model since 2026-05-01; a source that was looked at after that still lists this route.',
    );
    expect((await cheapest('closed')).route.wireId).toBe('closed-mart');
  });

  test('is retired again with the model once it is dropped', async () => {
    await lookAt('2026-05-03', atMart.slice(1));
    expect((await statuses())['closed-mart']).toBe('RETIRED');
    expect(await ranked()).not.toContain('closed-mart');
  });
});
