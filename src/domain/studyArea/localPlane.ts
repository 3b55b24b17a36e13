import { bearingDegrees, distanceMeters } from '../measure.ts';
import type { LngLat } from '../outline.ts';
import { pointAtDistance } from '../pointAtDistance.ts';

const degree = Math.PI / 180;

/** Metres east and north of an origin. */
export type PlanePoint = readonly [east: number, north: number];

/**
 * A plane that touches the ellipsoid at an origin (azimuthal equidistant): distances and directions
 * from the origin are true; between two points 50 km from it a distance is off by 10 ppm at most.
 */
export interface LocalPlane {
  readonly toPlane: (point: LngLat) => PlanePoint;
  readonly fromPlane: (point: PlanePoint) => LngLat;
}

export function localPlane(origin: LngLat): LocalPlane {
  return {
    toPlane: (point) => {
      const meters = distanceMeters(origin, point);
      const azimuth = middleAzimuthDegrees(origin, point) * degree;
      return [meters * Math.sin(azimuth), meters * Math.cos(azimuth)];
    },
    fromPlane: ([east, north]) =>
      pointAtDistance(origin, Math.hypot(east, north), Math.atan2(east, north) / degree),
  };
}

/** Azimuth at the middle of the line, as `pointAtDistance` takes it. */
function middleAzimuthDegrees(from: LngLat, to: LngLat): number {
  const convergence =
    ((to[0] - from[0]) * Math.sin(((from[1] + to[1]) / 2) * degree)) /
    Math.cos(((to[1] - from[1]) / 2) * degree);
  return bearingDegrees(from, to) + convergence / 2;
}
