import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Listener, listen } from '../../src/server/listen.ts';
import { builtSite } from '../../src/server/pages/site.ts';
import type { Server } from '../../src/server/server.ts';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

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

/** No browser, or the second of CI's two runs: what the pages show does not depend on the database below. */
export const skipped = executablePath === '' || Boolean(process.env.CI && process.env.TEST_DATABASE_URL);

/** The pages of a catalog in a browser. */
export interface Pages extends AsyncDisposable {
  catalog: TestCatalog;
  url: string;
  /** Opens a tab on a path. */
  open(path: string, options?: OpenOptions): Promise<Tab>;
}

interface OpenOptions {
  width?: number;
  dark?: boolean;
  /** Runs before anything of the page is asked for. */
  before?: (page: Page) => Promise<void>;
}

/** A tab, and what it did that it should not. */
export interface Tab extends AsyncDisposable {
  page: Page;
  /** Errors of scripts and of the console, violations of the policy, and requests to anywhere else. */
  complaints: string[];
}

interface PagesOptions {
  wrap?: (server: Server) => Server;
  /** Fills the catalog beyond the starting one. */
  fill?: (catalog: TestCatalog) => Promise<void>;
}

/** Serves a catalog with its pages, and starts a browser. */
export async function openPages({ wrap = (server) => server, fill }: PagesOptions = {}): Promise<Pages> {
  const catalog = await openTestCatalog({ site: builtSite(), pollEveryMs: 100 });
  await fill?.(catalog);
  const listener = await listen(wrap(catalog.server), { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    catalog,
    url: listener.url,
    open: (path, options) => openTab(browser, listener, path, options),
    async [Symbol.asyncDispose]() {
      await browser.close();
      catalog.catalog.endFollowing();
      await listener[Symbol.asyncDispose]();
      await catalog[Symbol.asyncDispose]();
    },
  };
}

async function openTab(browser: Browser, { url }: Listener, path: string, options: OpenOptions = {}): Promise<Tab> {
  const { width = 1280, dark = false, before } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = await watch(context, page, url);
  await before?.(page);
  await page.goto(`${url}${path}`);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

async function watch(context: BrowserContext, page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeFunction('complainOfPolicy', (text: string) => complaints.push(text));
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    complainOfPolicy(event.violatedDirective + ' ' + event.blockedURI))`);
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host) complaints.push(`outside: ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
