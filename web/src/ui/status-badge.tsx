import type { LifecycleStatusFragment } from '../generated/graphql.ts';
import { date } from '../text/dates.ts';
import { title } from '../text/words.ts';
import { Unknown } from './values.tsx';

/** Where a model stands in its life, and when that ends. */
export function StatusBadge({ lifecycle: { status, retiresOn } }: LifecycleStatusFragment) {
  if (status === 'UNKNOWN') return <Unknown />;
  const ending = status === 'DEPRECATED' || status === 'RETIRED';
  const day = retiresOn && status !== 'RETIRED' ? `, retires ${date(retiresOn)}` : '';
  return (
    <span className={ending || day ? 'badge warn' : 'badge'}>
      {title(status)}
      {day}
    </span>
  );
}
