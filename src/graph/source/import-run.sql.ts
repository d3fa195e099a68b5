import { sql } from 'kysely';
import { many } from '../../database/relation.ts';

/** An import that made a revision. */
export interface ImportRunRow {
  feed: string;
  observed_at: string;
  finished_at: string;
  revision: number;
  records_read: number;
  created: number;
  changed: number;
  unchanged: number;
  no_longer_listed: number;
  changes: number;
  issues: number;
}

const mostFeeds = 50;

/**
 * By the slug of a source the last import of each of its feeds that made a revision. Those that made none are left out:
 * what is read stands as long as the revision does.
 */
export const importsOfSource = many(
  'importsOfSource',
  (db, slugs) =>
    db
      .selectFrom(sql<{ slug: string }>`unnest(${slugs}::text[])`.as<'parent'>(sql`parent(slug)`))
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('import_run')
            .distinctOn('feed')
            .select([
              'feed',
              'revision',
              'records_read',
              'created',
              'changed',
              'unchanged',
              'no_longer_listed',
              'changes',
            ])
            .select(['observed_at', 'finished_at'])
            .select(
              sql<number>`(select coalesce(sum((one->>'count')::int), 0)::int from jsonb_array_elements(issues) one)`.as(
                'issues',
              ),
            )
            .where(sql<boolean>`split_part(feed, '/', 1) = parent.slug`)
            .where('revision', 'is not', null)
            .orderBy('feed')
            .orderBy('id', 'desc')
            .limit(mostFeeds)
            .as('run'),
        (join) => join.onTrue(),
      )
      .selectAll('run')
      .select('parent.slug as key')
      .orderBy('run.feed'),
  'key',
);
