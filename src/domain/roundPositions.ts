import type { Position } from 'geojson';
import type { OutlineGeometry } from './outline.ts';

/** Five decimals are about one metre: far finer than any outline of the atlas is known. */
const decimals = 5;

/** A geometry with rounded positions, outer rings counterclockwise and holes clockwise (RFC 7946). */
export function roundPositions(geometry: OutlineGeometry): OutlineGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: roundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(roundRings) };
  }
}

/** A number of degrees as the downloads write it. */
export function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}

function roundPosition(position: Position): Position {
  return position.slice(0, 2).map(roundDegrees);
}

function roundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => wound(withoutRepeats(ring.map(roundPosition)), index === 0));
}

/** Rounding can bring neighbouring positions together. */
function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((position, index) => index === 0 || !samePosition(position, ring[index - 1]));
}

function samePosition(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}

function wound(ring: Position[], counterclockwise: boolean): Position[] {
  return signedArea(ring) > 0 === counterclockwise ? ring : ring.reverse();
}

/** Twice the area in square degrees, positive for a counterclockwise ring. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum;
}
