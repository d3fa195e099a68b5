import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hand.ts';

type Task = [path: string, does: string, by: (hand: Hand, page: Page) => Promise<void>];

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const query = (page: Page) => expect.poll(() => new URL(page.url()).searchParams.toString());

/** Opens the first thing that a table lists. */
function opensFirst(path: string, table: string): Task {
  return [
    path,
    `opens what "${table}" lists`,
    async (hand, page) => {
      const link = page.getByRole('region', { name: table, exact: true }).getByRole('link').first();
      await hand.to(link);
      const name = await link.innerText();
      await hand.press('Enter');
      await heading(page, name);
    },
  ];
}

/** What each page is for, done without a mouse. */
export const keyboardTasks: readonly Task[] = [
  [
    '/',
    'finds a model and opens it',
    async (hand, page) => {
      await hand.to(page.getByRole('combobox', { name: 'Search the catalog' }));
      await hand.type('gpt4o mini');
      await page.getByRole('option').first().waitFor();
      await hand.press('ArrowDown', 'Enter');
      await heading(page, 'GPT-4o-mini');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    },
  ],
  [
    '/models',
    'searches, filters, sorts, chooses columns and opens a model',
    async (hand, page) => {
      const table = page.getByRole('region', { name: 'Models' });
      await hand.to(page.getByRole('link', { name: 'Skip to content' }));
      await hand.press('Enter');
      await hand.to(page.getByLabel('Search by name, alias or developer'));
      await hand.type('claude');
      await query(page).toBe('q=claude');
      await hand.to(page.getByRole('button', { name: 'Columns' }));
      await hand.press('Enter');
      await hand.to(page.getByRole('checkbox', { name: 'Openness' }));
      await hand.press('Space', 'Escape');
      await table.getByRole('columnheader', { name: 'Openness' }).waitFor();
      await hand.to(page.getByRole('checkbox', { name: /^Anthropic \d/ }));
      await hand.press('Space');
      await hand.to(table.getByRole('button', { name: 'Input, USD/M' }));
      await hand.press('Enter');
      await query(page).toMatch(/^q=claude&developer=anthropic&sort=cheapest_input&columns=/);
      const cheapest = table.getByRole('link', { name: 'Claude 3 Haiku', exact: true });
      await hand.to(cheapest);
      await hand.press('Enter');
      await heading(page, 'Claude 3 Haiku');
    },
  ],
  [
    '/models/gpt-4o-mini',
    'sets what a workload costs',
    async (hand, page) => {
      await hand.to(page.getByLabel('What would a workload cost?'));
      await hand.press('Space');
      await hand.to(page.getByRole('slider', { name: /^Requests/ }));
      await hand.press('ArrowRight');
      await page.getByRole('region', { name: 'Price ladder' }).getByText('$2.10', { exact: true }).first().waitFor();
    },
  ],
  [
    '/compare',
    'names two models to compare',
    async (hand, page) => {
      const box = page.getByLabel('Add a model');
      await hand.to(box);
      await hand.type('gpt-4o-mini');
      await hand.to(page.getByRole('button', { name: 'Add GPT-4o-mini', exact: true }));
      await hand.press('Enter');
      await query(page).toBe('m=gpt-4o-mini');
      // Whoever has added one goes on where they were.
      await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
      await hand.type('haiku 4.5');
      await hand.to(page.getByRole('button', { name: 'Add Claude Haiku 4.5', exact: true }));
      await hand.press('Enter');
      await heading(page, 'GPT-4o-mini vs Claude Haiku 4.5');
      await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
    },
  ],
  [
    '/compare?m=gpt-4o-mini&m=claude-haiku-4-5',
    'keeps the differences only, and takes a model out',
    async (hand, page) => {
      const rows = page.getByRole('region', { name: 'Comparison' }).getByRole('row');
      await rows.first().waitFor();
      const all = await rows.count();
      await hand.to(page.getByRole('button', { name: 'Take out Claude Haiku 4.5' }));
      await hand.to(page.getByLabel('Differences only'));
      await hand.press('Space');
      await expect.poll(() => rows.count()).toBeLessThan(all);
      await hand.press('Shift+Tab', 'Shift+Tab', 'Enter');
      await query(page).toBe('m=gpt-4o-mini');
    },
  ],
  [
    '/frontier',
    'chooses a quality, looks closer and opens a model',
    async (hand, page) => {
      const points = page.getByRole('region', { name: 'Points of the frontier' });
      await hand.to(page.getByLabel('What counts as quality'));
      await hand.press('ArrowDown');
      await query(page).toMatch(/^useCase=/);
      await hand.to(page.getByRole('button', { name: 'Zoom in' }));
      await hand.press('Enter');
      const link = points.getByRole('link').first();
      await hand.to(link);
      const name = await link.innerText();
      await hand.press('Enter');
      await heading(page, name);
    },
  ],
  [
    '/changes',
    'narrows the changes',
    async (hand, page) => {
      await hand.to(page.getByLabel('What happened'));
      await hand.press('ArrowDown');
      await query(page).toMatch(/^type=/);
    },
  ],
  opensFirst('/families', 'Families'),
  opensFirst('/families/gpt-4o', 'Models of the family'),
  opensFirst('/organizations', 'Organizations'),
  opensFirst('/organizations/openai', 'Models'),
  opensFirst('/providers', 'Providers'),
  opensFirst('/providers/openai', 'Routes'),
  opensFirst('/gateways', 'Gateways'),
  opensFirst('/gateways/litellm', 'Models'),
  opensFirst('/benchmarks', 'Benchmarks'),
  [
    '/benchmarks/gpqa',
    'chooses a variant',
    async (hand, page) => {
      await hand.to(page.getByLabel('Variant'));
      await hand.press('ArrowDown');
      await query(page).toMatch(/^variant=/);
    },
  ],
  [
    '/use-cases',
    'opens a use case',
    async (hand, page) => {
      await hand.to(page.getByRole('main').getByRole('link', { name: 'Coding', exact: true }));
      await hand.press('Enter');
      await heading(page, 'Coding');
    },
  ],
  [
    '/use-cases/coding',
    'reads why a model suits',
    async (hand, page) => {
      const folded = page.locator('details', { hasText: 'reason' }).first();
      await hand.to(folded.locator('summary'));
      await hand.press('Enter');
      await folded.getByRole('listitem').first().waitFor();
    },
  ],
  opensFirst('/data', 'Conflicts'),
];
