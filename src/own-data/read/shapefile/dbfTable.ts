import type { ProblemLog } from '../../problemLog.ts';
import { type DbfField, dbfFields } from './dbfFields.ts';
import { encodingOf, readableFieldText } from './fieldText.ts';

/** A row's names and values; null for a row marked as deleted. */
export type DbfRow = readonly (readonly [string, unknown])[] | null;

const deletedMark = 0x2a;
/** Rows looked at to tell the encoding. */
const sampledRows = 5_000;

/**
 * The rows of a dBase table, as many as the file really holds. Values keep their type: numbers, truth values,
 * dates as `YYYY-MM-DD`; blank ones are null.
 */
export function dbfTable(bytes: Uint8Array, stated: string | null, log: ProblemLog): DbfRow[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 32) return [];
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  if (headerBytes > bytes.length || rowBytes === 0) return [];
  const fields = dbfFields(bytes.subarray(0, headerBytes));
  const held = Math.floor((bytes.length - headerBytes) / rowBytes);
  const rowCount = Math.min(view.getUint32(4, true), held);
  const row = (index: number) =>
    bytes.subarray(headerBytes + index * rowBytes, headerBytes + (index + 1) * rowBytes);
  const { encoding, isGuessed } = encodingOf(samples(fields, row, rowCount), stated);
  if (isGuessed) log.add('encoding-guessed', undefined, encoding.toUpperCase());
  if (fields.some(({ type }) => type === 'M')) log.add('attributes-left-out', undefined, '.dbt');
  const named = fields.map((field) => ({ field, name: readableFieldText(field.name, encoding) }));
  return Array.from({ length: rowCount }, (_, index) => {
    const content = row(index);
    if (content[0] === deletedMark) return null;
    return named.map(({ field, name }) => [name, fieldValue(content, field, encoding)] as const);
  });
}

function* samples(
  fields: readonly DbfField[],
  row: (index: number) => Uint8Array,
  rowCount: number,
): Generator<Uint8Array> {
  for (const { name } of fields) yield name;
  const texts = fields.filter(({ type }) => type === 'C');
  for (let index = 0; index < Math.min(rowCount, sampledRows); index++) {
    const content = row(index);
    for (const { offset, length } of texts) yield content.subarray(offset, offset + length);
  }
}

function fieldValue(row: Uint8Array, { type, offset, length }: DbfField, encoding: string): unknown {
  if (type === 'M') return null;
  const text = readableFieldText(row.subarray(offset, offset + length), encoding).trim();
  if (text === '') return null;
  switch (type) {
    case 'N':
    case 'F':
      // A number too wide for its field is written as asterisks.
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'L':
      return 'YyTt'.includes(text) ? true : 'NnFf'.includes(text) ? false : null;
    case 'D':
      return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
    default:
      return text;
  }
}
