import type { OutlineGeometry } from '../../domain/outline.ts';

/** A degree to five decimals, about 1 m: finer than any outline here is known. */
export function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(5));
}

/** A geometry with every coordinate rounded. */
export function roundGeometry(geometry: OutlineGeometry): OutlineGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: geometry.coordinates.map(roundDegrees) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: roundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(roundRings) };
  }
}

function roundRings(rings: readonly (readonly (readonly number[])[])[]): number[][][] {
  return rings.map((ring) => ring.map((position) => position.map(roundDegrees)));
}
