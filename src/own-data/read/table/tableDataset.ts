import type { ImportFormat, StatedReference } from '../../parsedDataset.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { RecordFault } from '../../recordFault.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { coordinateOf, coordinatePairOf } from './coordinateCell.ts';
import { type CoordinateColumns, coordinateColumns } from './coordinateColumns.ts';
import { sridOf, wktGeometry } from './wktGeometry.ts';

type Row = readonly unknown[];

/** Rows above the header that a sheet may have: a title, a note. */
const titleRows = 10;

/**
 * A table as a dataset: the first of the top rows that names coordinate columns is its header, each row below
 * it a record. Null where no row names any.
 */
export function tableDataset(
  name: string,
  format: Extract<ImportFormat, 'CSV' | 'TSV' | 'Excel'>,
  rows: readonly Row[],
  log: ProblemLog,
): RawDataset | null {
  for (const [index, header] of rows.slice(0, titleRows).entries()) {
    const body = rows.slice(index + 1);
    const columns = coordinateColumns(header, body);
    if (!columns) continue;
    const records = recordsOf(header, body, columns, log);
    return { name, format, reference: referenceOf(columns, body), records, log };
  }
  return null;
}

function referenceOf(columns: CoordinateColumns, rows: readonly Row[]): StatedReference {
  const code =
    columns.kind === 'wkt' ? sridOf(rows.find((row) => row[columns.column])?.[columns.column]) : null;
  return code === null ? { kind: 'none' } : { kind: 'epsg', code };
}

function* recordsOf(
  header: Row,
  rows: readonly Row[],
  columns: CoordinateColumns,
  log: ProblemLog,
): Generator<RawRecord> {
  const isCoordinate = new Set(columns.kind === 'pair' ? [columns.x, columns.y] : [columns.column]);
  const named = header
    .map((cell, column) => ({ column, name: String(cell ?? '').trim() }))
    .filter(({ column }) => !isCoordinate.has(column));
  let number = 0;
  for (const row of rows) {
    if (row.every(isBlank)) continue;
    number++;
    if (row.slice(header.length).some((cell) => !isBlank(cell))) log.add('attributes-left-out', number);
    yield {
      number,
      geometry: geometryOf(row, columns),
      attributes: named
        .filter(({ column, name }) => name !== '' || !isBlank(row[column]))
        .map(({ column, name }) => [name, isBlank(row[column]) ? null : row[column]]),
    };
  }
}

function geometryOf(row: Row, columns: CoordinateColumns): unknown {
  const cells = columns.kind === 'pair' ? [row[columns.x], row[columns.y]] : [row[columns.column]];
  if (cells.some(isBlank)) return null;
  if (columns.kind === 'wkt') return wktGeometry(String(cells[0]));
  const numbers =
    columns.kind === 'pair' ? cells.map(coordinateOf) : (coordinatePairOf(cells[0]) ?? [null, null]);
  const wrong = numbers.findIndex((number) => typeof number !== 'number');
  if (wrong >= 0) return new RecordFault('coordinates-not-numbers', `“${String(cells[wrong] ?? '')}”`);
  const isLatFirst = columns.kind === 'joined' && columns.isLatFirst;
  return { type: 'Point', coordinates: isLatFirst ? [numbers[1], numbers[0]] : numbers };
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
