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
    // What somebody might bring into the page is stopped by its policy.
    const blocked = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violated.push(effectiveDirective),
      );
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.injected = true' }));
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.example/x.png' }));
      const sent = await fetch('https://evil.example/').then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { violated: violated.toSorted(), ran: 'injected' in window, sent };
    });
    expect(blocked).toEqual({ violated: ['connect-src', 'img-src', 'script-src-elem'], ran: false, sent: false });
  } finally {
    await browser.close();
  }
});
