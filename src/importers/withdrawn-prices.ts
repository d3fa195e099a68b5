import { type Kysely, sql } from 'kysely';
import type { DB } from '../../db/types.ts';
import { type Claims, naturalKey, type SourceRecord } from './claims.ts';
import { routeKey } from './references.ts';
import { seedFeed } from './seed.ts';

/**
 * Cards that say that a price is known no more: for each route which the feed still lists, and for which a source gave
 * prices until now and gives none any more. A withdrawn price is a card too; without it the old one would stand on.
 *
 * @param lookedAt the source that the feed is read from: also prices that were typed in its name are its to withdraw
 */
export async function withdrawnPrices(
  db: Kysely<DB>,
  feed: string,
  records: readonly SourceRecord[],
  lookedAt?: string,
): Promise<SourceRecord[]> {
  const listed = new Set<string>();
  const priced = new Set<string>();
  for (const { kind, source, claims } of records) {
    if (kind === 'route') listed.add(routeKey(claims));
    if (kind === 'rate-card') priced.add(`${source} ${routeKey(claims)}`);
  }
  const open = await db
    .selectFrom('source_record')
    .innerJoin('source', 'source.id', 'source_record.source_id')
    .select(['source.slug as source'])
    .select([
      sql<string>`claims->>'provider'`.as('provider'),
      sql<string>`claims->>'wireId'`.as('wireId'),
      sql<string>`claims->>'region'`.as('region'),
    ])
    .where((eb) =>
      eb.or([eb('feed', '=', feed), eb.and([eb('feed', '=', seedFeed), eb('source.slug', '=', lookedAt ?? '')])]),
    )
    .where('kind', '=', 'rate-card')
    .where('revision_until', 'is', null)
    .execute();
  const withdrawn = new Map<string, SourceRecord>();
  for (const { source, provider, wireId, region } of open) {
    const route = routeKey({ provider, wireId, region });
    if (!listed.has(route) || priced.has(`${source} ${route}`)) continue;
    const claims: Claims<'rate-card'> = {
      provider,
      wireId,
      region,
      currency: 'USD',
      terms: 'UNKNOWN',
      lines: [],
      correction: false,
    };
    const key = naturalKey('rate-card', claims);
    withdrawn.set(`${source} ${key}`, { kind: 'rate-card', source, key, claims });
  }
  return [...withdrawn.values()];
}
