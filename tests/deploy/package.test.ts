import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { start } from '../cli/process.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const settings = { PORT: '0', LOG_FORMAT: 'pretty', npm_config_prefer_offline: 'true', npm_config_fund: 'false' };

// Once, with the suite on the embedded database, will do: it needs no other.
test.runIf(inject('testDatabases').url === null)(
  'the packed package starts from an empty folder by one command, and answers',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modelgraph-package-'));
    try {
      const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: root,
      });
      const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
      const stray = files.filter(({ path }) => /(^|\/)(tests|bench|\.data|node_modules)\/|\.tsbuildinfo$/.test(path));
      expect(stray.map(({ path }) => path)).toEqual([]);
      const command = ['--yes', '--package', join(folder, filename), 'modelgraph', 'serve'];
      const server = start('npx', command, { ...settings, npm_config_cache: join(folder, 'cache') }, folder);
      const [, url] = await server.printed(/GraphiQL\s+(http:\/\/127\.0\.0\.1:\d+\/graphql)/);
      await server.printed(/small catalogs/);
      const response = await fetch(url as string, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ model(by: { slug: "gpt-4o-mini" }) { name } }' }),
      });
      const { data } = (await response.json()) as { data: unknown };
      expect(data).toEqual({ model: { name: 'GPT-4o-mini' } });
      const page = await fetch(new URL('/', url));
      expect(await page.text()).toContain('<script type="module"');
      process.kill(-(server.process.pid as number), 'SIGTERM');
      await server.ended;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
