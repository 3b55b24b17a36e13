import { ImportRefusal } from '../../importRefusal.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { shapeGeometry } from './shapeGeometry.ts';

/** Layout and codes: ESRI Shapefile Technical Description, July 1998. */
const fileCode = 9994;
const headerBytes = 100;
const recordHeaderBytes = 8;

export function isShapeFile(bytes: Uint8Array): boolean {
  return bytes.length >= headerBytes && viewOf(bytes).getInt32(0) === fileCode;
}

/**
 * The geometries of a `.shp`, in file order, in its own coordinates. Each record is read within its own bytes,
 * so that a damaged one spoils no other; a file that breaks off ends the list, which is noted.
 * @throws ImportRefusal when the bytes are no shapefile.
 */
export function* shapeRecords(bytes: Uint8Array, log: ProblemLog): Generator<unknown> {
  if (!isShapeFile(bytes)) throw new ImportRefusal('format-damaged', '.shp');
  const view = viewOf(bytes);
  let offset = headerBytes;
  let number = 0;
  while (offset < bytes.length) {
    number++;
    const start = offset + recordHeaderBytes;
    // Lengths count 16-bit words.
    const end = start <= bytes.length ? start + view.getInt32(offset + 4) * 2 : Number.NaN;
    if (!(end <= bytes.length && end >= start + 4)) {
      log.add('rest-unreadable', number);
      return;
    }
    yield shapeGeometry(viewOf(bytes.subarray(start, end)));
    offset = end;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
