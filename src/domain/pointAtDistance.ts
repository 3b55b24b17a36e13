import { radiiOfCurvature } from './ellipsoid.ts';
import type { LngLat } from './outline.ts';

const degree = Math.PI / 180;

/** Each round shrinks the error of the middle latitude about two thousand times at 10 km. */
const rounds = 4;

/**
 * The point so many metres away on the WGS-84 ellipsoid: the mid-latitude (Gauss) formula of
 * `distanceMeters` solved for the far end. The distance is right to 2 ppm up to 100 km here, to
 * 5 ppm up to 250 km.
 *
 * @param azimuthDegrees Clockwise from north, at the middle of the line; at its beginning the
 *   geodesic's own azimuth differs by half the convergence of the meridians, 0.02° at 10 km.
 */
export function pointAtDistance([lng, lat]: LngLat, meters: number, azimuthDegrees: number): LngLat {
  let north = 0;
  let east = 0;
  for (let round = 0; round < rounds; round += 1) {
    const middle = lat + north / 2;
    const { meridian, primeVertical } = radiiOfCurvature(middle);
    const diameter = 2 * Math.sqrt(meridian * primeVertical);
    const chord = diameter * Math.sin(meters / diameter);
    const chordNorth = chord * Math.cos(azimuthDegrees * degree);
    const chordEast = chord * Math.sin(azimuthDegrees * degree);
    const halfEast = Math.asin(chordEast / (2 * primeVertical * Math.cos(middle * degree)));
    const halfNorth = Math.asin(chordNorth / (2 * meridian * Math.cos(halfEast)));
    [east, north] = [(2 * halfEast) / degree, (2 * halfNorth) / degree];
  }
  return [lng + east, lat + north];
}
