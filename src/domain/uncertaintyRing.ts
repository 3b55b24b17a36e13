import type { Polygon } from 'geojson';
import { radiiOfCurvature } from './ellipsoid.ts';
import type { LngLat } from './outline.ts';

const ringVertices = 64;

/**
 * The circle within which a point-only place lies, as a polygon in degrees. Local planar form on the
 * ellipsoid: for radii of a few kilometres its error is far below a metre.
 */
export function uncertaintyRing(centre: LngLat, radiusMeters: number): Polygon {
  const [lng, lat] = centre;
  const radians = Math.PI / 180;
  const { meridian, primeVertical } = radiiOfCurvature(lat);
  const eastDegrees = radiusMeters / (primeVertical * Math.cos(lat * radians) * radians);
  const northDegrees = radiusMeters / (meridian * radians);
  const ring: [number, number][] = [];
  for (let step = 0; step < ringVertices; step += 1) {
    const angle = (2 * Math.PI * step) / ringVertices;
    ring.push([round(lng + eastDegrees * Math.cos(angle)), round(lat + northDegrees * Math.sin(angle))]);
  }
  const [first] = ring;
  if (first) ring.push([first[0], first[1]]);
  return { type: 'Polygon', coordinates: [ring] };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
