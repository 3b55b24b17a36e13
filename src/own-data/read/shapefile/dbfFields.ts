/** A column of a dBase table; its name is not yet decoded. */
export interface DbfField {
  readonly name: Uint8Array;
  /** C text, N and F number, D date, L truth value, M memo in another file. */
  readonly type: string;
  /** From the start of a row, whose first byte says whether it is deleted. */
  readonly offset: number;
  readonly length: number;
}

const descriptorBytes = 32;
const nameBytes = 11;
const endMark = 0x0d;

/** The columns that the header of a dBase III table describes. */
export function dbfFields(header: Uint8Array): DbfField[] {
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = descriptorBytes; at + descriptorBytes <= header.length; at += descriptorBytes) {
    if (header[at] === endMark) break;
    const name = header.subarray(at, at + nameBytes);
    const end = name.indexOf(0);
    const length = header[at + 16] ?? 0;
    fields.push({
      name: end < 0 ? name : name.subarray(0, end),
      type: String.fromCharCode(header[at + 11] ?? 0),
      offset,
      length,
    });
    offset += length;
  }
  return fields;
}
