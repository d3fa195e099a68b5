import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ModelRowFragment } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import type { ListColumn } from './columns.tsx';
import type { ListState } from './query.ts';

interface TableProperties {
  models: ModelRowFragment[];
  /** How many there are, those that have not come yet among them. */
  total: number;
  columns: ListColumn[];
  sort: ListState['sort'];
  onSort: (sort: ListState['sort']) => void;
  /** Asks for more models; null when there are none, or they are on their way. */
  more: (() => void) | null;
  empty: boolean;
}

const rowHeight = 37;
const rowsAhead = 30;

/** Thousands of models, of which the rows in sight exist; more come as one scrolls towards them. */
export function ModelTable({ models, total, columns, sort, onSort, more, empty }: TableProperties) {
  const place = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: models.length,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const rows = virtualizer.getVirtualItems();
  const lastInSight = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && models.length > 0 && lastInSight >= models.length - rowsAhead) more();
  }, [more, models.length, lastInSight]);
  const before = rows[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="virtual" ref={place} aria-label="Models" tabIndex={0}>
      <table aria-rowcount={total + 1} style={{ minWidth: `${width}rem` }}>
        <caption className="hidden">Models, {count(total)} in all; more rows come as one scrolls</caption>
        <colgroup>
          {columns.map(({ key, width: wide }) => (
            <col key={key} style={{ width: `${wide}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} columns={columns.length} />
          {rows.map(({ index }) => {
            const model = models[index];
            return (
              model && (
                <tr key={model.slug} aria-rowindex={index + 2}>
                  {columns.map(({ key, numeric, cell }, place) => {
                    const Cell = place === 0 ? 'th' : 'td';
                    return (
                      <Cell
                        key={key}
                        scope={place === 0 ? 'row' : undefined}
                        className={numeric ? 'number' : undefined}
                      >
                        {cell(model)}
                      </Cell>
                    );
                  })}
                </tr>
              )
            );
          })}
          <Spacer height={after} columns={columns.length} />
          {empty && (
            <tr>
              <td colSpan={columns.length}>No model is like that. Take a choice back, or search for less.</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface HeadProperties {
  column: ListColumn;
  sort: ListState['sort'];
  onSort: (sort: ListState['sort']) => void;
}

/** The head of a column; pressed, it orders by it, then the other way round, then not any more. */
function Head({ column: { name, numeric, sort: field }, sort, onSort }: HeadProperties) {
  const className = numeric ? 'number' : undefined;
  if (!field) {
    return (
      <th scope="col" className={className}>
        <span>{name}</span>
      </th>
    );
  }
  const direction = sort?.field !== field ? 'none' : sort.descending ? 'descending' : 'ascending';
  const next = { none: { field, descending: false }, ascending: { field, descending: true }, descending: null };
  const sign = { none: '', ascending: ' ↑', descending: ' ↓' };
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button type="button" onClick={() => onSort(next[direction])}>
        {name}
        <span aria-hidden="true">{sign[direction]}</span>
      </button>
    </th>
  );
}
