import { canonicalJson } from './canonical-json.ts';
import { amountsAgree, sameOwnAmount } from './price-agreement.ts';

/** A line of a card, as far as telling changes needs it; all but the amount are its conditions. */
export interface ComparedLine {
  meter: string;
  mode: string;
  unit: string;
  minInputTokens: number;
  cacheTtl: number | null;
  fromMinute: number | null;
  untilMinute: number | null;
  /** An exact decimal. */
  amount: string;
}

/** A card of a route's timeline. */
export interface ComparedCard {
  /** YYYY-MM-DD. */
  validFrom: string;
  currency: string;
  terms: string;
  correction: boolean;
  /** The id of the source that states it. */
  sourceId: string;
  lines: readonly ComparedLine[];
}

/** What two cards differ in: terms, currency and the lines that both have with other amounts. */
export interface PriceState {
  terms: string;
  currency: string;
  lines: ComparedLine[];
}

/** One repricing of a route, whatever number of meters it touches. */
export interface PriceChange {
  type: 'PRICE_CHANGED' | 'PRICE_CORRECTED';
  /** The first day on which it holds. */
  effectiveOn: string;
  /** The id of the source that states the new price. */
  sourceId: string;
  /** The id of the source whose price was shown until then; null where none was shown for that time. */
  instead: string | null;
  before: PriceState;
  after: PriceState;
}

/**
 * The repricings of a route between two timelines of it, each ordered by day.
 *
 * A new card is a change against the price that was known on its first day; against the one before it where the old
 * timeline did not reach so far back. A card whose source calls it a correction, one that takes another's place on the
 * same day, and another belief about what is in force today, are corrections; `toldChanges` makes one too of a price that
 * differs only because another source is believed.
 *
 * No change of price are: one that becomes known, lines that only become known or are no longer listed, amounts of one
 * source that differ by the noise of floats, amounts of two sources of which the one is the other rounded, and that
 * another source than the one shown until then knows no price. A price that its source takes back is a change of terms.
 */
export function priceChanges(
  before: readonly ComparedCard[],
  after: readonly ComparedCard[],
  today: string,
): PriceChange[] {
  const changes: PriceChange[] = [];
  const note = (type: PriceChange['type'], old: ComparedCard | undefined, card: ComparedCard) => {
    const difference = old && differenceOf(old, card);
    if (!difference) return;
    const instead = before.includes(old) ? old.sourceId : null;
    changes.push({ type, effectiveOn: card.validFrom, sourceId: card.sourceId, instead, ...difference });
  };
  const known = before.filter(isKnown);
  for (const [index, card] of after.entries()) {
    const sameDay = before.find(({ validFrom }) => validFrom === card.validFrom);
    const inForce = (isKnown(card) ? known : before).findLast(({ validFrom }) => validFrom < card.validFrom);
    if (sameDay && (isKnown(sameDay) || !isKnown(card))) note('PRICE_CORRECTED', sameDay, card);
    else note(card.correction ? 'PRICE_CORRECTED' : 'PRICE_CHANGED', inForce ?? lastKnown(after, index), card);
  }
  const [was, is] = [before, after].map((cards) => cards.findLast(({ validFrom }) => validFrom <= today));
  if (was && is && !changes.some(({ effectiveOn }) => effectiveOn >= is.validFrom)) note('PRICE_CORRECTED', was, is);
  return changes;
}

function isKnown({ terms, lines }: ComparedCard): boolean {
  return terms !== 'UNKNOWN' || lines.length > 0;
}

function lastKnown(cards: readonly ComparedCard[], until: number): ComparedCard | undefined {
  return cards.slice(0, until).findLast(isKnown);
}

function differenceOf(old: ComparedCard, card: ComparedCard): { before: PriceState; after: PriceState } | null {
  const oneSource = old.sourceId === card.sourceId;
  if (!isKnown(old) || (!isKnown(card) && !oneSource)) return null;
  const same = oneSource ? sameOwnAmount : amountsAgree;
  const conditions = ({ amount: _, ...rest }: ComparedLine) => canonicalJson(rest);
  const amounts = new Map(old.lines.map((line) => [conditions(line), line]));
  const pairs = card.lines.flatMap((line) => {
    const was = amounts.get(conditions(line));
    return was && !same(was.amount, line.amount) ? [{ was, line }] : [];
  });
  if (pairs.length === 0 && old.terms === card.terms && old.currency === card.currency) return null;
  return {
    before: { terms: old.terms, currency: old.currency, lines: pairs.map(({ was }) => was) },
    after: { terms: card.terms, currency: card.currency, lines: pairs.map(({ line }) => line) },
  };
}
