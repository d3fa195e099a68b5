import { compareText } from './compare-text.ts';
import { type Cell, type ComparedRow, type RowSpec, type Subject, textCell } from './comparison.ts';
import { joined } from './wording.ts';

/** The result that counts for a model on a variant. */
export interface ComparedResult {
  score: number;
  /** As its source writes it. */
  scoreText: string;
  standardError: number | null;
  reporting: string;
  variant: { slug: string; name: string };
  benchmark: { slug: string; name: string; unit: string; higherIsBetter: boolean };
}

const units: Record<string, string> = { PERCENT: ' %', ELO: ' Elo', MINUTES: ' min', INDEX: '', POINTS: '' };

/**
 * A row for each variant that any of the models has a result on, joined by variant and by nothing wider. Where models
 * of one benchmark share no variant at all, their scores stand side by side in one row, which is never ranked.
 */
export function resultRows(models: readonly Subject[], results: readonly (readonly ComparedResult[])[]): RowSpec[] {
  const benchmarks = new Map<string, ComparedResult['benchmark']>();
  for (const { benchmark } of results.flat()) benchmarks.set(benchmark.slug, benchmark);
  return [...benchmarks.values()]
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug))
    .flatMap((benchmark) => {
      const own = results.map((list) => list.filter((result) => result.benchmark.slug === benchmark.slug));
      const variants = [...new Set(own.flat().map(({ variant }) => variant.slug))].sort(compareText);
      const tested = own.filter((list) => list.length > 0).length;
      const shared = variants.some((slug) => own.filter((list) => of(list, slug)).length > 1);
      if (tested > 1 && !shared) return [sideBySide(benchmark, own)];
      return variants.map((slug) => variantRow(models, benchmark, own, slug));
    });
}

/** A row with a note on those whose score is behind by no more than chance may make; their order changes nothing. */
export function withChanceNote(models: readonly Subject[], row: ComparedRow): ComparedRow {
  if (row.withinChance.length === 0) return row;
  const named = (indexes: readonly number[]) =>
    joined(indexes.map((index) => (models[index] as Subject).name).sort(compareText));
  const chance = `${named(row.winners)} ${row.winners.length === 1 ? 'leads' : 'lead'} ${named(row.withinChance)} by less than chance may make (95 %, by the standard errors).`;
  return { ...row, note: row.note === null ? chance : `${row.note} ${chance}` };
}

function of(list: readonly ComparedResult[], variant: string): ComparedResult | undefined {
  return list.find((result) => result.variant.slug === variant);
}

function variantRow(
  models: readonly Subject[],
  benchmark: ComparedResult['benchmark'],
  own: readonly (readonly ComparedResult[])[],
  slug: string,
): RowSpec {
  const here = own.map((list) => of(list, slug));
  const variant = here.find((result) => result !== undefined)?.variant as ComparedResult['variant'];
  const elsewhere = models
    .filter((_model, index) => !here[index] && (own[index] as readonly ComparedResult[]).length > 0)
    .map(({ name }) => name)
    .sort(compareText);
  const notes = [
    ...(elsewhere.length > 0 ? [`Tested on another variant, which cannot be compared: ${elsewhere.join(', ')}.`] : []),
    ...reportingNote(models, here),
  ];
  return {
    key: `result:${slug}`,
    group: 'RESULTS',
    label: variant.name,
    better: benchmark.higherIsBetter ? 'HIGHER' : 'LOWER',
    cells: here.map((result) => (result ? scoreCell(result) : textCell(null))),
    note: notes.length > 0 ? notes.join(' ') : null,
    differentVariants: elsewhere.length > 0 && here.filter((result) => result).length < 2,
  };
}

/** A model that was tested on several variants shows the first by name. */
function sideBySide(benchmark: ComparedResult['benchmark'], own: readonly (readonly ComparedResult[])[]): RowSpec {
  const cells = own.map((list): Cell => {
    const result = list.toSorted((a, b) => compareText(a.variant.slug, b.variant.slug))[0];
    if (!result) return textCell(null);
    const cell = scoreCell(result);
    return { ...cell, display: `${cell.display} (${result.variant.name})` };
  });
  return {
    key: `benchmark:${benchmark.slug}`,
    group: 'RESULTS',
    label: benchmark.name,
    better: benchmark.higherIsBetter ? 'HIGHER' : 'LOWER',
    cells,
    note: 'The scores are of different variants and are not ranked.',
    differentVariants: true,
  };
}

function scoreCell(result: ComparedResult): Cell {
  return {
    state: 'KNOWN',
    display: /\d$/.test(result.scoreText)
      ? `${result.scoreText}${units[result.benchmark.unit] ?? ''}`
      : result.scoreText,
    number: result.score,
    ...(result.standardError === null ? {} : { error: result.standardError }),
  };
}

/** Developers test their own models under settings of their choice: a row that mixes reports says so. */
function reportingNote(models: readonly Subject[], here: readonly (ComparedResult | undefined)[]): string[] {
  const kinds = new Set(here.flatMap((result) => (result ? [result.reporting] : [])));
  if (kinds.size < 2) return [];
  const byDeveloper = models
    .filter((_model, index) => here[index]?.reporting === 'DEVELOPER')
    .map(({ name }) => name)
    .sort(compareText);
  return byDeveloper.length > 0 ? [`Reported by the developer: ${byDeveloper.join(', ')}.`] : [];
}
