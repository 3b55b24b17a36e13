import { concatenated, gbk } from './text.ts';

type XY = readonly [number, number];

/** ESRI shape types. */
export const shapeTypes = {
  null: 0,
  point: 1,
  polyline: 3,
  polygon: 5,
  multiPoint: 8,
  polygonZ: 15,
  multiPatch: 31,
};

/** The content of a polyline or polygon record: its box, parts and points. */
export function partsContent(type: number, parts: readonly (readonly XY[])[]): Uint8Array {
  const points = parts.flat();
  const content = new Uint8Array(44 + parts.length * 4 + points.length * 16);
  const view = new DataView(content.buffer);
  view.setInt32(0, type, true);
  setBox(view, points);
  view.setInt32(36, parts.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  for (const [index, part] of parts.entries()) {
    view.setInt32(44 + index * 4, first, true);
    first += part.length;
  }
  for (const [index, [x, y]] of points.entries()) {
    view.setFloat64(44 + parts.length * 4 + index * 16, x, true);
    view.setFloat64(52 + parts.length * 4 + index * 16, y, true);
  }
  return content;
}

export function pointContent([x, y]: XY): Uint8Array {
  const content = new Uint8Array(20);
  const view = new DataView(content.buffer);
  view.setInt32(0, shapeTypes.point, true);
  view.setFloat64(4, x, true);
  view.setFloat64(12, y, true);
  return content;
}

export function nullContent(): Uint8Array {
  return new Uint8Array(4);
}

/** A `.shp` of these record contents. */
export function shpFile(type: number, contents: readonly Uint8Array[]): Uint8Array {
  const header = new Uint8Array(100);
  const view = new DataView(header.buffer);
  const length = contents.reduce((sum, content) => sum + 8 + content.length, 100);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  const records = contents.flatMap((content, index) => {
    const recordHeader = new Uint8Array(8);
    new DataView(recordHeader.buffer).setInt32(0, index + 1);
    new DataView(recordHeader.buffer).setInt32(4, content.length / 2);
    return [recordHeader, content];
  });
  return concatenated(header, ...records);
}

interface Field {
  readonly name: string;
  readonly type: 'C' | 'N' | 'D' | 'L' | 'M';
  readonly length: number;
}

/** A dBase III table; texts are written by `encode`. */
export function dbfFile(
  fields: readonly Field[],
  rows: readonly (readonly string[])[],
  encode: (text: string) => Uint8Array = gbk,
): Uint8Array {
  const headerBytes = 32 + fields.length * 32 + 1;
  const rowBytes = fields.reduce((sum, { length }) => sum + length, 1);
  const header = new Uint8Array(headerBytes);
  const view = new DataView(header.buffer);
  header[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  for (const [index, { name, type, length }] of fields.entries()) {
    header.set(encode(name).subarray(0, 11), 32 + index * 32);
    header[32 + index * 32 + 11] = type.charCodeAt(0);
    header[32 + index * 32 + 16] = length;
  }
  header[headerBytes - 1] = 0x0d;
  const cells = rows.flatMap((row) => [
    new Uint8Array([0x20]),
    ...fields.map(({ length }, index) => {
      const cell = new Uint8Array(length).fill(0x20);
      cell.set(encode(row[index] ?? '').subarray(0, length));
      return cell;
    }),
  ]);
  return concatenated(header, ...cells, new Uint8Array([0x1a]));
}

function setBox(view: DataView, points: readonly XY[]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  for (const [index, ordinate] of box.entries()) view.setFloat64(4 + index * 8, ordinate, true);
}
