import type { Position } from 'geojson';
import { RecordFault } from '../../recordFault.ts';
import { nestedRings } from './ringNesting.ts';

/** Shape types, as the technical description numbers them; 10 more means with heights, 20 more with measures. */
const point = 1;
const line = 3;
const polygon = 5;
const multiPoint = 8;
const multiPatch = 31;

/** Bytes before the counts of parts and points: the type and a bounding box. */
const boxEnd = 36;
const pointBytes = 16;

/** The geometry in the content of one `.shp` record, not yet checked, or why there is none. */
export function shapeGeometry(content: DataView): unknown {
  const code = content.getInt32(0, true);
  if (code === 0) return null;
  if (code === multiPatch) return new RecordFault('geometry-invalid', 'MultiPatch');
  const kind = code % 10;
  const hasHeights = code > 10 && code < 20;
  try {
    return geometryOf(content, kind, hasHeights) ?? new RecordFault('geometry-invalid', String(code));
  } catch (error) {
    // The record is shorter than its counts say.
    if (error instanceof RangeError) return new RecordFault('record-unreadable');
    throw error;
  }
}

function geometryOf(content: DataView, kind: number, hasHeights: boolean): unknown {
  if (kind === point) {
    const [position] = positions(content, 4, 1, hasHeights ? 20 : null);
    return { type: 'Point', coordinates: position };
  }
  if (kind === multiPoint) {
    const count = countAt(content, boxEnd);
    const start = boxEnd + 4;
    return {
      type: 'MultiPoint',
      coordinates: positions(content, start, count, heights(start, count, hasHeights)),
    };
  }
  if (kind !== line && kind !== polygon) return undefined;
  const parts = partsOf(content, hasHeights);
  if (kind === polygon) return nestedRings(parts);
  return parts.length === 1
    ? { type: 'LineString', coordinates: parts[0] }
    : { type: 'MultiLineString', coordinates: parts };
}

function partsOf(content: DataView, hasHeights: boolean): Position[][] {
  const partCount = countAt(content, boxEnd);
  const pointCount = countAt(content, boxEnd + 4);
  const firstPart = boxEnd + 8;
  const start = firstPart + partCount * 4;
  const all = positions(content, start, pointCount, heights(start, pointCount, hasHeights));
  const parts: Position[][] = [];
  for (let part = 0; part < partCount; part++) {
    const from = content.getInt32(firstPart + part * 4, true);
    const to = part + 1 < partCount ? content.getInt32(firstPart + (part + 1) * 4, true) : pointCount;
    if (from < 0 || to < from || to > pointCount) throw new RangeError();
    parts.push(all.slice(from, to));
  }
  return parts;
}

/** Where the heights stand: after the points and the least and greatest height. */
function heights(start: number, count: number, hasHeights: boolean): number | null {
  return hasHeights ? start + count * pointBytes + pointBytes : null;
}

function positions(content: DataView, start: number, count: number, heightStart: number | null): Position[] {
  // Checked before anything is allocated.
  if (start + count * pointBytes > content.byteLength) throw new RangeError();
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * pointBytes;
    const position = [content.getFloat64(at, true), content.getFloat64(at + 8, true)];
    if (heightStart !== null) position.push(content.getFloat64(heightStart + index * 8, true));
    return position;
  });
}

function countAt(content: DataView, offset: number): number {
  const count = content.getInt32(offset, true);
  if (count < 0 || count * 4 > content.byteLength) throw new RangeError();
  return count;
}
