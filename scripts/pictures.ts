import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

const folder = 'docs/pictures';
const mostBytes = 200_000;

const pictures: Record<string, string> = {
  home: '/',
  models: '/models',
  model: '/models/gpt-4o-mini',
  compare: '/compare?m=gpt-4o-mini&m=claude-haiku-4-5&m=gemini-2.5-flash',
  frontier: '/frontier',
};

/** Takes the pictures of README.md, of the pages that a running server serves. */
async function takePictures(url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  await mkdir(folder, { recursive: true });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });
    for (const [name, path] of Object.entries(pictures)) {
      await page.goto(`${url}${path}`);
      await page.waitForFunction(() => !document.querySelector('.skeleton'));
      // Charts are drawn once their script is there.
      await page.waitForLoadState('load');
      await page.waitForTimeout(1_000);
      const png = await page.screenshot();
      if (png.byteLength > mostBytes) throw new Error(`${name} has ${png.byteLength} bytes, more than ${mostBytes}`);
      await writeFile(`${folder}/${name}.png`, png);
    }
  } finally {
    await browser.close();
  }
}

await takePictures(process.argv[2] ?? 'http://127.0.0.1:4000');
