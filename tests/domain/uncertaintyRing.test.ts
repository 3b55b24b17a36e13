import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/outline.ts';
import { uncertaintyRing } from '../../src/domain/uncertaintyRing.ts';

const pazhou: LngLat = [113.37, 23.1];

/** Distance on the WGS-84 ellipsoid, by Karney's algorithm. */
function metersBetween([lng, lat]: LngLat, [otherLng = 0, otherLat = 0]: readonly number[]): number {
  return geodesic.Geodesic.WGS84.Inverse(lat, lng, otherLat, otherLng).s12 ?? Number.NaN;
}

describe('uncertaintyRing', () => {
  it.each([100, 3000, 6000])('is a circle of %i m on the ellipsoid', (radius) => {
    const [ring = []] = uncertaintyRing(pazhou, radius).coordinates;
    for (const vertex of ring) expect(Math.abs(metersBetween(pazhou, vertex) - radius)).toBeLessThan(1);
  });

  it('is closed and winds anticlockwise, as RFC 7946 asks', () => {
    const [ring = []] = uncertaintyRing(pazhou, 3000).coordinates;
    expect(ring.at(-1)).toEqual(ring[0]);
    const doubleArea = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
      return sum + beforeX * y - x * beforeY;
    }, 0);
    expect(doubleArea).toBeGreaterThan(0);
  });
});
