import type { CatalogChange } from './changes.ts';
import { modelStatus, routeStatus } from './lifecycle.ts';
import { firstDay } from './partial-date.ts';

/** What one source said of one thing until this import, and what it says since; both as far as the import touched it. */
export interface ChangedWords {
  sourceId: string;
  before: readonly Record<string, unknown>[];
  after: readonly Record<string, unknown>[];
  /** It states a price of the route anew, and stated one in an earlier revision already. */
  repriced: boolean;
  /** The days from which it says that the route costs something else than what it says of the time before. */
  datedChanges: readonly string[];
}

/** The import that found the changes. */
export interface Reading {
  /** The day of the catalog, YYYY-MM-DD. */
  today: string;
  /** The input's feed was never read before: what it says may be as old as you like. */
  first: boolean;
}

/**
 * Which of the differences that an import made are told as changes, and by whom. The catalog may show another value
 * because the world changed, or only because another source is believed now; only the former is told.
 *
 * - LIMIT_CHANGED, CAPABILITY_CHANGED, STATUS_CHANGED: a source that said the old value says the new one now.
 * - RETIREMENT_SET: the same; or nobody knew a day and the one that is known now lies ahead.
 * - STATUS_CHANGED to DEPRECATED or RETIRED and RETIREMENT_SET also when a source that was read before says so only now:
 *   that is how bad news comes. The first reading of a source brings nothing but what it may have said for years.
 * - ROUTE_LISTED_AGAIN: a source that was read before lists the route now and did not then. A source that is read for the
 *   first time may never have noticed that the route was gone.
 * - PRICE_CHANGED: the source whose price was shown says another, or one that has stated a price of the route before
 *   states a new one, or one dates the change itself; else it is PRICE_CORRECTED, since another price is shown than before.
 * - All others are told as they are: what is there for the first time, what nobody lists any more, and scores, which are
 *   one source's each.
 *
 * @param words by the id of the model or route
 */
export function toldChanges(
  changes: readonly CatalogChange[],
  words: ReadonlyMap<string, readonly ChangedWords[]>,
  reading: Reading,
): CatalogChange[] {
  return changes.flatMap((change) => {
    const said = words.get(change.routeId ?? change.modelId ?? '') ?? [];
    switch (change.type) {
      case 'LIMIT_CHANGED':
      case 'CAPABILITY_CHANGED':
      case 'STATUS_CHANGED':
      case 'RETIREMENT_SET':
        return fieldChange(change, said, reading);
      case 'ROUTE_LISTED_AGAIN':
        return reading.first ? [] : [change];
      case 'PRICE_CHANGED':
        return [repricing(change, said) ?? { ...change, type: 'PRICE_CORRECTED' }];
      default:
        return [change];
    }
  });
}

/** Whether a change is told or not hangs on what the sources said before. */
export function needsWords({ type, sourceId, instead }: CatalogChange): boolean {
  if (type === 'PRICE_CHANGED') return instead !== null && sourceId !== instead;
  return ['LIMIT_CHANGED', 'CAPABILITY_CHANGED', 'STATUS_CHANGED', 'RETIREMENT_SET'].includes(type);
}

function fieldChange(change: CatalogChange, said: readonly ChangedWords[], { today, first }: Reading): CatalogChange[] {
  const values = (claims: readonly Record<string, unknown>[]) => claims.map((one) => saidValue(change, one, today));
  const says = (word: ChangedWords) => values(word.after).includes(change.after);
  const changedItsMind = said.find((word) => says(word) && values(word.before).includes(change.before));
  const news = said.find((word) => says(word) && !values(word.before).includes(change.after));
  const teller = changedItsMind ?? (isBadNews(change) && !first ? news : undefined);
  if (teller) return [{ ...change, sourceId: teller.sourceId }];
  const announced = change.type === 'RETIREMENT_SET' && change.before === null;
  return announced && firstDay(change.after as string) > today ? [change] : [];
}

function isBadNews({ type, after }: CatalogChange): boolean {
  return type === 'RETIREMENT_SET' || (type === 'STATUS_CHANGED' && (after === 'DEPRECATED' || after === 'RETIRED'));
}

/** The change as told by the source that made it; null where nobody has said anything new of the price. */
function repricing(change: CatalogChange, said: readonly ChangedWords[]): CatalogChange | null {
  const { sourceId, instead } = change;
  if (instead === null || sourceId === instead) return change;
  const tells = (word: ChangedWords) => word.repriced || word.datedChanges.includes(change.effectiveOn);
  const teller = [instead, sourceId].find((id) => said.some((word) => word.sourceId === id && tells(word)));
  return teller ? { ...change, sourceId: teller } : null;
}

/** What a record's claims say of the field that a change is about, in the words of the change. */
function saidValue({ type, field, routeId }: CatalogChange, claims: Record<string, unknown>, today: string): unknown {
  if (type === 'STATUS_CHANGED') return statusOf(routeId === null, claims, today);
  if (type !== 'CAPABILITY_CHANGED') return claims[field as string] ?? null;
  const capability = (field as string).slice('capability:'.length);
  const lists = (list: unknown) => ((list as string[] | undefined) ?? []).includes(capability);
  return lists(claims.supported) ? 'YES' : lists(claims.unsupported) ? 'NO' : null;
}

/** The status of a model or a listed route by the words of one record alone. */
function statusOf(ofModel: boolean, claims: Record<string, unknown>, today: string): string {
  const text = (field: string) => (claims[field] as string | undefined) ?? null;
  const day = (field: string) => (text(field) === null ? null : firstDay(text(field) as string));
  const said = { declared_status: text('status'), retires_first: day('retiresOn') };
  return ofModel
    ? modelStatus({ ...said, deprecated_first: day('deprecatedOn') }, today)
    : routeStatus({ ...said, listed: true }, today);
}
