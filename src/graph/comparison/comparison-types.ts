import type { ObjectRef } from '@pothos/core';
import type { Cell, ComparedRow } from '../../decisions/comparison.ts';
import { builder, stringEnum, type Types } from '../builder.ts';
import { Support } from '../capabilities.ts';

const ComparisonGroup = stringEnum('ComparisonGroup', 'What a row of a comparison is about.', {
  FACTS: 'Who made it, when, how.',
  LIMITS: 'How much fits in.',
  MODALITIES: 'What goes in and comes out.',
  CAPABILITIES: 'What it can do.',
  PRICES: 'What its units cost.',
  COST: 'What the workload costs.',
  LIFECYCLE: 'Where it stands between release and retirement.',
  DATA_POLICY: 'What is done with the data of requests.',
  REACH: 'What is reached through it.',
  RESULTS: 'Scores on benchmark variants.',
});

const CellState = stringEnum('CellState', 'Whether a value of a comparison is known.', {
  KNOWN: 'It is known.',
  UNKNOWN: 'No source says. It neither wins nor loses.',
  NOT_APPLICABLE: 'The question makes no sense here.',
});

const Comparability = stringEnum('Comparability', 'Whether the values of a row are ranked.', {
  YES: 'All are known, and one is better than another or they are level.',
  DIFFERENT_VARIANT: 'The scores are of different variants: they stand side by side and are never ranked.',
  MISSING: 'Some are not known. The others are ranked among themselves, where there are at least two.',
  NOT_RANKED: 'No value is better than another.',
});

/** A comparison of rows of the graph, as it is resolved. */
export interface ComparisonOf<R> {
  subjects: R[];
  rows: ComparedRow[];
  summary: string[];
}

interface CellOf<R> extends Cell {
  subject: R;
}

interface RowOf<R> {
  row: ComparedRow;
  subjects: R[];
}

/**
 * Makes the types of a comparison: `<prefix>Comparison` with its rows and cells. The field that holds what is compared is
 * called as it is.
 */
export function comparisonType<R>(
  prefix: '' | 'Route' | 'Gateway',
  subject: ObjectRef<Types, R>,
  names: { one: string; many: string },
): ObjectRef<Types, ComparisonOf<R>> {
  const CellRef = builder.objectRef<CellOf<R>>(`${prefix}ComparisonCell`).implement({
    description: `One value of a comparison, of one ${names.one}. At most one of the typed fields is set.`,
    fields: (t) => ({
      [names.one]: t.field({
        type: subject as never,
        nullable: false,
        description: `Whose value it is.`,
        resolve: (cell) => cell.subject as never,
      }),
      state: t.expose('state' as never, { type: CellState, nullable: false, description: 'Whether it is known.' }),
      display: t.exposeString('display' as never, { nullable: false, description: 'The value for people to read.' }),
      number: t.float({
        description: 'The value of a count or a score; null for other kinds of values, and when not known.',
        resolve: (cell) => cell.number,
      }),
      decimal: t.field({
        type: 'Decimal',
        description: 'The value of an amount; null for other kinds of values, and when not known.',
        resolve: (cell) => cell.decimal,
      }),
      support: t.field({
        type: Support,
        description: 'Whether something is so; null for other kinds of values.',
        resolve: (cell) => cell.support,
      }),
      date: t.field({
        type: 'PartialDate',
        description: 'The value of a date; null for other kinds of values, and when not known.',
        resolve: (cell) => cell.date,
      }),
    }),
  });
  const RowRef = builder.objectRef<RowOf<R>>(`${prefix}ComparisonRow`).implement({
    description: `One question of a comparison, with the answer for each ${names.one}.`,
    fields: (t) => ({
      key: t.string({
        nullable: false,
        description:
          'What the row is about, for programs: such as "contextWindow", "capability:VISION", "result:gpqa-diamond".',
        resolve: ({ row }) => row.key,
      }),
      group: t.field({
        type: ComparisonGroup,
        nullable: false,
        description: 'Which part of the comparison it belongs to.',
        resolve: ({ row }) => row.group,
      }),
      label: t.string({
        nullable: false,
        description: 'What the row is about, for people.',
        resolve: ({ row }) => row.label,
      }),
      cells: t.field({
        type: [CellRef],
        nullable: { list: false, items: false },
        description: `A value for each ${names.one}, in the order in which they were named.`,
        resolve: ({ row, subjects }) => row.cells.map((cell, index) => ({ ...cell, subject: subjects[index] as R })),
      }),
      winners: t.field({
        type: [subject as never],
        nullable: { list: false, items: false },
        description:
          'Whose value is best; several when they are level. A score that leads by less than chance may make wins too, and `note` says so. Empty when nothing is ranked.',
        resolve: ({ row, subjects }) => row.winners.map((index) => subjects[index]) as never,
      }),
      comparable: t.field({
        type: Comparability,
        nullable: false,
        description: 'Whether the values are ranked, and if not, why.',
        resolve: ({ row }) => row.comparable,
      }),
      note: t.string({
        description: 'What else must be known to read the row; null when nothing.',
        resolve: ({ row }) => row.note,
      }),
    }),
  });
  return builder.objectRef<ComparisonOf<R>>(`${prefix}Comparison`).implement({
    description: `Several ${names.many} side by side. Their order decides the order of the columns and nothing else.`,
    fields: (t) => ({
      [names.many]: t.field({
        type: [subject as never],
        nullable: { list: false, items: false },
        description: 'What is compared, in the order in which it was named.',
        resolve: ({ subjects }) => subjects as never,
      }),
      rows: t.field({
        type: [RowRef],
        nullable: { list: false, items: false },
        description: 'The questions, group by group.',
        resolve: ({ rows, subjects }) => rows.map((row) => ({ row, subjects })),
      }),
      summary: t.field({
        type: ['String'],
        nullable: { list: false, items: false },
        description: 'What the rows say, in sentences. Each follows from rows above.',
        resolve: ({ summary }) => summary,
      }),
    }),
  });
}
