import type { LngLat } from '../../../src/domain/outline.ts';

/** A transverse Mercator projection, for the independent formulas below. */
export interface Grid {
  readonly semiMajorMeters: number;
  readonly inverseFlattening: number;
  readonly centralMeridianDegrees: number;
  readonly originLatitudeDegrees?: number;
  readonly scaleFactor?: number;
  readonly falseEastingMeters: number;
  readonly falseNorthingMeters?: number;
}

const degree = Math.PI / 180;

/**
 * Forward transverse Mercator by Krüger's series in the third flattening to its fourth power: C. F. F.
 * Karney, "Transverse Mercator with an accuracy of a few nanometers", Journal of Geodesy 85 (2011),
 * equations 7 to 13, 35 and 36. Checked in toWgs84.test.ts against the worked example of EPSG Guidance Note 7-2.
 */
export function project([lng, lat]: LngLat, grid: Grid): LngLat {
  const { scaleFactor = 1, falseNorthingMeters = 0, originLatitudeDegrees = 0 } = grid;
  const [east, north] = unscaled(lng - grid.centralMeridianDegrees, lat, grid);
  const [, origin] = unscaled(0, originLatitudeDegrees, grid);
  return [grid.falseEastingMeters + scaleFactor * east, falseNorthingMeters + scaleFactor * (north - origin)];
}

function unscaled(lngFromMeridian: number, lat: number, grid: Grid): LngLat {
  const f = 1 / grid.inverseFlattening;
  const n = f / (2 - f);
  const e = Math.sqrt(f * (2 - f));
  const radius = (grid.semiMajorMeters / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const tau = Math.tan(lat * degree);
  const sigma = Math.sinh(e * Math.atanh((e * tau) / Math.hypot(1, tau)));
  const conformal = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
  const lambda = lngFromMeridian * degree;
  const xi = Math.atan2(conformal, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
  const alphas = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
    (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
    (49_561 / 161_280) * n ** 4,
  ];
  const terms = alphas.map((alpha, index) => ({ alpha, j: 2 * (index + 1) }));
  const north = terms.reduce((sum, { alpha, j }) => sum + alpha * Math.sin(j * xi) * Math.cosh(j * eta), xi);
  const east = terms.reduce((sum, { alpha, j }) => sum + alpha * Math.cos(j * xi) * Math.sinh(j * eta), eta);
  return [radius * east, radius * north];
}

/** CGCS2000 / 3-degree Gauss-Krüger CM 114E, EPSG:4547. */
export const gaussKruger114: Grid = {
  semiMajorMeters: 6_378_137,
  inverseFlattening: 298.257_222_101,
  centralMeridianDegrees: 114,
  falseEastingMeters: 500_000,
};
