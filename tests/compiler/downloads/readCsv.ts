/** A CSV file as another program reads it (RFC 4180): the header and one record for each row. */
export function readCsv(text: string): { header: string[]; records: Record<string, string>[] } {
  const [header = [], ...rows] = splitRows(text.replace(/^\uFEFF/, ''));
  const records = rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
  return { header, records };
}

function splitRows(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
