import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { openTestCatalog } from '../setup/catalog.ts';

const executablePath = inject('chromium') ?? '';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

test.skipIf(executablePath === '')('GraphiQL opens on an example that runs, without any outside request', async () => {
  await using catalog = await openTestCatalog();
  await using listener = await listen(catalog.server, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(listener.url).host) outside.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${listener.url}/graphql`);
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect.poll(() => page.locator('.result-window').innerText(), { timeout: 20_000 }).toContain('gpt-4o-mini');
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
