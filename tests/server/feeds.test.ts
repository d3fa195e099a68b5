import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSource } from '../../src/importers/import-source.ts';
import { provider, rocket } from '../importers/adapters/models-dev-fixture.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
const now = new Date('2026-11-23T12:00:00Z');
const input = (models: object) => [{ name: 'api.json', text: JSON.stringify({ groq: provider(models) }) }];
const load = (models: object) =>
  importSource(catalog.database.db, { source: 'models-dev', files: input(models) }, { now });

beforeAll(async () => {
  catalog = await openTestCatalog({ now: () => now });
  await load({ 'rocket-1': { ...rocket, name: 'Rocket <1> & "Co"', cost: { input: 1, output: 4 } } });
  await load({ 'rocket-1': { ...rocket, name: 'Rocket <1> & "Co"', cost: { input: 2, output: 4 } } });
  await catalog.catalog.refresh();
});
afterAll(() => catalog[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}) =>
  catalog.server.fetch(new Request(`http://modelgraph.test${path}`, { headers }));

describe('/changes.atom', () => {
  test('tells the changes, the newest first, with texts as text', async () => {
    const response = await get('/changes.atom?provider=groq&type=PRICE_CHANGED&type=PRICE_CORRECTED');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toMatch(/<title type="html">.*Rocket.*price corrected/);
    expect(text).toContain('INPUT 1 USD → INPUT 2 USD');
    // The title is HTML, within a CDATA section: what is in it must be escaped once.
    expect(text).toContain('<![CDATA[Rocket &lt;1&gt; &amp; "Co" at ');
    expect(text).not.toContain('Rocket <1>');
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await get('/changes.atom')).headers.get('etag') as string;
    expect((await get('/changes.atom', { 'if-none-match': etag })).status).toBe(304);
  });

  test.each([
    ['/changes.atom?colour=red', 'There is no parameter "colour"; there are model, provider, source, type.'],
    ['/changes.atom?type=NONSENSE', 'NONSENSE'],
    ['/retirements.ics?within=soon', 'within takes a number of days; got "soon".'],
    ['/retirements.ics?within=9999', 'within must be between 0 and 3650 days; got 9999.'],
    ['/retirements.ics?model=nobody', 'models names models that are not known: "nobody".'],
  ])('%s is refused clearly', async (path, message) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });

  test('takes GET only', async () => {
    const response = await catalog.server.fetch(new Request('http://modelgraph.test/changes.atom', { method: 'POST' }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('/retirements.ics', () => {
  test('is a calendar of what is going to be retired, the same each time', async () => {
    const response = await get('/retirements.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const { data } = await catalog.query('{ retirements(within: 3650, first: 100) { totalCount } }');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(data.retirements.totalCount);
    expect(data.retirements.totalCount).toBeGreaterThan(0);
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}/);
    expect(await (await get('/retirements.ics')).text()).toBe(text);
  });
});

test('/ready says so, and can say why not', async () => {
  const response = await get('/ready');
  expect([response.status, await response.json()]).toEqual([200, { ready: true }]);
});
