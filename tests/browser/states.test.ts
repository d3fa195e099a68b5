import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../src/server/server.ts';
import { openPages, type Pages, skipped } from './browser.ts';

/** What happens to requests for the graph. */
let fault: ((request: Request) => Promise<Response | null>) | null = null;

function faulty(server: Server): Server {
  return {
    fetch: async (request) => {
      const asks =
        new URL(request.url).pathname === '/graphql' && request.headers.get('accept') !== 'text/event-stream';
      return (asks && (await fault?.(request))) || server.fetch(request);
    },
  };
}

describe.skipIf(skipped)('when not all is well', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages({ wrap: faulty });
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  test('a catalog that is away is said to be, and asked again until it is back', async () => {
    fault = async () => new Response('bad gateway', { status: 502 });
    await using tab = await pages.open('/models');
    const { page } = tab;
    await page.getByText('The catalog cannot be reached.').first().waitFor();
    fault = null;
    await page.getByRole('link', { name: 'GPT-5.5', exact: true }).waitFor({ timeout: 10_000 });
    await expect.poll(() => page.getByText('The catalog cannot be reached.').count()).toBe(0);
  });

  test('what is known stays when the catalog goes', async () => {
    await using tab = await pages.open('/models/gpt-4o-mini');
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'GPT-4o-mini' }).waitFor();
    fault = async () => Response.json({ errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    await page.getByLabel('What would a workload cost?').check();
    await page.getByText('The catalog could not answer.').first().waitFor();
    await page.getByRole('region', { name: 'Price ladder' }).getByText('$0.15', { exact: true }).first().waitFor();
    fault = null;
    await page.getByText('$1.05', { exact: true }).first().waitFor({ timeout: 10_000 });
  });

  test('a slow answer is said to be slow', async () => {
    let answer: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    fault = async () => {
      await held;
      return null;
    };
    await using tab = await pages.open('/models');
    await tab.page.getByText('longer than usual').waitFor();
    fault = null;
    answer();
    await tab.page.getByRole('link', { name: 'GPT-5.5', exact: true }).waitFor();
  });

  test('a question that the catalog refuses is told, and not asked again', async () => {
    await using tab = await pages.open('/frontier?variant=no-such-variant');
    await tab.page
      .getByText(/no-such-variant/)
      .first()
      .waitFor();
    expect(await tab.page.getByRole('button', { name: 'Ask now' }).count()).toBe(0);
  });

  test.each([
    '/%ff',
    '/models/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/models?sort=;;&columns=,,&variant=%00&q=%F0%9F',
    '/compare?m=&m=..%2F&m=<b>',
  ])('garbage in %s breaks nothing', async (path) => {
    await using tab = await pages.open(path);
    await tab.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await tab.page.getByText('This page broke').count()).toBe(0);
    expect(tab.complaints.filter((one) => !one.startsWith('Failed to load resource'))).toEqual([]);
  });

  test('a revision that moves shows by itself', async () => {
    await using tab = await pages.open('/providers/openai');
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'OpenAI API' }).waitFor();
    const listening = page.waitForRequest((request) => request.headers().accept === 'text/event-stream', {
      timeout: 5_000,
    });
    await page.reload();
    await listening;
    const { db } = pages.catalog.database;
    await db.updateTable('provider').set({ name: 'OpenAI, renamed' }).where('slug', '=', 'openai').execute();
    await expect
      .poll(
        async () => {
          await db
            .updateTable('catalog_state')
            .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
            .execute();
          return page.getByRole('heading', { level: 1 }).innerText();
        },
        { timeout: 10_000, interval: 500 },
      )
      .toBe('OpenAI, renamed');
    await page.getByText(/moved to revision/).waitFor();
  });
});
