import type { ClaimsInput } from '../../claims.ts';
import { entryOf } from '../entry-of.ts';

/** Words of family ids that are not simply capitalised. */
const words: Readonly<Record<string, string>> = {
  deepseek: 'DeepSeek',
  glm: 'GLM',
  gpt: 'GPT',
  minimax: 'MiniMax',
  mimo: 'MiMo',
  o: 'o',
  oss: 'OSS',
};

/** The slug of a family that models.dev names by an id. */
export function familySlug(id: string): string {
  return id.toLowerCase();
}

/** Families out of the models that name them. One that models of several developers name has no developer. */
export function families(members: readonly { family: string; developer?: string }[]): ClaimsInput<'family'>[] {
  const developers = new Map<string, Set<string | undefined>>();
  for (const { family, developer } of members) {
    const slug = familySlug(family);
    developers.set(slug, (developers.get(slug) ?? new Set()).add(developer));
  }
  return [...developers].map(([slug, found]) => {
    const [developer, ...others] = found;
    return { slug, name: familyName(slug), developer: others.length === 0 ? developer : undefined };
  });
}

/** The source names families by ids only: "gpt-oss" is shown as "GPT OSS". */
function familyName(slug: string): string {
  return slug
    .split('-')
    .map((word) => entryOf(words, word) ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}
