import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPages, type Pages, skipped } from './browser.ts';
import { headFaults, shiftOf, watchShifts } from './head.ts';

describe.skipIf(skipped)('what people come for', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  test('the first page is light, asks little and stands still', async () => {
    await using tab = await pages.open('/models', {
      before: watchShifts,
    });
    const { page, complaints } = tab;
    await page.getByRole('link', { name: 'GPT-5.5', exact: true }).waitFor();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => {
        const { name, encodedBodySize } = entry as PerformanceResourceTiming;
        return { name, encodedBodySize };
      }),
    );
    const scripts = loaded.filter(({ name }) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)).toBeLessThan(200_000);
    expect(loaded.filter(({ name }) => name.includes('/graphql?') && name.includes('variables')).length).toBeLessThan(
      3,
    );
    expect(await shiftOf(page)).toBeLessThan(0.05);
    expect(complaints).toEqual([]);
  });

  test('every section is in sight, or behind one key where the window is narrow, and moves nothing', async () => {
    await using tab = await pages.open('/use-cases', { width: 360, before: watchShifts });
    const { page } = tab;
    const sections = page.getByRole('navigation', { name: 'Sections' });
    const button = page.getByRole('button', { name: 'Sections' });
    await page.getByRole('heading', { level: 1, name: 'Use cases', exact: true }).waitFor();
    await button.press('Enter');
    await sections.getByRole('link', { name: 'Data' }).press('Escape');
    await sections.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.press('Enter');
    await sections.getByRole('link', { name: 'Families' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Families', exact: true }).waitFor();
    await sections.waitFor({ state: 'hidden' });
    expect(await shiftOf(page)).toBeLessThan(0.05);
    for (const [width, inSight] of [
      [360, 0],
      [768, 0],
      [1024, 11],
      [1280, 11],
      [1599, 11],
      [1600, 11],
      [2560, 11],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      expect(await headFaults(page), `${width}`).toEqual([]);
      expect(await sections.getByRole('link').count(), `${width}`).toBe(inSight);
      expect(await button.isVisible()).toBe(inSight === 0);
    }
  });

  test('finds models by facets, text and order, and keeps all of it in the address', async () => {
    await using tab = await pages.open('/models');
    const { page, complaints } = tab;
    const models = page.getByRole('region', { name: 'Models' });
    await page.getByRole('checkbox', { name: /^Anthropic/ }).check();
    await models.getByRole('link', { name: 'Claude Sonnet 5' }).waitFor();
    await expect.poll(() => models.getByRole('link', { name: 'GPT-5.5', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Input, USD/M' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?developer=anthropic&sort=cheapest_input');
    await page.getByLabel('Search by name, alias or developer').fill('haiku 4.5');
    await models.getByRole('link', { name: 'Claude Haiku 4.5', exact: true }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=haiku+4.5&developer=anthropic&sort=cheapest_input');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Openness' }).check();
    await page.reload();
    await models.getByRole('columnheader', { name: 'Openness' }).waitFor();
    await models.getByRole('link', { name: 'Claude Haiku 4.5', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Claude Haiku 4.5' }).waitFor();
    await page.goBack();
    await models.getByRole('link', { name: 'Claude Haiku 4.5', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('scrolls through all that a text finds, in the order asked for, with few rows in the page', async () => {
    await using tab = await pages.open('/models?q=a&sort=name');
    const { page } = tab;
    const list = page.getByRole('region', { name: 'Models' });
    await list.getByRole('row').nth(20).waitFor();
    await expect
      .poll(
        async () => {
          await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
          return Number(await list.getByRole('row').last().getAttribute('aria-rowindex'));
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(300);
    expect(await list.getByRole('row').count()).toBeLessThan(80);
  });

  test('a model’s page tells what a workload costs, how prices went, and who says so', async () => {
    await using tab = await pages.open('/models/gpt-4o-mini');
    const { page, complaints } = tab;
    const ladder = page.getByRole('region', { name: 'Price ladder' });
    await page.getByLabel('What would a workload cost?').check();
    // 1 000 requests of 5 000 tokens of prompt and 500 of answer, at 0.15 and 0.60 per million.
    await ladder.getByText('$1.05', { exact: true }).first().waitFor();
    await page.getByRole('slider', { name: /^Requests/ }).press('ArrowRight');
    await ladder.getByText('$2.10', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Price history' }).click();
    await page.getByRole('img', { name: /^Prices of/ }).waitFor();
    await page.getByText('Every price as a table').click();
    await page.getByRole('region', { name: 'Price history' }).getByRole('row').nth(1).waitFor();
    await page.getByText('Who says what, field by field').click();
    await page.getByRole('region', { name: 'Sources' }).getByText('Shown').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('compares models: differences only, and another one beside', async () => {
    await using tab = await pages.open('/compare?m=gpt-4o-mini&m=claude-haiku-4-5');
    const { page, complaints } = tab;
    const table = page.getByRole('region', { name: 'Comparison' });
    const rows = await table.getByRole('row').count();
    expect(await table.getByText('best').count()).toBeGreaterThan(0);
    await page.getByLabel('Differences only').check();
    expect(await table.getByRole('row').count()).toBeLessThan(rows);
    await page.getByLabel('Add a model').fill('gemini 2.5 flash');
    await page.getByRole('button', { name: 'Add Gemini 2.5 Flash', exact: true }).click();
    await table.getByRole('columnheader', { name: /Gemini 2\.5 Flash/ }).waitFor();
    await page.getByRole('button', { name: 'Take out Gemini 2.5 Flash', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('m')).toEqual([
      'gpt-4o-mini',
      'claude-haiku-4-5',
      'gemini-2.5-flash',
    ]);
    expect(complaints).toEqual([]);
  });

  test('the frontier can be asked by use case and by benchmark, zoomed, and read as a table', async () => {
    await using tab = await pages.open('/frontier');
    const { page, complaints } = tab;
    await page.getByRole('img', { name: /against cost/ }).waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Whole chart' }).click();
    await page.getByLabel('What counts as quality').selectOption('variant gpqa-diamond');
    await page.getByRole('region', { name: 'Points of the frontier' }).getByText('On the frontier').first().waitFor();
    expect(new URL(page.url()).search).toBe('?variant=gpqa-diamond');
    expect(complaints).toEqual([]);
  });

  test('GraphiQL opens on an example that runs, or on the query of a page, and lets nothing in or out', async () => {
    await using tab = await pages.open('/graphql');
    const { page, complaints } = tab;
    const result = () => page.locator('.result-window').innerText();
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect.poll(result, { timeout: 20_000 }).toContain('gpt-4o-mini');
    expect(complaints).toEqual([]);
    expect(await page.evaluate(bringInStrangers)).toEqual({
      violated: ['connect-src', 'img-src', 'script-src-elem'],
      ran: false,
      sent: false,
    });
    await page.goto(`${pages.url}/families/gpt-4o`);
    await page.getByRole('link', { name: 'See the query' }).click();
    await page.getByRole('button', { name: /execute query/i }).click({ timeout: 20_000 });
    await expect.poll(result, { timeout: 20_000 }).toContain('"family"');
  });

  test('an address with nothing behind it is a 404 that suggests something else', async () => {
    const answer = await fetch(`${pages.url}/models/gpt-4o-minni`, { headers: { accept: 'text/html' } });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('href="/models/gpt-4o-mini"')]);
    await using tab = await pages.open('/models/gpt-4o-minni');
    await tab.page
      .getByRole('link', { name: /^GPT-4o-mini\b/ })
      .first()
      .click();
    await tab.page.getByRole('heading', { level: 1, name: /^GPT-4o-mini/ }).waitFor();
  });
});

/** What somebody might bring into a page, which its policy stops. Runs in the page. */
async function bringInStrangers(): Promise<{ violated: string[]; ran: boolean; sent: boolean }> {
  const violated: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
  document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.injected = true' }));
  document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.example/x.png' }));
  const sent = await fetch('https://evil.example/').then(
    () => true,
    () => false,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { violated: violated.toSorted(), ran: 'injected' in window, sent };
}
