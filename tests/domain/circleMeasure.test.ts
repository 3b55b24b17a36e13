import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import {
  circleAreaSquareMeters,
  circleTolerancePartsPerMillion,
  circumferenceMeters,
} from '../../src/domain/circleMeasure.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** Area and circumference of a geodesic circle, by GeographicLib over so many vertices. */
function inscribed(lng: number, lat: number, radius: number, vertices: number) {
  const polygon = wgs84.Polygon(false);
  for (let step = 0; step < vertices; step += 1) {
    const { lat2 = 0, lon2 = 0 } = wgs84.Direct(lat, lng, (360 * step) / vertices, radius);
    polygon.AddPoint(lat2, lon2);
  }
  const { area = 0, perimeter = 0 } = polygon.Compute(true, true);
  return { area, perimeter };
}

/** From two inscribed polygons to the circle itself: their error falls with the square of the vertices. */
function exactly(lng: number, lat: number, radius: number) {
  const [few, many] = [inscribed(lng, lat, radius, 180), inscribed(lng, lat, radius, 360)];
  const limit = (coarse: number, fine: number) => fine + (fine - coarse) / 3;
  return { area: limit(few.area, many.area), perimeter: limit(few.perimeter, many.perimeter) };
}

describe('a geodesic circle', () => {
  it(`has area and circumference within ${circleTolerancePartsPerMillion} ppm, from 10 m to 250 km`, () => {
    const circle = fc.record({
      lng: fc.double({ min: 111.5, max: 115.5, noNaN: true }),
      lat: fc.double({ min: 21.5, max: 25, noNaN: true }),
      radius: fc.double({ min: 1, max: Math.log10(250_000), noNaN: true }).map((power) => 10 ** power),
    });
    fc.assert(
      fc.property(circle, ({ lng, lat, radius }) => {
        const { area, perimeter } = exactly(lng, lat, radius);
        const within = (exact: number) => (exact * circleTolerancePartsPerMillion) / 1e6;
        // Of a small circle the reference itself has no more digits than a hundredth of a square metre.
        expect(Math.abs(circleAreaSquareMeters([lng, lat], radius) - area)).toBeLessThanOrEqual(
          0.01 + within(area),
        );
        expect(Math.abs(circumferenceMeters([lng, lat], radius) - perimeter)).toBeLessThanOrEqual(
          1e-4 + within(perimeter),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
