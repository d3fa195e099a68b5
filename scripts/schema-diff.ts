import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const git = promisify(execFile);
const publicSdl = 'schema/schema.graphql';

/** How the public schema differs from the released one. */
export interface SchemaDiff {
  /** What it was compared with. */
  base: string;
  /** Breaking and dangerous changes that CHANGELOG.md does not name: one line each. */
  problems: string[];
}

/** Compares the committed public SDL with the one at the last git tag. */
export async function schemaDiff(): Promise<SchemaDiff> {
  const tag = await output('describe', '--tags', '--abbrev=0');
  if (tag === null) return { base: 'nothing: there is no git tag', problems: [] };
  const released = await output('show', `${tag}:./${publicSdl}`);
  if (released === null) return { base: `nothing: ${tag} has no ${publicSdl}`, problems: [] };
  const [sdl, changelog] = await Promise.all([readFile(publicSdl, 'utf8'), readFile('CHANGELOG.md', 'utf8')]);
  return { base: tag, problems: await unannouncedChanges(released, sdl, changelog) };
}

const announced = new Set<CriticalityLevel>([CriticalityLevel.Breaking, CriticalityLevel.Dangerous]);

/**
 * Changes from one SDL to another that break clients, or may surprise them (a new value of an enum, another default),
 * and that a changelog does not announce.
 * A change is announced when the section "Unreleased" names its path in backticks, such as `Model.summary`.
 */
export async function unannouncedChanges(released: string, sdl: string, changelog: string): Promise<string[]> {
  const section = unreleased(changelog);
  const changes = await diff(buildSchema(released), buildSchema(sdl));
  return changes
    .filter((change) => announced.has(change.criticality.level))
    .filter((change) => !section.includes(`\`${change.path}\``))
    .map(
      ({ message, path, criticality }) =>
        `${message} (${criticality.level.toLowerCase().replace('_', ' ')}). Name \`${path}\` under "Unreleased" in CHANGELOG.md, or undo it.`,
    );
}

function unreleased(changelog: string): string {
  const [, rest = ''] = changelog.split(/^## \[?Unreleased\]?.*$/m);
  return rest.split(/^## /m)[0] ?? '';
}

async function output(...args: string[]): Promise<string | null> {
  return git('git', args, { maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}
