import type { LifecycleStatusFragment } from '../generated/graphql.ts';
import { date } from '../text/dates.ts';
import { title } from '../text/words.ts';

/** Where a model stands in its life, and when that ends. */
export function StatusBadge({ lifecycle: { status, retiresOn } }: LifecycleStatusFragment) {
  const ending = status === 'DEPRECATED' || status === 'RETIRED';
  const day = retiresOn && status !== 'RETIRED' ? `, retires ${date(retiresOn)}` : '';
  return (
    <span className={ending || day ? 'badge warn' : 'badge'}>
      {status === 'UNKNOWN' ? 'Status not known' : title(status)}
      {day}
    </span>
  );
}
