import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSource } from '../../src/importers/import-source.ts';
import { openPages, type Pages, skipped } from '../browser/browser.ts';
import { everyPath } from '../browser/every-path.ts';
import type { TestCatalog } from '../setup/catalog.ts';

const folder = '../shared/data';
/** What the catalog is made of beside the starting one: source, file. */
const files: [source: string, file: string][] = [
  ['models-dev', 'models-dev/catalog-2026-07-02.json'],
  ['openrouter', 'openrouter/models-2026-08-01.json'],
  ['litellm', 'litellm/model_prices_and_context_window.json'],
  ['llm-stats', 'llm-stats/llm-stats.json'],
];

async function importAll({ database }: TestCatalog): Promise<void> {
  for (const [source, file] of files) {
    const text = await readFile(`${folder}/${file}`, 'utf8');
    await importSource(database.db, { source, files: [{ name: basename(file), text }] }, { now: new Date() });
  }
}

const widerThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(skipped || files.some(([, file]) => !existsSync(`${folder}/${file}`)))('a whole catalog', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages({ fill: importAll });
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  test.each(everyPath)('%s shows', async (path) => {
    await using tab = await pages.open(path, { width: 360 });
    const { page, complaints } = tab;
    await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.skeleton'));
    expect(await page.getByText('This page broke').count()).toBe(0);
    expect(await widerThanWindow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('all models can be scrolled through, a few rows at a time', async () => {
    await using tab = await pages.open('/models?sort=name');
    const list = tab.page.getByRole('region', { name: 'Models' });
    await list.getByRole('row').nth(20).waitFor();
    const lastRow = async () => {
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return Number(await list.getByRole('row').last().getAttribute('aria-rowindex'));
    };
    const all = Number(await list.getByRole('table').getAttribute('aria-rowcount'));
    expect(all).toBeGreaterThan(1_500);
    await expect.poll(lastRow, { timeout: 120_000 }).toBe(all);
    expect(await list.getByRole('row').count()).toBeLessThan(80);
    expect(tab.complaints).toEqual([]);
  });

  test('a text finds all that match it, and goes with a choice and an order', async () => {
    await using tab = await pages.open('/models?q=qwen&sort=name');
    const { page, complaints } = tab;
    const listed = page.getByRole('region', { name: 'Models' }).getByRole('table');
    const rows = async () => Number(await listed.getAttribute('aria-rowcount'));
    await expect.poll(rows).toBeGreaterThan(200);
    const all = await rows();
    await page.getByRole('checkbox', { name: /^Vision/ }).check();
    await expect.poll(rows).toBeLessThan(all);
    expect(complaints).toEqual([]);
  });
});
