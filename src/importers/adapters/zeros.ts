import type { Claims } from '../claims.ts';
import type { Fields } from './fields.ts';

type Line = Pick<Claims<'rate-card'>['lines'][number], 'meter' | 'amount'>;

/**
 * Lines without the zeros that stand for "not known" or "not charged apart", which are reported.
 *
 * Beside amounts above zero a zero is a price only for the output of a model that is billed by its input alone:
 * embeddings, rerankers, transcription. One that reasons writes, so that its output cannot cost nothing. A cache write of 0
 * is no gift either: those tokens are billed as input.
 */
export function withoutZeros<L extends Line>(fields: Fields, path: string, lines: readonly L[], reasons: boolean): L[] {
  const byInputAlone = !reasons && lines.some(({ meter, amount }) => meter === 'INPUT' && amount !== '0');
  return lines.filter(({ meter, amount }) => {
    if (amount !== '0' || (meter === 'OUTPUT' && byInputAlone)) return true;
    fields.report('SENTINEL', path, `0 for ${meter} beside other prices stands for one that is not known`);
    return false;
  });
}
