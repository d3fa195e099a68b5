import { canonicalDecimal } from '../../../decisions/money.ts';
import { readAmount } from '../../amounts.ts';
import type { RecordKind } from '../../claims.ts';
import type { Path, PlacedDocument, Report } from './overlay-document.ts';

/**
 * An entry with its amounts and sizes as exact decimals, whether they are written as numbers or as texts: a number is
 * taken as it is written, never as the binary fraction nearest to it.
 */
export function withExactNumbers(
  kind: RecordKind,
  entry: unknown,
  path: Path,
  document: PlacedDocument,
  report: Report,
): unknown {
  if (entry === null || typeof entry !== 'object') return entry;
  if (kind === 'model') return { ...entry, ...sizesOf(entry, path, document) };
  const { cards } = entry as { cards?: unknown };
  if (kind !== 'route' || !Array.isArray(cards)) return entry;
  const exactLine = (line: unknown, at: Path) => {
    if (line === null || typeof line !== 'object' || !('amount' in line)) return line;
    const amount = readAmount(document.writtenNumber([...at, 'amount']) ?? line.amount, 1, null);
    if (typeof amount === 'string') return { ...line, amount };
    report([...at, 'amount'], amount.reason, entry);
    // The line is refused already; this keeps the same fault from being named twice.
    return { ...line, amount: '0' };
  };
  return {
    ...entry,
    cards: cards.map((card, index) => {
      if (!Array.isArray(card?.lines)) return card;
      const at = [...path, 'cards', index, 'lines'];
      return { ...card, lines: card.lines.map((line: unknown, number: number) => exactLine(line, [...at, number])) };
    }),
  };
}

/** Numbers of parameters, in billions, that are written as numbers; what is no such number is left to the check. */
function sizesOf(model: object, path: Path, document: PlacedDocument): Record<string, string> {
  const written = ['parameters', 'activeParameters'].flatMap((field): [string, string][] => {
    const number = field in model ? document.writtenNumber([...path, field]) : undefined;
    return number !== undefined && /^\d+(\.\d+)?$/.test(number) ? [[field, canonicalDecimal(number)]] : [];
  });
  return Object.fromEntries(written);
}
