import { readFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** The SDL of the last release: `npm version` puts it there. */
export const releasedSdl = 'schema/released.graphql';

/** Breaking and dangerous changes from the released SDL to the committed one that CHANGELOG.md does not name: a line each. */
export async function schemaDiff(): Promise<string[]> {
  const files = [releasedSdl, 'schema/schema.graphql', 'CHANGELOG.md'].map((path) => readFile(path, 'utf8'));
  const [released, sdl, changelog] = (await Promise.all(files)) as [string, string, string];
  return unannouncedChanges(released, sdl, changelog);
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
