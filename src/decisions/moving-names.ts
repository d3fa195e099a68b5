import { compareText } from './compare-text.ts';
import { compareStatements, type Statement } from './precedence.ts';

/** What a source said of the wire id to which a moving name leads. */
export interface PointingStatement extends Statement {
  /** Null where it named none. */
  wireId: string | null;
  /** The revision since which it no longer says so; null while it does. */
  until: number | null;
}

/** Where a moving name leads, by one source. */
export interface PointedAt<S extends PointingStatement> {
  wireId: string;
  /** The first day on which the source was seen to say so without saying otherwise since, YYYY-MM-DD. */
  since: string;
  from: S;
}

/**
 * The wire id to which a moving name leads now; null when no source says. It is taken from one source alone, the one
 * that is believed most, and so is the day since when: that source may repeat itself in many records.
 */
export function pointedAt<S extends PointingStatement>(statements: readonly S[]): PointedAt<S> | null {
  const [now] = statements
    .filter(({ wireId, until }) => wireId !== null && until === null)
    .sort((a, b) => compareStatements(a, b));
  if (!now) return null;
  const own = statements
    .filter(({ source }) => source === now.source)
    .sort((a, b) => compareText(b.observedAt, a.observedAt) || (b.until ?? Infinity) - (a.until ?? Infinity));
  const other = own.findIndex(({ wireId }) => wireId !== now.wireId);
  const same = other === -1 ? own : own.slice(0, other);
  return { wireId: now.wireId as string, since: (same.at(-1) ?? now).observedAt.slice(0, 10), from: now };
}
