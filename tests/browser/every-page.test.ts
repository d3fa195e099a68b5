import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPages, type Pages, skipped, type Tab } from './browser.ts';
import { everyPath } from './every-path.ts';
import { handOn } from './hand.ts';
import { keyboardTasks } from './keyboard-tasks.ts';

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** All that another colour scheme can break. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What breaks WCAG 2.2 AA: rule, and where. */
async function barriers(page: Page, runOnly: object): Promise<string[]> {
  return page.evaluate(async (only) => {
    // @ts-expect-error axe is there by now
    const { violations } = await window.axe.run({ runOnly: only, resultTypes: ['violations'] });
    // biome-ignore lint/suspicious/noExplicitAny: the answer of another program
    return violations.map(({ id, nodes }: any) => `${id}: ${nodes.map((node: any) => node.target).join(', ')}`);
  }, runOnly);
}

/** Unfolds what is folded, so that all of it is looked at. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const workload = page.getByLabel('What would a workload cost?');
  if ((await workload.count()) > 0) await workload.check();
}

const widerThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Charts that have no table of what they show, in their box or below it. */
const chartsWithoutTable = (page: Page) =>
  page.evaluate(() => {
    const bare = [...document.querySelectorAll('.chart-canvas, .bars')].filter((drawing) => {
      const chart = drawing.closest('.chart');
      return !(chart?.querySelector('tbody tr') ?? chart?.parentElement?.querySelector(':scope > .scroll tbody tr'));
    });
    // What is far from sight is asked for when one comes near.
    bare[0]?.scrollIntoView();
    return bare.map(({ className }) => className);
  });

/** The operation with which GraphiQL opens for the page. */
async function queryOf(page: Page): Promise<string | null> {
  const path = await page.getByRole('link', { name: 'See the query' }).getAttribute('href');
  const answer = await fetch(new URL(path ?? '', page.url()), { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '', page.url()).searchParams.get('query');
}

describe.skipIf(skipped)('every page', () => {
  let pages: Pages;
  /** One for all: scripts and styles come from the server once. */
  let tab: Tab;
  beforeAll(async () => {
    pages = await openPages();
    tab = await pages.open('/');
  });
  afterAll(() => pages[Symbol.asyncDispose]());
  beforeEach(async () => {
    tab.complaints.length = 0;
    await tab.page.emulateMedia({ colorScheme: 'light' });
    await tab.page.setViewportSize({ width: 1280, height: 900 });
  });

  test.each(everyPath)(
    '%s is readable by everybody, in light and dark, wide and narrow, and says what it asked',
    async (path, heading) => {
      const { page, complaints } = tab;
      await page.goto(`${pages.url}${path}`);
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      await page.waitForFunction(() => !document.querySelector('.skeleton'));
      expect(await queryOf(page)).toMatch(/^query Web/m);
      await unfold(page);
      await expect.poll(() => chartsWithoutTable(page)).toEqual([]);
      await page.evaluate(axe.source);
      expect(await barriers(page, everything)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, colours)).toEqual([]);
      for (const width of [360, 768, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await widerThanWindow(page)).toBe(0);
      }
      expect(complaints).toEqual([]);
    },
  );

  test.each(keyboardTasks)('whoever has only a keyboard, on %s, %s', async (path, _does, by) => {
    const { page, complaints } = tab;
    await page.goto(`${pages.url}${path}`);
    await by(handOn(page), page);
    expect(complaints).toEqual([]);
  });

  test('every page has a task for the keyboard', () => {
    expect(keyboardTasks.map(([path]) => path)).toEqual(everyPath.map(([path]) => path));
  });
});
