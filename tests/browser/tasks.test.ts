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

  test.each([360, 768, 1024, 1280, 1600, 2560])(
    'at %i pixels every section is in sight, or behind one key',
    async (width) => {
      await using tab = await pages.open('/use-cases', { width, before: watchShifts });
      const { page } = tab;
      await page.getByRole('heading', { level: 1, name: 'Use cases', exact: true }).waitFor();
      expect(await headFaults(page)).toEqual([]);
      const sections = page.getByRole('navigation', { name: 'Sections' });
      const button = page.getByRole('button', { name: 'Sections' });
      const behindButton = await button.isVisible();
      expect(behindButton).toBe(width < 1024);
      if (behindButton) {
        await button.press('Enter');
        await sections.getByRole('link').last().waitFor();
        await button.press('Escape');
        await sections.waitFor({ state: 'hidden' });
        await button.press('Enter');
      }
      expect(await sections.getByRole('link').count()).toBe(11);
      await sections.getByRole('link', { name: 'Families' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Families', exact: true }).waitFor();
      expect(await sections.isVisible()).toBe(!behindButton);
      expect(await shiftOf(page)).toBeLessThan(0.05);
    },
  );

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

  test('searches with the keyboard alone', async () => {
    await using tab = await pages.open('/');
    const { page, complaints } = tab;
    const box = page.getByRole('combobox', { name: 'Search the catalog' });
    await box.focus();
    await page.keyboard.type('gpt4o mini');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'GPT-4o-mini', exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(complaints).toEqual([]);
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

  test('shows the query of a page in GraphiQL', async () => {
    await using tab = await pages.open('/families/gpt-4o');
    const { page } = tab;
    await page.getByRole('link', { name: 'See the query' }).click();
    await page.getByRole('button', { name: /execute query/i }).click({ timeout: 20_000 });
    await expect.poll(() => page.locator('.result-window').innerText(), { timeout: 20_000 }).toContain('"family"');
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
