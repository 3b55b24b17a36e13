/** A cell: text, a finite number, or nothing. */
export type CsvCell = string | number | null;

/** Without it Excel reads UTF-8 as the system's code page and shows Chinese as noise. */
const byteOrderMark = '\uFEFF';
/** Characters with which a spreadsheet takes a cell for a formula (OWASP, "CSV injection"). */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A CSV file by RFC 4180, with CRLF after every line and a byte order mark. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front; numbers, negative ones included,
 * are written as they are.
 *
 * @throws RangeError on NaN, Infinity or a row that is not as long as the header.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => {
    if (row.length !== header.length) {
      throw new RangeError(`CSV row has ${row.length} cells, the header ${header.length}`);
    }
    return `${row.map(csvCell).join(',')}\r\n`;
  });
  return byteOrderMark + lines.join('');
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`CSV cannot hold ${cell}`);
    return String(cell);
  }
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
