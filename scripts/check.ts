import { generatedFiles } from './generated-files.ts';
import { importRules } from './import-rules.ts';
import { operationProblems } from './operations.ts';
import { runTool } from './run.ts';
import { releasedSdl, schemaDiff } from './schema-diff.ts';
import { staleFiles } from './stale-files.ts';

interface Outcome {
  /** Told behind the step's name. */
  note?: string;
  problems: string[];
}

/** The steps of `npm run check`; two at a time, since the machines that run them have two cores. */
const steps: Record<string, () => Promise<Outcome>> = {
  'stale generated files': async () => ({ problems: await staleFiles(await generatedFiles()) }),
  'format and lint': () =>
    tool('biome', 'check', '--error-on-warnings', '--reporter=concise', '--max-diagnostics=none', '.'),
  types: () => tool('tsc', '-p', '.'),
  'types of the examples': () => tool('tsc', '-p', 'examples'),
  'types of the pages': () => tool('tsc', '-p', 'web'),
  'unused code': () => tool('knip'),
  'import rules': async () => {
    const { files, violations } = await importRules();
    return { note: `${files} files`, problems: violations };
  },
  'schema lint': () => tool('eslint', '--max-warnings', '0', 'schema/schema.graphql'),
  operations: async () => ({ problems: await operationProblems() }),
  'schema diff': async () => ({ note: `compared with ${releasedSdl}`, problems: await schemaDiff() }),
};

async function tool(name: string, ...args: string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await runTool(name, args);
  return { problems: code === 0 ? [] : [`${stdout}${stderr}`.trim() || `${name} ended with ${code}`] };
}

async function runStep(name: string, step: () => Promise<Outcome>): Promise<boolean> {
  const started = performance.now();
  const { note, problems } = await step().catch((error: Error) => ({
    note: undefined,
    problems: [error.message],
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = problems.length === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${name}${note ? ` (${note})` : ''} ${seconds} s`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '         '));
  return problems.length === 0;
}

const queue = Object.entries(steps);
const passed: boolean[] = [];
async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) passed.push(await runStep(...next));
}
await Promise.all([work(), work()]);
process.exit(passed.every(Boolean) ? 0 : 1);
