/** WGS-84 defining constants (NGA.STND.0036): semi-major axis in metres and flattening. */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257_223_563;
const eccentricitySquared = flattening * (2 - flattening);

const degree = Math.PI / 180;

/** The two radii of curvature of the WGS-84 ellipsoid at one latitude, in metres. */
export interface RadiiOfCurvature {
  /** Along the meridian (M): a degree of latitude is `meridian * π/180` long. */
  readonly meridian: number;
  /** Across the meridian, in the prime vertical (N). */
  readonly primeVertical: number;
}

/** Radii of curvature at a latitude in degrees. */
export function radiiOfCurvature(latitude: number): RadiiOfCurvature {
  const w2 = 1 - eccentricitySquared * Math.sin(latitude * degree) ** 2;
  const primeVertical = semiMajorAxis / Math.sqrt(w2);
  return {
    meridian: (primeVertical * (1 - eccentricitySquared)) / w2,
    primeVertical,
  };
}

/**
 * Surface of the ellipsoid from the equator to a latitude in degrees, per radian of longitude, in
 * square metres: the integral of M·N·cos φ in closed form (Snyder, Map Projections, USGS Professional
 * Paper 1395, equation 3-12, times a²/2).
 */
export function equatorialStripSquareMeters(latitude: number): number {
  const eccentricity = Math.sqrt(eccentricitySquared);
  const sine = Math.sin(latitude * degree);
  const polarPart = sine / (1 - eccentricitySquared * sine ** 2);
  const logarithmicPart = Math.atanh(eccentricity * sine) / eccentricity;
  return ((semiMajorAxis ** 2 * (1 - eccentricitySquared)) / 2) * (polarPart + logarithmicPart);
}
