import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { circle } from '../../src/domain/circle.ts';
import type { LngLat } from '../../src/domain/outline.ts';

const pazhou: LngLat = [113.37, 23.1];

describe('circle', () => {
  it.each([1000, 3000, 5000, 10_000])('has every vertex %i m from its centre, to 0.2 m', (radius) => {
    const [ring = []] = circle(pazhou, radius, 128).coordinates;
    expect(ring).toHaveLength(129);
    for (const [lng = 0, lat = 0] of ring) {
      const meters = geodesic.Geodesic.WGS84.Inverse(pazhou[1], pazhou[0], lat, lng).s12 ?? Number.NaN;
      expect(Math.abs(meters - radius)).toBeLessThan(0.2);
    }
  });
});
