import { area, bearing, centroid, earthRadius, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { radiiOfCurvature } from './ellipsoid.ts';
import type { LngLat } from './outline.ts';

const degree = Math.PI / 180;

/**
 * Longest stretch of latitude, in degrees (about 550 m), that an edge may cover in one piece. Turf
 * runs edges straight in the sine of latitude, GeoJSON in latitude itself (RFC 7946, 3.1.1); left
 * uncut, a triangle 20 km wide would be up to 300 ppm off. The error falls with the square of this.
 */
const longestEdgeDegrees = 0.005;

/**
 * Ellipsoidal (WGS-84) area in square metres.
 *
 * Turf measures on a sphere, which is 0.23 to 0.25 % too large here; the factor M·N/R² at the
 * centroid removes that to within 10 ppm for anything up to the size of a district. The vertices
 * of a hand-drawn outline are far less sure than that: see `areaDigits`.
 */
export function areaSquareMeters(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shape = multiPolygon(polygons.map((rings) => rings.map(cutLongEdges)));
  const { meridian, primeVertical } = radiiOfCurvature(centroid(shape).geometry.coordinates[1] ?? 0);
  return (area(shape) * meridian * primeVertical) / earthRadius ** 2;
}

/** Length in metres of all rings of an area, holes included. */
export function perimeterMeters(geometry: Polygon | MultiPolygon): number {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.reduce((sum, ring) => sum + ringMeters(ring), 0);
}

function ringMeters(ring: readonly Position[]): number {
  return ring.reduce((sum, [lng = 0, lat = 0], index) => {
    const [fromLng = lng, fromLat = lat] = ring[index - 1] ?? [];
    return sum + distanceMeters([fromLng, fromLat], [lng, lat]);
  }, 0);
}

function cutLongEdges(ring: readonly Position[]): Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from) return [to];
    const [fromLng = 0, fromLat = 0] = from;
    const [toLng = 0, toLat = 0] = to;
    const pieces = Math.max(1, Math.ceil(Math.abs(toLat - fromLat) / longestEdgeDegrees));
    return Array.from({ length: pieces }, (_, piece) => {
      const along = (piece + 1) / pieces;
      return [fromLng + (toLng - fromLng) * along, fromLat + (toLat - fromLat) * along];
    });
  });
}

/**
 * Distance between two points in metres on the WGS-84 ellipsoid, by the mid-latitude (Gauss)
 * formula: both legs of the chord from the radii of curvature at the middle latitude, then from
 * chord to arc. Within 2 ppm of the geodesic up to 100 km here; not meant for longer distances.
 */
export function distanceMeters(a: LngLat, b: LngLat): number {
  const middle = (a[1] + b[1]) / 2;
  const { meridian, primeVertical } = radiiOfCurvature(middle);
  const halfNorth = ((b[1] - a[1]) / 2) * degree;
  const halfEast = ((b[0] - a[0]) / 2) * degree;
  const north = 2 * meridian * Math.sin(halfNorth) * Math.cos(halfEast);
  const east = 2 * primeVertical * Math.sin(halfEast) * Math.cos(middle * degree);
  const diameter = 2 * Math.sqrt(meridian * primeVertical);
  return diameter * Math.asin(Math.hypot(north, east) / diameter);
}

/** Initial bearing from `a` to `b` in degrees clockwise from north, 0 to below 360. */
export function bearingDegrees(a: LngLat, b: LngLat): number {
  return (bearing([...a], [...b]) + 360) % 360;
}
