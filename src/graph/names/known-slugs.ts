import type { Reader } from '../../database/reader.ts';
import { isStorable } from '../../decisions/storable.ts';
import { badUserInput } from '../errors.ts';
import { checkFilterSize } from '../filter-size.ts';
import type { ModelFilter } from '../model/model-where.sql.ts';
import { knownNames, type Nameable, nameKey, namesMeant } from './known-slugs.sql.ts';

/** Names that a client gives in one argument. */
interface Named {
  argument: string;
  kind: Nameable;
  names: readonly string[] | null | undefined;
}

/** How each kind is spoken of, and where all of them are listed. */
const kinds: Record<Nameable, { one: string; many: string; listedAt: string }> = {
  model: { one: 'model', many: 'models', listedAt: 'Query.models' },
  organization: { one: 'organization', many: 'organizations', listedAt: 'Query.organizations' },
  family: { one: 'family', many: 'families', listedAt: 'Query.families' },
  provider: { one: 'provider', many: 'providers', listedAt: 'Query.providers' },
  gateway: { one: 'gateway', many: 'gateways', listedAt: 'Query.gateways' },
  region: { one: 'region', many: 'regions', listedAt: 'Query.routes { nodes { region } }' },
};

/**
 * Checks names on which a decision hangs: one that nothing has would silently narrow it to nothing. One statement for all
 * of them, and one more for what the wrong ones may be meant for.
 * @throws BAD_USER_INPUT for the first argument that names what there is not, saying which
 */
export async function checkNames(reader: Reader, named: readonly Named[]): Promise<void> {
  const checked = await Promise.all(
    named.map(async ({ argument, kind, names }) => {
      const rows = await Promise.all(
        (names ?? []).map((name) => (isStorable(name) ? reader.load(knownNames, nameKey(kind, name)) : null)),
      );
      return { argument, kind, unknown: (names ?? []).filter((_name, index) => rows[index] === null) };
    }),
  );
  const wrong = checked.find(({ unknown }) => unknown.length > 0);
  if (wrong) throw await unknownNames(reader, wrong.argument, wrong.kind, wrong.unknown);
}

async function unknownNames(reader: Reader, argument: string, kind: Nameable, unknown: readonly string[]) {
  const { one, many, listedAt } = kinds[kind];
  const [first] = unknown as readonly [string];
  const suggestions = isStorable(first) ? await namesMeant(reader, kind, first) : [];
  const which = unknown.map((name) => JSON.stringify(name)).join(', ');
  const meant = suggestions.length > 0 ? ` Did you mean ${suggestions.map((one) => `"${one}"`).join(' or ')}?` : '';
  const there = unknown.length === 1 ? `There is no ${one}` : `There are no ${many}`;
  return badUserInput(`${argument}: ${there} ${which}.${meant} They are listed at ${listedAt}.`, {
    argument,
    unknown,
    suggestions,
  });
}

/**
 * The names in a filter over models, at any depth, under the path of each.
 * @throws BAD_USER_INPUT when the filter is too large
 */
export function namesIn(where: ModelFilter | null | undefined, argument: string): Named[] {
  checkFilterSize(where);
  return where ? namesWithin(where, argument) : [];
}

function namesWithin(where: ModelFilter, argument: string): Named[] {
  const of = (field: 'slug' | 'developer' | 'family' | 'provider' | 'gateway' | 'region', kind: Nameable): Named => {
    const filter = where[field];
    const names = [...(filter?.eq == null ? [] : [filter.eq]), ...(filter?.in ?? [])];
    return { argument: `${argument}.${field}`, kind, names };
  };
  return [
    of('slug', 'model'),
    of('developer', 'organization'),
    of('family', 'family'),
    of('provider', 'provider'),
    of('gateway', 'gateway'),
    of('region', 'region'),
    ...(where.AND ?? []).flatMap((inner, index) => namesWithin(inner, `${argument}.AND[${index}]`)),
    ...(where.OR ?? []).flatMap((inner, index) => namesWithin(inner, `${argument}.OR[${index}]`)),
    ...(where.NOT ? namesWithin(where.NOT, `${argument}.NOT`) : []),
  ];
}
