import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasProgram } from './programs.ts';

const root = join(import.meta.dirname, '../..');
const wanted = hasProgram('nginx', "nginx's configuration");

/** What nginx says of a configuration at the level of `http`. */
async function judged(configuration: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgraph-nginx-'));
  try {
    const file = join(folder, 'nginx.conf');
    await writeFile(
      file,
      `pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${configuration} }`,
    );
    const env = { PATH: `${process.env.PATH}:/usr/sbin` };
    const { stderr } = await promisify(execFile)('nginx', ['-t', '-p', folder, '-c', file], { env }).catch(
      (error) => error,
    );
    return stderr as string;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.runIf(wanted)('the configuration of nginx is one', async () => {
  const text = await readFile(join(root, 'deploy/nginx/modelgraph.conf'), 'utf8');
  expect(await judged(text)).toMatch(/syntax is ok/);
  expect(await judged(text.replace('least_conn', 'least_con'))).toMatch(/unknown directive "least_con"/);
});

test.runIf(wanted)('so is that in the compose file', async () => {
  const { configs } = parse(await readFile(join(root, 'deploy/compose.yaml'), 'utf8'), { merge: true }) as {
    configs: { front: { content: string } };
  };
  // The names of its servers are known in its network only.
  const text = configs.front.content.replaceAll('$$', '$').replaceAll(/server-\d/g, '127.0.0.1');
  expect(await judged(text)).toMatch(/syntax is ok/);
});
