import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedFiles, seedSources } from '../../db/seed/index.ts';
import { deriveIdentity, identify, identityIndex, type KnownModel } from '../../src/decisions/identity.ts';
import { DerivedModels } from '../../src/importers/derived-models.ts';
import { groupBy } from '../../src/importers/group-by.ts';
import type { NamedClaim } from '../../src/importers/identity-claims.ts';
import { seedAdapter } from '../../src/importers/seed.ts';
import { identitySample } from '../decisions/identity-sample.ts';

const { records } = seedAdapter(seedFiles, seedSources);
const known = records.flatMap(({ kind, claims }): KnownModel[] =>
  kind === 'model' && claims.slug
    ? [{ slug: claims.slug, developer: claims.developer ?? null, aliases: claims.aliases ?? [] }]
    : [],
);
const declared = records.flatMap(({ kind, claims }) => (kind === 'route' && claims.model ? [claims] : []));
const organizations = records.flatMap(({ kind, claims }) => (kind === 'organization' ? [claims.slug] : []));
const merged = [...groupBy(known, ({ slug }) => slug)].map(
  ([slug, said]): KnownModel => ({
    slug,
    developer: said.find(({ developer }) => developer)?.developer ?? null,
    aliases: said.flatMap(({ aliases = [] }) => aliases),
  }),
);
const index = identityIndex(merged, declared, organizations);

const resolved = identitySample.map((name) => ({ ...name, ...identify(index, name) }));
const answered = resolved.filter(({ identity }) => identity);
const meant = resolved.filter(({ slug }) => slug);
const share = (part: number, whole: number) => `${part} of ${whole}, ${((100 * part) / whole).toFixed(1)} %`;

test('the sample holds more than 300 different names, and only models of the starting catalog', () => {
  expect(new Set(identitySample.map(({ provider, wireId }) => `${provider} ${wireId}`)).size).toBe(
    identitySample.length,
  );
  expect(identitySample.length).toBeGreaterThan(300);
  const slugs = new Set(merged.map(({ slug }) => slug));
  expect(meant.filter(({ slug }) => !slugs.has(slug as string))).toEqual([]);
});

test('what the rules say is right in at least 99.5 of 100 cases', () => {
  const wrong = answered.filter(({ identity, slug }) => identity?.slug !== slug);
  console.info(`precision of identity: ${share(answered.length - wrong.length, answered.length)}`);
  expect(
    answered.length - wrong.length,
    JSON.stringify(wrong.map(({ provider, wireId, slug, identity }) => [provider, wireId, slug, identity])),
  ).toBeGreaterThanOrEqual(0.995 * answered.length);
});

test('the rules find at least 90 of 100 names that mean a model', () => {
  const missed = meant.filter(({ identity, slug }) => identity?.slug !== slug);
  console.info(`recall of identity: ${share(meant.length - missed.length, meant.length)}`);
  expect(
    meant.length - missed.length,
    JSON.stringify(missed.map(({ provider, wireId, slug }) => [provider, wireId, slug])),
  ).toBeGreaterThanOrEqual(0.9 * meant.length);
});

test('no name of the sample may mean several models by the rules', () => {
  expect(resolved.filter(({ candidates }) => candidates.length > 1)).toEqual([]);
});

const claims = identitySample.map(
  (name, at): NamedClaim => ({
    ...name,
    id: String(at),
    model: null,
    modelName: null,
    source: 'models-dev',
    precedence: 40,
    observedAt: '2026-07-02T00:00:00.000Z',
  }),
);
/** What the rules make of all names, heard in this order, with what is known declared in that order. */
function outcome(models: readonly KnownModel[], said: readonly NamedClaim[]) {
  const made = identityIndex(models, declared, organizations);
  const derived = new DerivedModels();
  const slugs = said.map((claim) => {
    const { identity } = identify(made, claim);
    return `${claim.provider} ${claim.wireId} ${identity?.slug ?? derived.derive(made, [claim]).slug}`;
  });
  const derivedRecords = derived.records(new Set(organizations)).map((record) => JSON.stringify(record));
  return { slugs: slugs.sort(), records: derivedRecords.sort() };
}

test('slugs and derived models hang on no order', () => {
  const expected = outcome(merged, claims);
  expect(expected.records.length).toBeGreaterThan(40);
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(shuffled(merged), shuffled(claims), (models, said) => {
      expect(outcome(models, said)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('a derived name hangs on no other name, and names what it is derived from again', () => {
  const unknown = resolved.filter(({ identity }) => !identity);
  for (const { provider, wireId } of unknown) {
    const { slug } = deriveIdentity(index, { provider, wireId });
    const later = identityIndex([...merged, { slug }], declared, organizations);
    expect([wireId, identify(later, { provider, wireId }).identity?.slug ?? null]).toEqual([wireId, slug]);
  }
});
