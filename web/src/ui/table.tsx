import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right, so that they can be compared. */
  numeric?: boolean;
  /** Sentences need room. */
  wide?: boolean;
}

interface TableProperties<Row> {
  /** What the table shows, with the units of its numbers. */
  caption: ReactNode;
  /** The name of the region that scrolls when the table is wider than the page. */
  label: string;
  /** The first one heads each row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => string;
  /** Rows that stand apart from the others. */
  apart?: (row: Row) => boolean;
}

/** A table that scrolls by itself where there is no room, with the keyboard too. */
export function Table<Row>({ caption, label, columns, rows, keyOf, apart }: TableProperties<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="scroll" aria-label={label} tabIndex={0}>
      <table>
        <caption>
          <div>{caption}</div>
        </caption>
        <thead>
          <tr>
            {columns.map(({ head, numeric, wide }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <th key={index} scope="col" className={numeric ? 'number' : wide ? 'wide' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={keyOf(row, place)} className={apart?.(row) ? 'apart' : undefined}>
              {columns.map(({ cell, numeric }, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                  <Cell key={index} scope={index === 0 ? 'row' : undefined} className={numeric ? 'number' : undefined}>
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
