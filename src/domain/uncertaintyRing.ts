import type { Polygon } from 'geojson';
import { circle } from './circle.ts';
import type { LngLat } from './outline.ts';

/** The edge then runs at most 0.12 % of the radius inside the circle. */
const ringVertices = 64;

/** The circle within which a point-only place lies, as a polygon in degrees. */
export function uncertaintyRing(centre: LngLat, radiusMeters: number): Polygon {
  return circle(centre, radiusMeters, ringVertices);
}
