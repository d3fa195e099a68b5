import { Big } from 'big.js';
import { capabilityWords } from './capabilities.ts';
import type { Cell, ComparedRow, Subject } from './comparison.ts';

/** Rows whose winner is worth a sentence, with what is said of it. */
const told: Readonly<Record<string, string>> = {
  contextWindow: 'the largest context window',
  maxInputTokens: 'the longest prompt',
  maxOutputTokens: 'the longest answer',
  knowledgeCutoff: 'the latest knowledge cutoff',
  blendedPrice: 'the lowest blended price',
  inputPrice: 'the lowest input price',
  outputPrice: 'the lowest output price',
  cost: 'the lowest cost of the workload',
};

/** Rows of yes and no that are worth a sentence. */
const truths: Readonly<Record<string, string>> = { openSource: 'open source', selfHostable: 'to be self-hosted' };

/**
 * The comparison in sentences, each of them a row or a count of rows said in words: who leads in what by how much, what
 * only one is known to support, who leads on how many results, what could not be ranked. The names in a sentence are in
 * the order of their slugs, so that the columns' order changes nothing.
 */
export function summaryOf(subjects: readonly Subject[], rows: readonly ComparedRow[]): string[] {
  const order = subjects
    .map((_subject, index) => index)
    .sort((a, b) => (slug(subjects, a) < slug(subjects, b) ? -1 : 1));
  const hasBlended = rows.some(({ key }) => key === 'blendedPrice');
  const lead = rows
    .filter(({ key }) => told[key] !== undefined && !(hasBlended && (key === 'inputPrice' || key === 'outputPrice')))
    .flatMap((row) => leadSentence(subjects, order, row));
  return [
    ...lead,
    ...onlySupported(subjects, order, rows),
    ...truthSentences(subjects, order, rows),
    ...resultSentences(subjects, order, rows),
    ...endingSentences(subjects, order, rows),
  ];
}

function leadSentence(subjects: readonly Subject[], order: readonly number[], row: ComparedRow): string[] {
  const winners = order.filter((index) => row.winners.includes(index));
  const what = told[row.key] as string;
  const unknown = order.filter((index) => row.cells[index]?.state === 'UNKNOWN');
  const missing = unknown.length > 0 ? ` Not known for ${names(subjects, unknown)}.` : '';
  const [first] = winners;
  if (first === undefined) return [];
  const others = order.filter((index) => !winners.includes(index) && row.cells[index]?.state === 'KNOWN');
  const best = row.cells[first] as Cell;
  if (others.length === 0)
    return [`${names(subjects, winners)} are level in ${what.replace(/^the \w+ /, '')}: ${best.display}.${missing}`];
  const rest = others.map((index) => {
    const cell = row.cells[index] as Cell;
    return `${name(subjects, index)} ${cell.display}${timesAs(cell, best)}`;
  });
  const verb = winners.length === 1 ? 'has' : 'share';
  return [`${names(subjects, winners)} ${verb} ${what}: ${best.display}, against ${rest.join('; ')}.${missing}`];
}

function timesAs(cell: Cell, best: Cell): string {
  if (cell.decimal === undefined || best.decimal === undefined || new Big(best.decimal).eq(0)) return '';
  return ` (${new Big(cell.decimal).div(best.decimal).round(1).toString()} times as much)`;
}

function onlySupported(subjects: readonly Subject[], order: readonly number[], rows: readonly ComparedRow[]): string[] {
  const capabilities = rows.filter(({ group }) => group === 'CAPABILITIES');
  return order.flatMap((index) => {
    const only = capabilities.filter(({ cells }) =>
      cells.every((cell, other) => (cell.support === 'YES') === (other === index)),
    );
    const what = only.map(({ key }) => capabilityWords[key.replace('capability:', '')] as string);
    return what.length > 0 ? [`Only ${name(subjects, index)} is known to support ${listed(what)}.`] : [];
  });
}

function truthSentences(
  subjects: readonly Subject[],
  order: readonly number[],
  rows: readonly ComparedRow[],
): string[] {
  return rows.flatMap(({ key, cells }) => {
    const what = truths[key];
    const having = (support: string) => order.filter((index) => cells[index]?.support === support);
    const [yes, no, unknown] = [having('YES'), having('NO'), having('UNKNOWN')];
    if (what === undefined || yes.length === 0 || yes.length === order.length) return [];
    const rest = [
      ...(no.length > 0 ? [`${names(subjects, no)} ${no.length === 1 ? 'is' : 'are'} not`] : []),
      ...(unknown.length > 0 ? [`it is not known of ${names(subjects, unknown)}`] : []),
    ];
    return [`${names(subjects, yes)} ${yes.length === 1 ? 'is' : 'are'} ${what}; ${rest.join('; ')}.`];
  });
}

function resultSentences(
  subjects: readonly Subject[],
  order: readonly number[],
  rows: readonly ComparedRow[],
): string[] {
  const results = rows.filter(({ group }) => group === 'RESULTS');
  const ranked = results.filter(({ winners }) => winners.length > 0);
  const apart = results.filter(({ comparable }) => comparable === 'DIFFERENT_VARIANT');
  const leads = order.map((index) => {
    const count = ranked.filter(({ winners }) => winners.includes(index)).length;
    return `${name(subjects, index)} on ${count}`;
  });
  return [
    ...(ranked.length > 0
      ? [
          `Of ${ranked.length} ${ranked.length === 1 ? 'variant' : 'variants'} on which scores can be compared, in front: ${leads.join(', ')}.${byChance(ranked)}`,
        ]
      : []),
    ...(apart.length > 0
      ? [`Run in different variants, and not ranked: ${listed(apart.map(({ label }) => label))}.`]
      : []),
  ];
}

function byChance(ranked: readonly ComparedRow[]): string {
  const count = ranked.filter(({ withinChance }) => withinChance.length > 0).length;
  return count === 0 ? '' : ` On ${count} of them by less than chance may make.`;
}

function endingSentences(
  subjects: readonly Subject[],
  order: readonly number[],
  rows: readonly ComparedRow[],
): string[] {
  const row = (key: string) => rows.find((one) => one.key === key);
  return order.flatMap((index) => {
    const status = row('status')?.cells[index]?.display;
    const date = row('retiresOn')?.cells[index]?.date;
    if (status === 'retired') return [`${name(subjects, index)} is retired${date ? ` (${date})` : ''}.`];
    if (date) return [`${name(subjects, index)} retires on ${date}.`];
    return status === 'deprecated' ? [`${name(subjects, index)} is deprecated.`] : [];
  });
}

function names(subjects: readonly Subject[], indexes: readonly number[]): string {
  return listed(indexes.map((index) => name(subjects, index)));
}

function name(subjects: readonly Subject[], index: number): string {
  return (subjects[index] as Subject).name;
}

function slug(subjects: readonly Subject[], index: number): string {
  return (subjects[index] as Subject).slug;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
