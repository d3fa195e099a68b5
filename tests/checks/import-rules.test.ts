import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRules } from '../../scripts/import-rules.ts';

/** A small tree that keeps every rule. */
const clean: Record<string, string> = {
  'package.json': '{ "type": "module", "dependencies": { "kysely": "1", "pg": "1", "graphql": "1" } }',
  'node_modules/kysely/package.json': '{ "name": "kysely", "version": "1.0.0", "type": "module", "main": "index.js" }',
  'node_modules/kysely/index.js': 'export const sql = 1;',
  'node_modules/pg/package.json': '{ "name": "pg", "version": "1.0.0", "type": "module", "main": "index.js" }',
  'node_modules/pg/index.js': 'export const Pool = 1;',
  'db/types.ts': 'export interface DB { model: { id: string } }',
  'db/migrations/index.ts': "import { sql } from 'kysely';\nexport const migrations = sql;",
  'src/main.ts':
    "import { serve } from './server/serve.ts';\nimport { load } from './importers/load.ts';\nserve(load);",
  'src/server/serve.ts':
    "import { schema } from '../graph/schema.ts';\nexport const serve = (load: unknown) => [schema, load];",
  'src/database/relation.ts': "import { sql } from 'kysely';\nexport const one = sql;",
  'src/database/connect.ts':
    "import { Pool } from 'pg';\nimport { migrations } from '../../db/migrations/index.ts';\nexport const connect = [Pool, migrations];",
  'src/importers/load.ts':
    "import { connect } from '../database/connect.ts';\nimport { add } from '../decisions/money.ts';\nexport const load = [connect, add];",
  'src/decisions/money.ts': 'export const add = (a: number, b: number): number => a + b;',
  'src/decisions/cost.ts': "import { add } from './money.ts';\nexport const cost = add(1, 2);",
  'src/decisions/held.ts':
    "export async function held(): Promise<void> {\n  await using money = await import('./money.ts');\n}",
  'src/graph/builder.ts': 'export const builder = {};',
  'src/graph/schema.ts': "import './model/model.ts';\nimport './family/family.ts';\nexport const schema = 1;",
  'src/graph/model/model.ts':
    "import { builder } from '../builder.ts';\nimport { Family } from '../family/family.ts';\nimport { modelById } from './model.sql.ts';\nexport const Model = () => [builder, Family, modelById];",
  'src/graph/model/model.sql.ts':
    "import { sql } from 'kysely';\nimport type { DB } from '../../../db/types.ts';\nimport { one } from '../../database/relation.ts';\nexport const modelById = (db: DB) => [db, one, sql];",
  'web/src/word.ts': 'export const word = 1;',
  'web/src/page.tsx': "import { word } from './word.ts';\nexport const Page = () => <p>{word}</p>;",
  'src/graph/family/family.ts':
    "import { cost } from '../../decisions/cost.ts';\nimport { Model } from '../model/model.ts';\nexport const Family = () => [cost, Model];",
};

/** Imports that break a rule, planted together into the clean tree. */
const planted: [rule: string, file: string, imports: string, found: string][] = [
  ['nothing-imports-main', 'src/server/serve.ts', '../main.ts', 'src/main.ts'],
  ['who-imports-the-schema', 'src/graph/model/model.ts', '../schema.ts', 'src/graph/schema.ts'],
  ['importer-imports', 'src/importers/load.ts', '../graph/builder.ts', 'src/graph/builder.ts'],
  ['graph-base-imports', 'src/graph/builder.ts', '../importers/load.ts', 'src/importers/load.ts'],
  ['graph-base-imports', 'src/graph/builder.ts', './model/model.sql.ts', 'src/graph/model/model.sql.ts'],
  ['entity-imports', 'src/graph/model/model.ts', '../../database/connect.ts', 'src/database/connect.ts'],
  ['entity-sql-imports', 'src/graph/model/model.sql.ts', '../../decisions/money.ts', 'src/decisions/money.ts'],
  ['server-imports', 'src/server/serve.ts', '../graph/model/model.sql.ts', 'src/graph/model/model.sql.ts'],
  ['server-imports', 'src/server/serve.ts', '../importers/load.ts', 'src/importers/load.ts'],
  ['database-imports', 'src/database/relation.ts', '../graph/builder.ts', 'src/graph/builder.ts'],
  ['decision-imports', 'src/decisions/money.ts', '../database/relation.ts', 'src/database/relation.ts'],
  ['decision-imports', 'src/decisions/money.ts', 'node:fs', 'fs'],
  ['decision-imports', 'src/decisions/money.ts', 'kysely', 'node_modules/kysely/index.js'],
  ['pg-belongs-to-database', 'src/server/serve.ts', 'pg', 'node_modules/pg/index.js'],
  ['migration-imports', 'db/migrations/index.ts', '../../src/database/relation.ts', 'src/database/relation.ts'],
  ['web-imports', 'web/src/page.tsx', '../../src/decisions/money.ts', 'src/decisions/money.ts'],
  ['web-imports', 'web/src/page.tsx', 'kysely', 'node_modules/kysely/index.js'],
  ['web-imports', 'web/src/word.ts', '../../db/types.ts', 'db/types.ts'],
  ['no-cycle', 'src/database/circle.ts', './round.ts', 'src/database/round.ts'],
  ['imports-resolve', 'src/graph/model/model.ts', './nowhere.ts', './nowhere.ts'],
];

describe('import rules', () => {
  let folder: string;
  let violations: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'modelgraph-imports-'));
    const broken: Record<string, string> = { ...clean, 'src/database/round.ts': "import './circle.ts';" };
    for (const [, file, imports] of planted) broken[file] = `import '${imports}';\n${broken[file] ?? ''}`;
    broken['src/decisions/cost.ts'] += "\nimport type { DB } from '../../db/types.ts';\nexport type Row = DB;";
    broken['src/decisions/held.ts'] = clean['src/decisions/held.ts']?.replace('./money.ts', '../main.ts') ?? '';
    violations = (await importRules(await plant('broken', broken))).violations;
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function plant(name: string, files: Record<string, string>): Promise<string> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name, path)), { recursive: true });
      await writeFile(join(folder, name, path), text);
    }
    return join(folder, name);
  }

  test('a tree that keeps them passes, and every file of it is read', async () => {
    const sources = Object.keys(clean).filter((path) => /\.tsx?$/.test(path));
    expect(await importRules(await plant('clean', clean))).toEqual({ files: sources.length, violations: [] });
  });

  test.each(planted)('%s: %s may not import %s', (rule, file, _imports, found) => {
    expect(violations).toContain(`${rule}: ${file} imports ${found}`);
  });

  test('a type import counts as an import', () => {
    expect(violations).toContain('decision-imports: src/decisions/cost.ts imports db/types.ts');
  });

  test('an import within `await using` counts as an import', () => {
    expect(violations).toContain('decision-imports: src/decisions/held.ts imports src/main.ts');
  });

  test('a tree of which no import can be read fails instead of passing', async () => {
    const mute = { 'src/main.ts': 'export const nothing = 1;', 'db/types.ts': 'export interface DB {}' };
    await expect(importRules(await plant('mute', mute))).rejects.toThrow('found no import');
  });
});
