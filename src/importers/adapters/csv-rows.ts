import { parse } from 'csv-parse/sync';
import { InputError, type InputFile } from './adapter.ts';

/** A row of a table: the trimmed text of each column. */
export type CsvRow = Record<string, string>;

/**
 * Reads a table with a head of column names. Short and long rows are kept, with what is missing empty.
 * @throws InputError when the text is no CSV, or lacks one of the columns without which nothing can be read
 */
export function csvRows({ name, text }: InputFile, required: readonly string[]): { columns: string[]; rows: CsvRow[] } {
  let lines: string[][];
  try {
    lines = parse(text, { relaxColumnCount: true, skipEmptyLines: true, trim: true, bom: true });
  } catch (error) {
    throw new InputError(`${name} is not CSV: ${(error as Error).message}`);
  }
  const [columns, ...rest] = lines;
  if (!columns) throw new InputError(`${name} is empty`);
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new InputError(`${name} has no column ${missing.map((one) => `"${one}"`).join(', ')}`);
  const rows = rest.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
  return { columns, rows };
}
