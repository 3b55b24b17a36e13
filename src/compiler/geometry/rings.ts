import type { LngLat } from '../../domain/outline.ts';
import { lngLat } from '../datum/toWgs84.ts';
import type { Path } from '../read/locatedDocument.ts';
import type { AuthoredGeometry } from '../schema/layerFeature.ts';

/** A ring of an outline and where it stands in its feature. */
export interface Ring {
  readonly positions: readonly LngLat[];
  readonly path: Path;
  /** Whether it cuts a hole rather than bounds the area. */
  readonly isHole: boolean;
}

/** All rings of a geometry; a point has none. */
export function ringsOf(geometry: AuthoredGeometry): Ring[] {
  if (geometry.type === 'Point') return [];
  if (geometry.type === 'Polygon') return polygonRings(geometry.coordinates, []);
  return geometry.coordinates.flatMap((polygon, index) => polygonRings(polygon, [index]));
}

function polygonRings(polygon: readonly (readonly (readonly number[])[])[], base: Path): Ring[] {
  return polygon.map((ring, index) => ({
    positions: ring.map(lngLat),
    path: ['geometry', 'coordinates', ...base, index],
    isHole: index > 0,
  }));
}

/** Whether a ring ends where it begins and encloses something. */
export function isClosed({ positions }: Ring): boolean {
  const first = positions[0];
  const last = positions.at(-1);
  return positions.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Twice the signed area in square degrees: positive when counter-clockwise. */
export function signedDoubleArea(positions: readonly LngLat[]): number {
  return positions.reduce((sum, [x, y], index) => {
    const next = positions[(index + 1) % positions.length] ?? [x, y];
    return sum + x * next[1] - next[0] * y;
  }, 0);
}
