import { type CsvCell, toCsv } from '../../domain/csv.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';

/** Column types of the Frictionless table schema that the atlas uses. */
export type ColumnType = 'string' | 'number' | 'boolean';

/** One column: what it holds, for the code book, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: LocalizedText;
  /** The only values there are, where the column is a closed list. */
  readonly values?: readonly string[];
  readonly required?: boolean;
  /** File whose `id` the cell names, of the same package. */
  readonly refersTo?: TablePath;
  readonly cell: (row: Row) => CsvCell | boolean;
}

export type TablePath = `${string}.csv`;

/** A finished CSV file with its description; the first column is its key where `keyed`. */
export interface Table {
  readonly path: TablePath;
  readonly title: LocalizedText;
  readonly keyed: boolean;
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  readonly csv: string;
}

/** Fills a table; the order of rows is kept. */
export function makeTable<Row>(
  about: Pick<Table, 'path' | 'title'> & { readonly keyed?: boolean },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  const header = columns.map((column) => column.name);
  const cells = rows.map((row) => columns.map((column) => asCell(column.cell(row))));
  const described = columns.map(({ cell: _, ...column }) => column);
  return { keyed: true, ...about, columns: described, csv: toCsv(header, cells) };
}

/** Several ids or names in one cell, or nothing. */
export function listCell(values: readonly string[]): CsvCell {
  return values.length === 0 ? null : values.join(';');
}

function asCell(value: CsvCell | boolean): CsvCell {
  return typeof value === 'boolean' ? String(value) : value;
}
