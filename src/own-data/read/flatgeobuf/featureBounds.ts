import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { importLimits } from '../../importLimits.ts';

/**
 * Whether a geometry's parts can be real. Its counts come from the file, and its parts may all point to the
 * same bytes: the library would build whatever they say.
 */
export function isWithinBounds(geometry: Geometry, fileBytes: number, depth = 0): boolean {
  return positionCount(geometry, fileBytes, depth) <= importLimits.positions;
}

function positionCount(geometry: Geometry, fileBytes: number, depth: number): number {
  const parts = geometry.partsLength();
  if (depth > importLimits.geometryDepth || parts * 4 > fileBytes) return Infinity;
  let positions = Math.max(geometry.xyLength() / 2, geometry.endsLength());
  for (let index = 0; index < parts && positions <= importLimits.positions; index++) {
    const part = geometry.parts(index);
    if (part) positions += 1 + positionCount(part, fileBytes, depth + 1);
  }
  return positions;
}
