import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/outline.ts';
import { pointAtDistance } from '../../src/domain/pointAtDistance.ts';

const wgs84 = geodesic.Geodesic.WGS84;
const bearings = Array.from({ length: 24 }, (_, index) => index * 15);

function metersBetween([lng, lat]: LngLat, [toLng, toLat]: LngLat): number {
  return wgs84.Inverse(lat, lng, toLat, toLng).s12 ?? Number.NaN;
}

describe('pointAtDistance', () => {
  it.each([
    [100, 2],
    [1000, 2],
    [10_000, 2],
    [100_000, 2],
    [250_000, 5],
  ])('lies %i m away by GeographicLib, to %i ppm, in every direction', (meters, partsPerMillion) => {
    for (const centre of [
      [113.37, 23.1],
      [113.57, 22.6],
      [113.9, 23.9],
    ] as const) {
      for (const bearing of bearings) {
        const off = metersBetween(centre, pointAtDistance(centre, meters, bearing)) / meters - 1;
        expect(Math.abs(off) * 1e6).toBeLessThan(partsPerMillion);
      }
    }
  });

  it.each([
    ['north', 0],
    ['east', 90],
    ['south', 180],
    ['west', 270],
    ['north-east', 45],
  ])('lies in the direction asked for: %s', (_wind, bearing) => {
    const [lng, lat] = pointAtDistance([113.37, 23.1], 10_000, bearing);
    const found = wgs84.Inverse(23.1, 113.37, lat, lng).azi1 ?? Number.NaN;
    expect(Math.abs(((found - bearing + 540) % 360) - 180)).toBeLessThan(0.03);
  });

  it('is the point itself at no distance', () => {
    expect(pointAtDistance([113.37, 23.1], 0, 77)).toEqual([113.37, 23.1]);
  });
});
