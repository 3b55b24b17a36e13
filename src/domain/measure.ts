import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { equatorialStripSquareMeters, radiiOfCurvature } from './ellipsoid.ts';
import type { LngLat } from './outline.ts';

const degree = Math.PI / 180;

/**
 * How far the values of this file may be from the exact ones on the WGS-84 ellipsoid, anywhere in
 * Guangdong; tests/domain/measure.test.ts holds them against GeographicLib.
 */
export const areaTolerancePartsPerMillion = 1;
/** For lines of up to so many metres; the longest that the map has room for is 550 km. */
export const distanceTolerances = [
  { upToMeters: 300_000, partsPerMillion: 2 },
  { upToMeters: 550_000, partsPerMillion: 7 },
] as const;
/** For lines of up to 100 km. */
export const bearingToleranceDegrees = 0.001;

/** Nodes, as shares of the edge, and weights of the Gauss-Legendre rule with three points. */
const gaussLegendre = [
  { along: 0.5 - Math.sqrt(0.15), weight: 5 / 18 },
  { along: 0.5, weight: 8 / 18 },
  { along: 0.5 + Math.sqrt(0.15), weight: 5 / 18 },
] as const;

/**
 * Ellipsoidal (WGS-84) area in square metres; edges are straight in longitude and latitude, as those
 * of GeoJSON (RFC 7946, 3.1.1). Within `areaTolerancePartsPerMillion` from a plot to the province; the
 * vertices of a hand-drawn outline are far less sure than that: see `areaDigits`.
 */
export function areaSquareMeters(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringSquareMeters(outer) - holes.reduce((inner, hole) => inner + ringSquareMeters(hole), 0),
    0,
  );
}

/** Green's theorem: the surface between the equator and each edge, eastward edges against westward ones. */
function ringSquareMeters(ring: readonly Position[]): number {
  // Counted from a parallel nearby, not from the equator, so that small plots keep their digits.
  const base = equatorialStripSquareMeters(ring[0]?.[1] ?? 0);
  let sum = 0;
  for (const [[fromLng, fromLat], [toLng, toLat]] of edges(ring)) {
    const meanHeight = gaussLegendre.reduce(
      (mean, { along, weight }) =>
        mean + weight * (equatorialStripSquareMeters(fromLat + (toLat - fromLat) * along) - base),
      0,
    );
    sum += meanHeight * (toLng - fromLng) * degree;
  }
  return Math.abs(sum);
}

/** Length in metres of all rings of an area, holes included. */
export function perimeterMeters(geometry: Polygon | MultiPolygon): number {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.reduce((sum, ring) => sum + pathMeters(ring), 0);
}

/** Length in metres of a line, along the geodesics between its vertices. */
export function lineLengthMeters({ coordinates }: LineString): number {
  return pathMeters(coordinates);
}

function pathMeters(path: readonly Position[]): number {
  return edges(path).reduce((sum, [from, to]) => sum + distanceMeters(from, to), 0);
}

function edges(path: readonly Position[]): readonly (readonly [LngLat, LngLat])[] {
  const points = path.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
  return points.slice(1).map((to, index) => [points[index] ?? to, to]);
}

/** One stretch of a line. */
export interface Segment {
  readonly meters: number;
  /** Where it sets out to, in degrees clockwise from north. */
  readonly bearingDegrees: number;
}

/** Length and initial bearing of each stretch of a line, in its order. */
export function segments(vertices: readonly LngLat[]): readonly Segment[] {
  return edges(vertices.map(([lng, lat]) => [lng, lat])).map(([from, to]) => ({
    meters: distanceMeters(from, to),
    bearingDegrees: bearingDegrees(from, to),
  }));
}

/**
 * Distance between two points in metres on the WGS-84 ellipsoid, by the mid-latitude (Gauss)
 * formula: both legs of the chord from the radii of curvature at the middle latitude, then from
 * chord to arc. Within `distanceTolerances` of the geodesic.
 */
export function distanceMeters(a: LngLat, b: LngLat): number {
  const { north, east, diameter } = chord(a, b);
  return diameter * Math.asin(Math.hypot(north, east) / diameter);
}

/**
 * Azimuth at `a` of the geodesic to `b` on the WGS-84 ellipsoid, in degrees clockwise from north, 0 to
 * below 360: the direction of the chord, less half the convergence of the meridians. Within
 * `bearingToleranceDegrees`.
 */
export function bearingDegrees(a: LngLat, b: LngLat): number {
  const { north, east } = chord(a, b);
  const halfConvergence =
    ((b[0] - a[0]) * Math.sin(((a[1] + b[1]) / 2) * degree)) / (2 * Math.cos(((b[1] - a[1]) / 2) * degree));
  const azimuth = Math.atan2(east, north) / degree - halfConvergence;
  return ((azimuth % 360) + 360) % 360;
}

/** The legs of the chord from `a` to `b` in metres, and the diameter of the sphere that fits halfway. */
function chord(a: LngLat, b: LngLat) {
  const middle = (a[1] + b[1]) / 2;
  const { meridian, primeVertical } = radiiOfCurvature(middle);
  const halfNorth = ((b[1] - a[1]) / 2) * degree;
  const halfEast = ((b[0] - a[0]) / 2) * degree;
  return {
    north: 2 * meridian * Math.sin(halfNorth) * Math.cos(halfEast),
    east: 2 * primeVertical * Math.sin(halfEast) * Math.cos(middle * degree),
    diameter: 2 * Math.sqrt(meridian * primeVertical),
  };
}
