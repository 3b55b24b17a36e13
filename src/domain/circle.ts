import type { Polygon } from 'geojson';
import type { LngLat } from './outline.ts';
import { pointAtDistance } from './pointAtDistance.ts';

/**
 * All points at one distance from a centre on the WGS-84 ellipsoid, as a closed anticlockwise polygon
 * in degrees. Its vertices are right to a decimetre; halfway between two of them the edge runs inside
 * the circle by `radius * (1 - cos(π / vertices))`.
 */
export function circle(centre: LngLat, radiusMeters: number, vertices: number): Polygon {
  const ring = Array.from({ length: vertices }, (_, step) => {
    const [lng, lat] = pointAtDistance(centre, radiusMeters, 90 - (360 * step) / vertices);
    return [rounded(lng), rounded(lat)];
  });
  const [first] = ring;
  return { type: 'Polygon', coordinates: [first ? [...ring, [...first]] : ring] };
}

/** Six decimals are a tenth of a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
