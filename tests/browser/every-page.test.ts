import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPages, type Pages, skipped } from './browser.ts';

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** All that another colour scheme can break. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What breaks WCAG 2.2 AA: rule, and where. */
async function barriers(page: Page, runOnly: object): Promise<string[]> {
  return page.evaluate(async (only) => {
    // @ts-expect-error axe is there by now
    const { violations } = await window.axe.run({ runOnly: only });
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

const paths: [path: string, heading: string][] = [
  ['/', 'Modelgraph'],
  ['/models', 'Models'],
  ['/models/gpt-4o-mini', 'GPT-4o-mini'],
  ['/compare', 'Compare models'],
  ['/compare?m=gpt-4o-mini&m=claude-haiku-4-5', 'GPT-4o-mini vs Claude Haiku 4.5'],
  ['/frontier', 'Frontier'],
  ['/changes', 'Changes'],
  ['/families', 'Families'],
  ['/families/gpt-4o', 'GPT-4o'],
  ['/organizations', 'Organizations'],
  ['/organizations/openai', 'OpenAI'],
  ['/providers', 'Providers'],
  ['/providers/openai', 'OpenAI API'],
  ['/gateways', 'Gateways'],
  ['/gateways/litellm', 'LiteLLM'],
  ['/benchmarks', 'Benchmarks'],
  ['/benchmarks/gpqa', 'GPQA'],
  ['/use-cases', 'Use cases'],
  ['/use-cases/coding', 'Coding'],
  ['/data', 'Data'],
];

describe.skipIf(skipped)('every page', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  test.each(paths)('%s is readable by everybody, in light and dark, wide and narrow', async (path, heading) => {
    await using tab = await pages.open(path);
    const { page, complaints } = tab;
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    await page.waitForFunction(() => !document.querySelector('.skeleton'));
    await unfold(page);
    await page.evaluate(axe.source);
    expect(await barriers(page, everything)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, colours)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await widerThanWindow(page)).toBe(0);
    await page.setViewportSize({ width: 2560, height: 1440 });
    expect(await widerThanWindow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
