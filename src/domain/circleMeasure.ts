import { radiiOfCurvature } from './ellipsoid.ts';
import type { LngLat } from './outline.ts';

/**
 * How far area and circumference of a circle may be from those of the geodesic circle on the WGS-84
 * ellipsoid, for radii of up to 250 km in Guangdong; tests/domain/circleMeasure.test.ts holds it.
 */
export const circleTolerancePartsPerMillion = 0.5;

/** Area of a geodesic circle in square metres: that of a cap on the sphere which fits at the centre. */
export function circleAreaSquareMeters(centre: LngLat, radiusMeters: number): number {
  const curvature = curvatureRadiusMeters(centre);
  // Twice the squared sine of the half angle: 1 - cos would lose the digits of a small circle.
  return 4 * Math.PI * curvature ** 2 * Math.sin(radiusMeters / (2 * curvature)) ** 2;
}

/** Length of a geodesic circle in metres. */
export function circumferenceMeters(centre: LngLat, radiusMeters: number): number {
  const curvature = curvatureRadiusMeters(centre);
  return 2 * Math.PI * curvature * Math.sin(radiusMeters / curvature);
}

/** Radius of the sphere with the ellipsoid's Gaussian curvature at a point, √(M·N). */
function curvatureRadiusMeters([, latitude]: LngLat): number {
  const { meridian, primeVertical } = radiiOfCurvature(latitude);
  return Math.sqrt(meridian * primeVertical);
}
