import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run.ts';

/** What the import rules say of a tree of sources. */
export interface ImportReport {
  /** How many files of the tree itself were read. */
  files: number;
  /** One line for each import that breaks a rule. */
  violations: string[];
}

interface CruiseResult {
  modules: { source: string; dependencies: unknown[] }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/**
 * Holds the imports of a tree's src, db and web against .dependency-cruiser.mjs.
 * @param folder the root of the tree: the project, or a copy made by a test
 * @throws when dependency-cruiser cannot run, or reads no TypeScript: it would then report no violation at all
 */
export async function importRules(folder = process.cwd()): Promise<ImportReport> {
  const trees = ['src', 'db', 'web'].filter((tree) => existsSync(join(folder, tree)));
  const config = join(process.cwd(), '.dependency-cruiser.mjs');
  const result = await runTool('depcruise', ['--config', config, '--output-type', 'json', ...trees], folder);
  if (!result.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${result.stderr || result.stdout}`);
  const { modules, summary } = JSON.parse(result.stdout) as CruiseResult;
  const own = modules.filter((module) => /^(src|db|web)\/.*\.tsx?$/.test(module.source));
  if (!own.some((module) => module.dependencies.length > 0)) {
    throw new Error('dependency-cruiser found no import in src and db: it needs @swc/core to read TypeScript');
  }
  return {
    files: own.length,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`),
  };
}
