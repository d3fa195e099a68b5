import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validate } from 'dockerfile-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { settingNames } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const commands = ['serve', 'migrate', 'refresh'];

describe('Dockerfile', () => {
  let text: string;
  beforeAll(async () => {
    text = await read('deploy/Dockerfile');
  });

  test('is one, as a linter sees it', () => {
    expect(validate(text).map(({ message }) => message)).toEqual([]);
    expect(validate(text.replace('WORKDIR /app', 'WORKDIRR /app'))).not.toEqual([]);
  });

  test('runs node itself, on Node 24, as a user without rights, with settings that there are', () => {
    const stages = text.split(/^FROM /m).slice(1);
    for (const stage of stages) expect(stage).toMatch(/^node:24-/);
    const last = stages.at(-1) ?? '';
    expect(last).toMatch(/^USER 1000:1000$/m);
    expect(last).toMatch(/^ENTRYPOINT \["node", "dist\/src\/main\.js"\]$/m);
    const names = [...(/^ENV (.*)$/m.exec(last)?.[1] ?? '').matchAll(/(\w+)=/g)].map(([, name]) => name);
    expect(names.filter((name) => name !== 'NODE_ENV' && !settingNames.includes(name as string))).toEqual([]);
  });
});

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
}

const kubernetesFiles = ['postgres', 'migrate', 'server', 'refresh'];
const typeModules: Record<string, string> = {
  'postgresql.cnpg.io/v1': '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1',
  v1: 'kubernetes-models/v1',
};

/** What TypeScript says of manifests against the published types of Kubernetes: unknown keys, missing ones, wrong values. */
async function faultsOf(manifests: Manifest[]): Promise<string> {
  const cache = join(root, 'node_modules/.cache/modelgraph');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'manifests-'));
  try {
    const lines = manifests.flatMap(({ apiVersion, kind, ...rest }, index) => [
      `import type { I${kind} as Type${index} } from '${typeModules[apiVersion] ?? `kubernetes-models/${apiVersion}`}';`,
      `export const manifest${index}: Type${index} = ${JSON.stringify({ apiVersion, kind, ...rest })};`,
    ]);
    await writeFile(join(folder, 'manifests.ts'), lines.join('\n'));
    const compilerOptions = { module: 'NodeNext', strict: true, noEmit: true, skipLibCheck: true, types: [] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['manifests.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return await promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('Kubernetes', () => {
  let manifests: Manifest[];
  beforeAll(async () => {
    const texts = await Promise.all(kubernetesFiles.map((name) => read(`deploy/kubernetes/${name}.yaml`)));
    manifests = texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Manifest));
  });

  test('there are servers with a budget and an autoscaler, a migration, an importer and a PostgreSQL', () => {
    expect(manifests.map(({ kind }) => kind).sort()).toEqual(
      ['Cluster', 'CronJob', 'Deployment', 'HorizontalPodAutoscaler', 'Job', 'PodDisruptionBudget', 'Service'].sort(),
    );
  });

  test('each manifest is of its published type', async () => {
    expect(await faultsOf(manifests)).toBe('');
    const mistyped = JSON.parse(JSON.stringify(manifests).replace('readinessProbe', 'readynessProbe')) as Manifest[];
    expect(await faultsOf(mistyped)).toMatch(/readynessProbe/);
  }, 60_000);

  test('containers run commands and settings that there are, without rights', () => {
    const containers = containersIn(manifests);
    expect(containers).toHaveLength(3);
    for (const { args, env, securityContext } of containers) {
      expect(commands).toContain(args[0]);
      const referenced =
        JSON.stringify(env)
          .match(/\$\((\w+)\)/g)
          ?.map((text) => text.slice(2, -1)) ?? [];
      expect(env.map(({ name }) => name).filter((name) => ![...settingNames, ...referenced].includes(name))).toEqual(
        [],
      );
      expect(securityContext).toMatchObject({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true });
    }
  });
});

interface Container {
  args: string[];
  env: { name: string; value?: string }[];
  securityContext: object;
}

function containersIn(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'containers' ? (inner as Container[]) : containersIn(inner),
  );
}

test('the compose file starts services that there are, with settings that there are', async () => {
  const { services } = parse(await read('deploy/compose.yaml'), { merge: true }) as {
    services: Record<
      string,
      { image: string; command?: string[]; environment?: Record<string, string>; depends_on?: string[] | object }
    >;
  };
  for (const { image, command, environment = {}, depends_on = [] } of Object.values(services)) {
    const needed = Array.isArray(depends_on) ? depends_on : Object.keys(depends_on);
    expect(needed.filter((name) => !(name in services))).toEqual([]);
    if (image !== 'modelgraph') continue;
    expect(commands).toContain(command?.[0] ?? 'serve');
    expect(environment.DATABASE_URL).toContain('@database:5432/modelgraph');
    expect(Object.keys(environment).filter((name) => !settingNames.includes(name))).toEqual([]);
  }
});
